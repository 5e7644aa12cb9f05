import type { ArticleRead, ContentPath, DateClue } from "../model.ts";
import type { Occurrence } from "./occurrence.ts";

/**
 * A feed that touches an article dates it anew: only the first document that dates it tells when it went out, what a later one
 * says otherwise is when it was changed. What has been said before is not repeated.
 */
export function keepFirstDates(occurrences: readonly Occurrence[]): Map<ArticleRead, readonly DateClue[]> {
  const kept = new Map<ArticleRead, readonly DateClue[]>();
  const said = new Set<string>();
  let dated: ContentPath | undefined;
  for (const { article, capture } of occurrences) {
    const { dateClues } = article;
    if (capture.feed === undefined || dateClues === undefined) continue;
    const first = dated ?? (dateClues.some(({ says }) => says === "published") ? capture.file : undefined);
    dated = first;
    const clues: DateClue[] = [];
    for (const clue of dateClues) {
      const says = clue.says === "published" && capture.file !== first ? "modified" : clue.says;
      if (said.has(`${clue.says} ${clue.value}`) || said.has(`${says} ${clue.value}`)) continue;
      said.add(`${says} ${clue.value}`);
      clues.push({ ...clue, says });
    }
    kept.set(article, clues);
  }
  return kept;
}
