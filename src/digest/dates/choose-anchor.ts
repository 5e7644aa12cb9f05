import type { Mention } from "../model.ts";
import type { Moment } from "./expressions/expression.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import { resolveAnaphor } from "./resolve-moment.ts";

/** A date with what it was found to mean. */
export interface ReadDate {
  readonly date: SpokenDate;
  readonly mention: Mention;
}

/**
 * An anaphor counts from a moment at most this many characters before it: further off, "that day" is of something else.
 * With half and with twice as many one moment fewer of `test/bench/mentions.ts` is right.
 */
const FARTHEST_ANCHOR = 400;

/**
 * The moment that an anaphor counts from: the last one spoken of before it that is known as finely as the anaphor
 * counts. "A year earlier" may follow a year, "the next day" only a day. Undefined where none
 * is near.
 */
export function chooseAnchor(
  moment: Moment & { kind: "anaphoric" },
  { expression, sentence }: SpokenDate,
  before: readonly ReadDate[],
): Mention | undefined {
  return before.findLast(
    ({ date, mention }) =>
      mention.end > expression.start - FARTHEST_ANCHOR &&
      mention.end <= expression.start &&
      !(moment.isOfSentence && (date.sentence !== sentence || date.expression.moment.kind !== "absolute")) &&
      !(moment.isFromWriting && isComparison(date.expression.moment)) &&
      resolveAnaphor(moment, mention.when) !== undefined,
  )?.mention;
}

/** Of several "a year earlier" each stands beside the present, not beside the one before. */
function isComparison(moment: Moment): boolean {
  return moment.kind === "anaphoric" && moment.isFromWriting === true;
}

/** The moment at which a sentence says that somebody spoke; undefined where it does not. */
export function chooseSpeech({ sentence }: SpokenDate, before: readonly ReadDate[]): Mention | undefined {
  return before.findLast(({ date }) => date.isSpeech && date.sentence === sentence)?.mention;
}
