import { CLOCK_TIME, toClock } from "../clock.ts";
import type { Expression } from "./expression.ts";

/** Characters on each side of a day in which its clock time stands. */
const REACH = 48;

const TIME_OF_DAY = /^ +(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night)\b(?!-)/;
const AFTER = new RegExp(
  `^,?\\s+(?:at|around|about|by|before|after)?\\s*(?:about\\s+|around\\s+)?${CLOCK_TIME}`,
  "u",
);
// "10:35 a.m. (0735 GMT) Friday"
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d:.$€£-])${CLOCK_TIME}(?:\\s*\\([^()]{3,24}\\))?,?\\s+(?:on\\s+)?$`,
  "u",
);

/** Joins the clock time or the time of day beside a day to it: "9 a.m. EST Tuesday", "Friday night", "Aug. 8 at noon". */
export function joinClocks(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const [index, expression] of expressions.entries()) {
    const from = joined.at(-1)?.end ?? 0;
    const to = expressions[index + 1]?.start ?? text.length;
    joined.push(isDay(expression) ? joinClock(text, expression, from, to) : expression);
  }
  return joined;
}

/** `from` and `to`: where the neighbours end and begin. */
function joinClock(text: string, expression: Expression, from: number, to: number): Expression {
  const before = text.slice(Math.max(from, expression.start - REACH), expression.start);
  const timed = extend(expression, TIME_OF_DAY.exec(text.slice(expression.end, expression.end + REACH)));
  const lead = /\d|noon|mid/.test(before) ? BEFORE.exec(before) : null;
  const ahead = lead === null ? undefined : toClock(lead.groups ?? {});
  if (lead !== null && ahead !== undefined)
    return { ...timed, start: expression.start - before.length + lead.index, clock: ahead };
  const after = text.slice(timed.end, Math.min(to, timed.end + REACH));
  const tail = /\d|noon|mid/.test(after) ? AFTER.exec(after) : null;
  const clock = tail === null ? undefined : toClock(tail.groups ?? {});
  return clock === undefined ? timed : { ...extend(timed, tail), clock };
}

function extend(expression: Expression, match: RegExpExecArray | null): Expression {
  return match === null ? expression : { ...expression, end: expression.end + match[0].length };
}

function isDay({ moment }: Expression): boolean {
  if (moment.kind === "weekday") return true;
  if (moment.kind === "absolute") return /^\d{4}-\d{2}-\d{2}$/.test(moment.edtf);
  if (moment.kind === "yearless") return moment.day !== undefined && moment.lastDay === undefined;
  return moment.kind === "deictic" && moment.unit === "day";
}
