import type { AttributedArticle, Day } from "../model.ts";
import { boundsOf, compareText, daysBetween } from "../when.ts";
import { articleUnknown, describeReport } from "./clues.ts";
import type { Moment } from "./expressions/expression.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import type { PendingClue } from "./pending-clues.ts";
import { isCounted, yearlessIn } from "./resolve-yearless.ts";
import { findSameHappenings } from "./same-happening.ts";
import type { Clue, Domain } from "./solve-bounds.ts";

/**
 * A past day without its year is taken to be the latest that the other clues allow, if these leave the article no more
 * than this much room: with more, the page may be an archive's, and the year would be a guess.
 */
const WIDEST_ROOM_DAYS = 731;
/** Words before a date that let a past clause reach beyond it: "extended until 2030". */
const REACHING_BEYOND = /(?:^|\s)(?:until|till|by|through|for|to)\s+(?:the\s+)?$/i;

/** What the report itself tells of its date: clues that hold by themselves, the latest first. */
export function findReportClues(article: AttributedArticle, spoken: readonly SpokenDate[]): Clue[] {
  return spoken
    .flatMap((date) => {
      const { moment } = date.expression;
      const bounds =
        moment.kind === "absolute" && isPast(article, date) ? boundsOf(moment.edtf, moment.part) : undefined;
      return bounds === undefined ? [] : [notBefore(article, date, bounds.earliest)];
    })
    .sort((a, b) => compareText(earliestOf(b), earliestOf(a)));
}

/** What the report tells of its date once other clues have narrowed it. */
export function findPendingReportClues(
  article: AttributedArticle,
  spoken: readonly SpokenDate[],
): PendingClue[] {
  return [...findPastEvents(article, spoken), ...findSameHappenings(article, spoken)];
}

function notBefore(article: AttributedArticle, date: SpokenDate, earliest: Day): Clue {
  return {
    ...describeReport(article, [date]),
    constraints: [{ kind: "days", of: articleUnknown(article), earliest }],
  };
}

function earliestOf({ constraints: [first] }: Clue): string {
  return first?.kind === "days" ? (first.earliest ?? "") : "";
}

function isPast({ text }: AttributedArticle, { expression, direction, isAttributive }: SpokenDate): boolean {
  if (direction !== "back" || isAttributive) return false;
  return !REACHING_BEYOND.test(text.slice(Math.max(0, expression.start - 20), expression.start));
}

function findPastEvents(article: AttributedArticle, spoken: readonly SpokenDate[]): PendingClue[] {
  return spoken.flatMap((date): PendingClue[] => {
    const { moment } = date.expression;
    if (moment.kind !== "yearless" || isCounted(moment) || !isPast(article, date)) return [];
    const resolve = (domain: Readonly<Domain>): Clue | undefined => {
      const { firstDay, lastDay } = domain;
      if (firstDay === undefined || lastDay === undefined) return undefined;
      if (daysBetween(firstDay.value, lastDay.value) > WIDEST_ROOM_DAYS) return undefined;
      const earliest = latestBefore(moment, lastDay.value);
      if (earliest === undefined || earliest <= firstDay.value) return undefined;
      return notBefore(article, date, earliest);
    };
    return [
      {
        of: articleUnknown(article),
        kind: "past event without its year",
        base: describeReport(article, [date]),
        resolve,
      },
    ];
  });
}

function latestBefore(moment: Moment & { kind: "yearless" }, last: Day): Day | undefined {
  const lastYear = Number(last.slice(0, 4));
  for (let year = lastYear; year >= lastYear - 1; year -= 1) {
    const edtf = yearlessIn(moment, year);
    const bounds = edtf === undefined ? undefined : boundsOf(edtf, moment.part);
    if (bounds !== undefined && bounds.earliest <= last) return bounds.earliest;
  }
  return undefined;
}
