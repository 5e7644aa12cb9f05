import type { Day } from "../model.ts";
import { addDays, type Bounds, weekdayOf } from "../when.ts";
import { pad } from "./calendar-words.ts";
import type { Moment } from "./expressions/expression.ts";
import { type Resolved, toYear, withPart } from "./resolved.ts";
import type { Direction } from "./tense.ts";

/** "Three weeks ago" is a count of weeks, not a day: half a week either side. */
const WEEK_SLACK_DAYS = 3;

/** Whether years and days can be counted from a moment: at the ends of the calendar there is no next. */
export function isCountable({ earliest, latest }: Bounds): boolean {
  return earliest > "0010" && latest < "9990";
}

/** The day that a weekday names beside a day: "last" (-1), "this" (0) or "next" (1), else as the tense says. */
export function chooseWeekday(
  weekday: number,
  day: Day,
  direction: Direction | undefined,
  shift: number | undefined,
): Day {
  const since = (weekdayOf(day) - weekday + 7) % 7;
  const [past, ahead] = [addDays(day, -since), addDays(day, since === 0 ? 0 : 7 - since)];
  if (shift === -1) return since === 0 ? addDays(day, -7) : past;
  if (shift === 1) return since === 0 ? addDays(day, 7) : ahead;
  if (shift === 0) return direction === "back" ? past : ahead;
  if (direction !== undefined) return direction === "back" ? past : ahead;
  return past;
}

/** What "yesterday", "last week" or "two years ago" means on a day. */
export function resolveDeictic(
  moment: Moment & { kind: "deictic" },
  day: Day,
  direction: Direction | undefined,
): Resolved | undefined {
  const { unit, offset, part } = moment;
  if (unit === "day") return { edtf: addDays(day, offset) };
  if (unit === "week") return withPart(resolveWeek(day, offset, moment.isCount === true), part);
  if (unit === "weekend") return { edtf: resolveWeekend(day, offset, direction) };
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === "year") return withPart(toYear(year + offset), part);
  const months = year * 12 + month - 1 + offset * (unit === "quarter" ? 3 : 1);
  const at = { year: toYear(Math.floor(months / 12)), month: (months % 12) + 1 };
  return unit === "month"
    ? withPart(`${at.year}-${pad(at.month)}`, part)
    : { edtf: `${at.year}-${33 + Math.floor((at.month - 1) / 3)}` };
}

function resolveWeek(day: Day, offset: number, isCount: boolean): string {
  if (isCount || Math.abs(offset) > 1) {
    const middle = addDays(day, offset * 7);
    return `${addDays(middle, -WEEK_SLACK_DAYS)}/${addDays(middle, WEEK_SLACK_DAYS)}`;
  }
  const monday = addDays(day, 1 - weekdayOf(day) + offset * 7);
  return `${monday}/${addDays(monday, 6)}`;
}

/** "This weekend" is the coming one and "the weekend" of a past clause the last, whichever has begun counts as both. */
function resolveWeekend(day: Day, offset: number, direction: Direction | undefined): string {
  const saturday = addDays(day, 6 - weekdayOf(day));
  const isOver = offset === 0 && direction === "back" && saturday > day;
  const first = addDays(saturday, 7 * (isOver ? -1 : offset < 0 && saturday <= day ? 0 : offset));
  return `${first}/${addDays(first, 1)}`;
}
