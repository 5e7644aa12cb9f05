import type { AttributedArticle, AttributedCapture, Problem, Stated, When } from "../model.ts";
import { boundsOf, toWhen } from "../when.ts";
import { articleUnknown, captureUnknown, findStatedClue, lineOf } from "./clues.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import type { Clue, Unknown } from "./solve-bounds.ts";

/** What the owner says outright of captures and articles: it overrules all else, as it is written. */
export interface OwnersDates {
  readonly dates: ReadonlyMap<Unknown, When>;
  readonly clues: readonly Clue[];
}

/** Reads the dates in the front matter; what is no date becomes a problem. */
export function findOwnersDates(
  captures: readonly AttributedCapture[],
  sightings: readonly AttributedArticle[],
  problems: Problem[],
): OwnersDates {
  const dates = new Map<Unknown, When>();
  const clues: Clue[] = [];
  const take = (of: Unknown, stated: Stated<string> | undefined, file: string): void => {
    if (stated === undefined) return;
    const line = lineOf(stated.evidence);
    const clue = findStatedClue(of, stated, "owner", { file, line });
    const when = clue && toOwnersWhen(stated);
    if (when !== undefined && clue !== undefined) {
      clues.push(clue);
      // Of two that the owner states of an article in two captures the first holds.
      if (!dates.has(of)) dates.set(of, when);
    } else
      problems.push({
        kind: "date-not-understood",
        file,
        line,
        message: `"${stated.value}" is no date, so it was not used. Write a day (2025-07-31), a month (2025-07), an interval (2025-07-10/2025-07-31) or a moment (2025-07-31T06:57:00Z).`,
      });
  };
  for (const capture of captures) take(captureUnknown(capture), capture.captured, capture.file);
  for (const article of sightings) take(articleUnknown(article), article.published, article.file);
  return { dates, clues };
}

function toOwnersWhen({ value, evidence }: Stated<string>): When | undefined {
  const parsed = parseStatedDate(value);
  if (parsed?.kind === "instant") return toWhen(parsed.day, "owner", [evidence], { instant: parsed.instant });
  if (parsed?.kind !== "days" || boundsOf(parsed.edtf) === undefined) return undefined;
  return toWhen(parsed.edtf, "owner", [evidence]);
}
