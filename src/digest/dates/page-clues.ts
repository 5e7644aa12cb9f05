import type { AttributedArticle, DateClue } from "../model.ts";
import { addDays, daysBetween } from "../when.ts";
import { articleUnknown, findStatedClue, lineOf } from "./clues.ts";
import type { Clue, Constraint, Domain } from "./solve-bounds.ts";

/** What the page or feed of an article gives of its date. */
export interface PageClues {
  /** When it went out, the most telling of an article first. */
  readonly published: readonly Clue[];
  /** What only is a date of the article, and that it was changed later: these give way without a word. */
  readonly others: readonly Clue[];
}

/**
 * Dates further apart are in conflict. Of the 215 pages of `test/bench/page-dates.ts` that state several days of publication, these
 * lie a day apart at most on 209, 2 to 6 days on four, and 44 and 157 days on the others.
 */
const FAR_APART_DAYS = 7;

/** Reads the dates that the pages and feeds of articles give; what sightings repeat counts once. */
export function findPageClues(sightings: readonly AttributedArticle[]): PageClues {
  const published: Clue[] = [];
  const dated: Clue[] = [];
  const modified: Clue[] = [];
  const seen = new Set<string>();
  for (const article of sightings)
    for (const stated of article.dateClues ?? []) {
      const key = JSON.stringify([article.id, stated.says, stated.value]);
      const clue = seen.has(key) ? undefined : toClue(article, stated);
      seen.add(key);
      if (clue === undefined) continue;
      if (stated.says === "published") published.push(clue);
      else if (stated.says === "dated") dated.push(clue);
      else modified.push(clue);
    }
  return { published, others: [...dated, ...modified] };
}

function toClue(article: AttributedArticle, stated: DateClue): Clue | undefined {
  const of = articleUnknown(article);
  const place = { file: article.file, line: lineOf(stated.evidence) };
  const clue = findStatedClue(of, stated, "stated", place);
  if (clue === undefined) return undefined;
  if (stated.says !== "modified") return clue;
  return { ...clue, basis: "inferred", constraints: clue.constraints.flatMap(toLatest) };
}

/** What was changed had gone out; the zone of a day may be another than that of the publication. */
function toLatest(constraint: Constraint): Constraint[] {
  if (constraint.kind === "age" || constraint.latest === undefined) return [];
  if (constraint.kind === "instants")
    return [{ kind: "instants", of: constraint.of, latest: constraint.latest }];
  return [{ kind: "days", of: constraint.of, latest: addDays(constraint.latest, 1) }];
}

/** Whether a date cannot be another reading of the one that is known. */
export function isFarApart({ constraints: [days] }: Clue, { firstDay, lastDay }: Readonly<Domain>): boolean {
  if (days?.kind !== "days" || days.earliest === undefined || days.latest === undefined) return true;
  if (firstDay !== undefined && daysBetween(days.latest, firstDay.value) > FAR_APART_DAYS) return true;
  return lastDay !== undefined && daysBetween(lastDay.value, days.earliest) > FAR_APART_DAYS;
}
