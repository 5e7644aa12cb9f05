import type { Article } from "../digest/model.ts";

/** Why an article is shown without any text of its own, as a sentence. */
export function whyNoText({ role, text }: Pick<Article, "role" | "text">): string {
  if (text !== "") return "No text is shown: the rights to this article do not allow it.";
  return role === "own" ? "This article has no text." : "The capture holds no text of this article.";
}
