import type { Day } from "../model.ts";
import { addDays, toDay, weekdayOf } from "../when.ts";

/** A holiday without a fixed date, by weekday (from 1, Monday) and place in its month, or by days from Easter Sunday. */
const HOLIDAYS = {
  "Martin Luther King Day": { month: 1, weekday: 1, place: 3 },
  "Presidents' Day": { month: 2, weekday: 1, place: 3 },
  "Memorial Day": { month: 5, weekday: 1, place: -1 },
  "Labor Day": { month: 9, weekday: 1, place: 1 },
  "Columbus Day": { month: 10, weekday: 1, place: 2 },
  "Election Day": { month: 11, weekday: 1, place: 1, plusDays: 1 },
  Thanksgiving: { month: 11, weekday: 4, place: 4 },
  "Ash Wednesday": { fromEaster: -46 },
  "Palm Sunday": { fromEaster: -7 },
  "Good Friday": { fromEaster: -2 },
  Easter: { fromEaster: 0 },
  "Easter Monday": { fromEaster: 1 },
} as const;

export type MovingHoliday = keyof typeof HOLIDAYS;

export const MOVING_HOLIDAYS = Object.keys(HOLIDAYS) as MovingHoliday[];

/** The month it mostly falls in, from 1. */
export function monthOfHoliday(holiday: MovingHoliday): number {
  const rule = HOLIDAYS[holiday];
  return "month" in rule ? rule.month : 4;
}

/** The day of a holiday in a year; undefined outside the years 1 to 9999. */
export function holidayIn(holiday: MovingHoliday, year: number): Day | undefined {
  const rule = HOLIDAYS[holiday];
  if ("fromEaster" in rule) {
    const easter = easterIn(year);
    return easter && addDays(easter, rule.fromEaster);
  }
  const first = dayIn(year, rule.month, 1);
  if (first === undefined) return undefined;
  const toWeekday = (day: Day): number => (rule.weekday - weekdayOf(day) + 7) % 7;
  if (rule.place < 0) {
    // The last of its month: none of those holidays is in a month of fewer than 31 days.
    const week = addDays(first, 24);
    return addDays(week, toWeekday(week));
  }
  return addDays(first, toWeekday(first) + 7 * (rule.place - 1) + ("plusDays" in rule ? rule.plusDays : 0));
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch. 8). */
function easterIn(year: number): Day | undefined {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayIn(year, Math.floor(days / 31), (days % 31) + 1);
}

function dayIn(year: number, month: number, day: number): Day | undefined {
  const pad = (number: number, length: number): string => String(number).padStart(length, "0");
  return toDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}
