import type { ArticleId, AttributedArticle, Problem } from "../model.ts";
import { findBodySentences } from "../text/frame.ts";
import { cutPassage } from "../text/passages.ts";

/** Characters: shorter sentences ("He did not say more.") stand in texts that have nothing in common. */
const SHORTEST = 40;

/** Of the sentences of an article that was taken down, so many in another make it a copy: half, as an abridged one keeps. */
const COPIED = 1 / 2;

/** The articles that are left and hold what was taken down elsewhere: whether they go, too, is for the owner to say. */
export function findRemaining(
  kept: readonly AttributedArticle[],
  taken: readonly AttributedArticle[],
  gone: ReadonlyMap<ArticleId, number>,
): Problem[] {
  const sentencesOf = new Map(taken.map((article) => [article.id, findSentences(article)] as const));
  const idsOf = new Map<string, ArticleId[]>();
  for (const [id, sentences] of sentencesOf)
    for (const sentence of sentences) idsOf.set(sentence, [...(idsOf.get(sentence) ?? []), id]);
  const seen = new Set<ArticleId>();
  return kept.flatMap((article) => {
    if (seen.has(article.id)) return [];
    seen.add(article.id);
    const shared = new Map<ArticleId, number>();
    for (const sentence of findSentences(article))
      for (const id of idsOf.get(sentence) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const [copied] = [...shared].filter(
      ([id, count]) => count >= COPIED * (sentencesOf.get(id)?.size ?? Number.POSITIVE_INFINITY),
    );
    if (copied === undefined) return [];
    const line = gone.get(copied[0]) ?? 1;
    const message = `found much of a text that line ${line} of takedowns.yaml takes down elsewhere; if it must go as well, take down this one, too`;
    return [{ kind: "copy-of-takedown", file: article.file, line: article.line, message }];
  });
}

function findSentences(article: AttributedArticle): ReadonlySet<string> {
  return new Set(
    findBodySentences(article.text)
      .map((passage) => cutPassage(article, passage).replace(/\s+/g, " ").trim())
      .filter((sentence) => sentence.length >= SHORTEST),
  );
}
