import type { Article } from "../digest/model.ts";
import type { Words } from "./words/words.ts";

/** Why an article is shown without any text of its own, as a sentence. */
export function whyNoText({ role, text }: Pick<Article, "role" | "text">, words: Words): string {
  const { rights, own, capture } = words.article.noText;
  if (text !== "") return rights;
  return role === "own" ? own : capture;
}
