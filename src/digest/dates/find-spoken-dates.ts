import type { Passage } from "../model.ts";
import { findBodySentences } from "../text/frame.ts";
import { findQuotedPassages } from "../text/quoted-passages.ts";
import { chooseGovernor } from "./choose-governor.ts";
import { findClauseWords } from "./clause-words.ts";
import type { Expression } from "./expressions/expression.ts";
import { findExpressions } from "./find-expressions.ts";
import { isQualifier } from "./qualifiers.ts";
import type { Tense } from "./tense.ts";

/** Date words in the body of a text with what their sentence says of them; not yet read against any day. */
export interface SpokenDate extends Tense {
  readonly expression: Expression;
  readonly sentence: Passage;
  /** Only the act of speaking is dated. */
  readonly isSpeech: boolean;
  readonly isAttributive: boolean;
  /** The date stands before a noun of disaster or violence. */
  readonly isOfHarm?: boolean;
  readonly isQualifier: boolean;
  /** Said by a speaker: "today" counts from the day of the speech. */
  readonly isOfSpeaker?: boolean;
}

/**
 * The date words of a text's body, sentence by sentence, those that a speaker says last; stamp, dateline and notice are left
 * out.
 */
export function findSpokenDates(text: string): SpokenDate[] {
  const isQuoted = inOrder(findQuotedPassages(text));
  const spoken: SpokenDate[] = [];
  for (const sentence of findBodySentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const expressions = findExpressions(words);
    const clauseWords = expressions.length === 0 ? [] : findClauseWords(words);
    const ofSpeakers: SpokenDate[] = [];
    for (const local of expressions) {
      if (isHabitual(words, local)) continue;
      const expression = moveExpression(local, sentence.start);
      const governor = chooseGovernor(words, local.start, local.end, clauseWords);
      const isYear = local.moment.kind === "absolute" && /^\d{4}$/.test(local.moment.edtf);
      const date = {
        sentence,
        ...governor,
        isQualifier: isQualifier(words, local.start, local.end, isYear && governor.isAttributive),
      };
      const { moment } = expression;
      if (moment.kind === "absolute" || !isQuoted(expression)) spoken.push({ ...date, expression });
      else ofSpeakers.push({ ...date, expression, isSpeech: false, isOfSpeaker: true });
    }
    for (const date of ofSpeakers) spoken.push(date);
  }
  return spoken;
}

function moveExpression(expression: Expression, by: number): Expression {
  const { start, end, ends } = expression;
  const moved = { ...expression, start: start + by, end: end + by };
  return ends === undefined
    ? moved
    : { ...moved, ends: [moveExpression(ends[0], by), moveExpression(ends[1], by)] };
}

const EVERY_BEFORE = /\b(?:every|each)\s+$/i;
const HABITUALLY = /\b(?:(?:every|each) (?:year|month|week)|annually|usually|typically|normally)\b/i;

/** Whether a day or month without its year comes again and again: "every Aug. 6", "It usually starts in June". */
function isHabitual(sentence: string, { moment, start, end }: Expression): boolean {
  if (moment.kind !== "yearless" && moment.kind !== "weekday") return false;
  if (EVERY_BEFORE.test(sentence.slice(Math.max(0, start - 8), start))) return true;
  return HABITUALLY.test(sentence.slice(Math.max(0, start - HABIT_REACH), end + HABIT_REACH));
}

/** Characters on each side of a date in which a word tells that it comes again. */
const HABIT_REACH = 40;

/** Whether a passage lies in one of the ranges; to be asked of passages in the order of the text. */
function inOrder(ranges: readonly Passage[]): (passage: Passage) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const range = ranges[at];
    return range !== undefined && range.start <= start && end <= range.end;
  };
}
