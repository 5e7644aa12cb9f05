import type { ArticleTag, DatedArticle } from "../model.ts";
import { toNameId } from "../text/name-id.ts";
import type { Vocabulary } from "./vocabulary.ts";

export function tagArticle(article: DatedArticle, _vocabulary: Vocabulary): ArticleTag[] {
  return article.tags.map(({ value, evidence }) => ({
    id: toNameId(value),
    name: value,
    kind: "subject",
    evidence: [evidence],
  }));
}
