import { toWeekdayNumber, WEEKDAY } from "../calendar-words.ts";
import type { Expression } from "./expression.ts";

const RULE = new RegExp(
  `(?<![\\p{L}-])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?:\\s+coming)?)\\s+)?(?<weekday>${WEEKDAY})(?![\\p{L}])`,
  "gu",
);
/** "every Monday" comes again and again; "Black Friday" and "The Sunday Times" are names. */
const NOT_BEFORE =
  /(?:\b(?:every|each|most|some|all|per|a|any)|\b(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Super|Bowl|Holy|Giving|The|USA|Joe))\s+$/;
const NOT_AFTER =
  /^(?:s\b|\s+(?:Times|Mail|Telegraph|Express|Mirror|Post|Star|Night Live|Herald|Tribune|Standard|nights|mornings)|\s(?:through|to)\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))/;

/** Weekdays: "on Thursday", "next Monday". */
export function findWeekdays(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(RULE)) {
    const end = match.index + match[0].length;
    if (NOT_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (NOT_AFTER.test(text.slice(end, end + 16))) continue;
    const { shift, weekday = "" } = match.groups ?? {};
    found.push({
      start: match.index,
      end,
      moment: {
        kind: "weekday",
        weekday: toWeekdayNumber(weekday),
        ...(shift !== undefined && {
          shift: ["last", "this", "next"].indexOf(shift.slice(0, 4).toLowerCase()) - 1,
        }),
      },
    });
  }
  return found;
}
