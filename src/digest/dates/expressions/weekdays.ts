import { toShift, toWeekdayNumber, WEEKDAY } from "../calendar-words.ts";
import type { Expression } from "./expression.ts";

const RULE = new RegExp(
  `(?<![\\p{L}-])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?:\\s+coming)?)\\s+)?(?<weekday>${WEEKDAY})(?![\\p{L}])`,
  "gu",
);
/** "every Monday" comes again and again, and so does "a Monday"; "Black Friday" is a name. */
const NOT_BEFORE =
  /(?:\b(?:every|each|most|some|all|per|any)|\b(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Super|Bowl|Holy|Giving|USA|Joe))\s+$/;
/** "on a Monday", but "a Sunday night service" is one service. */
const ARTICLE_BEFORE = /\b[Aa]\s+$/;
const NOT_AFTER =
  /^(?:s\b|\s+(?:Times|Mail|Telegraph|Express|Mirror|Post|Star|Night Live|Herald|Tribune|Standard|nights|mornings)|\s(?:through|to)\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))/;

/** Weekdays: "on Thursday", "next Monday". */
export function findWeekdays(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(RULE)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (
      NOT_BEFORE.test(before) ||
      (ARTICLE_BEFORE.test(before) && !/^\s+\p{Ll}/u.test(text.slice(end, end + 3)))
    )
      continue;
    if (NOT_AFTER.test(text.slice(end, end + 16))) continue;
    const { shift, weekday = "" } = match.groups ?? {};
    found.push({
      start: match.index,
      end,
      moment: {
        kind: "weekday",
        weekday: toWeekdayNumber(weekday),
        ...(shift !== undefined && {
          shift: toShift(shift.slice(0, 4)),
        }),
      },
    });
  }
  return found;
}
