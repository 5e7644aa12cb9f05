import type { Article } from "../digest/model.ts";
import { asksFor } from "./asks-for.ts";
import type { Words } from "./words/words.ts";

/** Why an article is shown without any text of its own, as a sentence. */
export function whyNoText(article: Pick<Article, "role" | "text" | "robots">, words: Words): string {
  const { role, text } = article;
  const { rights, source, own, capture } = words.article.noText;
  if (text !== "") return asksFor(article, "nosnippet") ? source : rights;
  return role === "own" ? own : capture;
}
