import { toShift, toWeekdayNumber, WEEKDAY } from "../calendar-words.ts";
import { type Expression, expressionAt } from "./expression.ts";

const RULE = new RegExp(
  `(?<![\\p{L}-])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?:\\s+coming)?)\\s+)?(?<weekday>${WEEKDAY})(?![\\p{L}])`,
  "gu",
);
/** "every Monday" comes again and again, and so does "a Monday"; "Black Friday" is a name. */
const NOT_BEFORE =
  /(?:\b(?:every|each|most|some|all|per|any|one|first|second|third|fourth|the last)|\b(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Super|Bowl|Holy|Giving|USA|Joe|Sheffield|Ruby|Freaky|Fat|Taco|(?:Mail|Sun|Independent) on)|day\s+(?:to|through|until)|day\s?[-–])\s+$|day\s?[-–]$/;
/** "on a Monday", but "a Sunday night service" is one service. */
const ARTICLE_BEFORE = /\b[Aa]\s+$/;
const NOT_AFTER =
  /^(?:s\b|\s+(?:Times|Mail|Telegraph|Express|Mirror|Post|Star|Night (?:Live|Lights|Football|Fever)|Murder|Herald|Tribune|Standard|nights|mornings)|\s(?:through|to|until)\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\s?[-–](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\s+in\s+\d{4}|\s+week\b)/;

/** Weekdays: "on Thursday", "next Monday". */
export function findWeekdays(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(RULE)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (
      NOT_BEFORE.test(before) ||
      (ARTICLE_BEFORE.test(before) && !/^\s+\p{Ll}/u.test(text.slice(end, end + 3)))
    )
      continue;
    if (NOT_AFTER.test(text.slice(end, end + 16))) continue;
    const { shift, weekday = "" } = match.groups ?? {};
    found.push(
      expressionAt(match, {
        kind: "weekday",
        weekday: toWeekdayNumber(weekday),
        ...(shift !== undefined && {
          shift: toShift(shift.slice(0, 4)),
        }),
      }),
    );
  }
  return found;
}
