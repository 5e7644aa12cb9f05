import type { Moment } from "./expressions/expression.ts";
import { findExpressions } from "./find-expressions.ts";

/** What the date of a stamp or dateline says, in capitals too ("MARCH 2"); undefined where it is none. */
export function parseFrameDate(words: string): Moment | undefined {
  return findExpressions(inTitleCase(words))[0]?.moment;
}

/** Months are known by their capital. */
function inTitleCase(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
