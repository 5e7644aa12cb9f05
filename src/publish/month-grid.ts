import type { Day } from "../digest/model.ts";
import { toDay, weekdayOf } from "../digest/when.ts";

const WEEK = 7;
const LONGEST = 31;

/**
 * The days of a month (`2025-08`) in weeks, as calendars print them; a place that belongs to another month is empty.
 *
 * @param firstWeekday of the calendar's rows, from 1 for Monday to 7
 */
export function buildMonthGrid(month: string, firstWeekday: number): (Day | undefined)[][] {
  const first = `${month}-01` as Day;
  const skipped = (weekdayOf(first) - firstWeekday + WEEK) % WEEK;
  const days = Array.from({ length: LONGEST }, (_, index) =>
    toDay(`${month}-${String(index + 1).padStart(2, "0")}`),
  );
  const places = [
    ...Array.from({ length: skipped }, () => undefined),
    ...days.filter((day) => day !== undefined),
  ];
  while (places.length % WEEK !== 0) places.push(undefined);
  return Array.from({ length: places.length / WEEK }, (_, week) =>
    places.slice(week * WEEK, (week + 1) * WEEK),
  );
}
