import type { Day } from "../digest/model.ts";
import { addDays, weekdayOf } from "../digest/when.ts";

const WEEK = 7;

/**
 * The days of a month (`2025-08`) in weeks, as calendars print them; a place that belongs to another month is empty.
 *
 * @param firstWeekday of the calendar's rows, from 1 for Monday to 7
 */
export function buildMonthGrid(month: string, firstWeekday: number): (Day | undefined)[][] {
  const first = `${month}-01` as Day;
  const skipped = (weekdayOf(first) - firstWeekday + WEEK) % WEEK;
  const places: (Day | undefined)[] = Array.from({ length: skipped }, () => undefined);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) places.push(day);
  while (places.length % WEEK !== 0) places.push(undefined);
  return Array.from({ length: places.length / WEEK }, (_, week) =>
    places.slice(week * WEEK, (week + 1) * WEEK),
  );
}
