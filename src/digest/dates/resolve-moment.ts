import type { Day } from "../model.ts";
import { addDays, type Bounds, boundsOf, daysBetween, toDay } from "../when.ts";
import { pad } from "./calendar-words.ts";
import type { Moment, Part } from "./expressions/expression.ts";
import { holidayIn } from "./moving-holidays.ts";
import type { Direction, Tense } from "./tense.ts";

/** An EDTF value, with the part of it that is meant. */
export interface Resolved {
  readonly edtf: string;
  readonly part?: Part;
}

/**
 * How much nearer a day or month without its year must lie against the tense of its clause to be preferred: a tense is
 * misread more often than a writer leaves out the year of something three times as far away as its twin.
 */
const AGAINST_TENSE = 3;
/** … and this much nearer where the tense leaves no doubt ("will be held in December"). */
const AGAINST_FIRM_TENSE = 9;
/** Where no tense is told, news looks back: what lies ahead must be this many times nearer. */
const UNTOLD_AHEAD = 1.5;
/** "Three weeks ago" is a count of weeks, not a day: half a week either side. */
const WEEK_SLACK_DAYS = 3;

/**
 * The value of a moment read from a day (or window of days) of writing; undefined where the window leaves more than
 * one. Every reading moves forward with the day it is read from, so its two ends decide for all between.
 */
export function resolveMoment(
  moment: Moment,
  published: Bounds | undefined,
  tense: Tense = {},
): Resolved | undefined {
  if (moment.kind === "absolute") return withPart(moment.edtf, moment.part);
  if (moment.kind === "anaphoric") return undefined;
  if (published === undefined && moment.kind !== "interval") return undefined;
  if (moment.kind === "interval") return resolveInterval(moment, published, tense);
  const [first, last] = published === undefined ? [] : [published.earliest, published.latest];
  if (first === undefined || last === undefined) return undefined;
  const one = resolveOn(moment, first, tense);
  if (first === last || one === undefined) return one;
  const other = resolveOn(moment, last, tense);
  return other?.edtf === one.edtf ? one : undefined;
}

function resolveInterval(
  moment: Moment & { kind: "interval" },
  published: Bounds | undefined,
  tense: Tense,
): Resolved | undefined {
  const to = resolveMoment(moment.to, published, tense);
  const end = to && boundsOf(to.edtf, to.part);
  if (to === undefined || end === undefined) return undefined;
  // The first end is the last such day before the second: "from November to March".
  const from = resolveMoment(
    moment.from,
    { earliest: end.earliest, latest: end.earliest },
    { direction: "back" },
  );
  return from === undefined || from.edtf >= to.edtf ? undefined : { edtf: `${from.edtf}/${to.edtf}` };
}

function resolveOn(moment: Moment, day: Day, tense: Tense): Resolved | undefined {
  if (moment.kind === "weekday") {
    const found = chooseWeekday(moment.weekday, day, tense.direction, moment.shift);
    return { edtf: found };
  }
  if (moment.kind === "deictic") return resolveDeictic(moment, day, tense.direction);
  return moment.kind === "yearless" ? resolveYearless(moment, day, tense) : undefined;
}

function chooseWeekday(
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

function resolveDeictic(
  moment: Moment & { kind: "deictic" },
  day: Day,
  direction: Direction | undefined,
): Resolved | undefined {
  const { unit, offset, part } = moment;
  if (unit === "day") return { edtf: addDays(day, offset) };
  if (unit === "week") return { edtf: resolveWeek(day, offset) };
  if (unit === "weekend") return { edtf: resolveWeekend(day, offset, direction) };
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === "year") return withPart(toYear(year + offset), part);
  const months = year * 12 + month - 1 + offset * (unit === "quarter" ? 3 : 1);
  const at = { year: toYear(Math.floor(months / 12)), month: (months % 12) + 1 };
  return unit === "month"
    ? withPart(`${at.year}-${pad(at.month)}`, part)
    : { edtf: `${at.year}-${33 + Math.floor((at.month - 1) / 3)}` };
}

function resolveWeek(day: Day, offset: number): string {
  if (Math.abs(offset) > 1) {
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

function toYear(year: number): string {
  return String(year).padStart(4, "0");
}

function resolveYearless(
  moment: Moment & { kind: "yearless" },
  day: Day,
  tense: Tense,
): Resolved | undefined {
  const year = Number(day.slice(0, 4));
  if (moment.years !== undefined) {
    const edtf = yearlessIn(moment, year + moment.years);
    return edtf === undefined ? undefined : withPart(edtf, moment.part);
  }
  let chosen: { edtf: string; cost: number } | undefined;
  // The past year stands first, so that of two as near it wins.
  for (const candidate of [year - 1, year, year + 1]) {
    const edtf = yearlessIn(moment, candidate);
    const bounds = edtf === undefined ? undefined : boundsOf(edtf, moment.part);
    if (edtf === undefined || bounds === undefined) continue;
    const cost = costOf(bounds, day, moment, tense);
    if (chosen === undefined || cost < chosen.cost) chosen = { edtf, cost };
  }
  return chosen === undefined || chosen.cost === Number.POSITIVE_INFINITY
    ? undefined
    : withPart(chosen.edtf, moment.part);
}

/** The EDTF value of a day or month without a year, in a year; undefined where the calendar has no such day. */
export function yearlessIn(moment: Moment & { kind: "yearless" }, year: number): string | undefined {
  if (moment.holiday !== undefined) return holidayIn(moment.holiday, year);
  const month = `${toYear(year)}-${pad(moment.month)}`;
  if (moment.day === undefined) return month;
  const first = toDay(`${month}-${pad(moment.day)}`);
  const last = moment.lastDay === undefined ? first : toDay(`${month}-${pad(moment.lastDay)}`);
  if (first === undefined || last === undefined) return undefined;
  if (moment.weekday !== undefined && weekdayOf(first) !== moment.weekday) return undefined;
  return first === last ? first : `${first}/${last}`;
}

function costOf(
  bounds: Bounds,
  day: Day,
  { shift }: { readonly shift?: number },
  { direction, isFirm = false }: Tense,
): number {
  const [isBehind, isAhead] = [bounds.latest < day, bounds.earliest > day];
  if (shift === -1) return isBehind ? daysBetween(bounds.latest, day) : Number.POSITIVE_INFINITY;
  if (shift === 1) return isAhead ? daysBetween(day, bounds.earliest) : Number.POSITIVE_INFINITY;
  if (shift === 0) return bounds.earliest.slice(0, 4) === day.slice(0, 4) ? 0 : Number.POSITIVE_INFINITY;
  const distance = isBehind
    ? daysBetween(bounds.latest, day)
    : isAhead
      ? daysBetween(day, bounds.earliest)
      : 0;
  const isAgainst = (isBehind && direction === "ahead") || (isAhead && direction === "back");
  if (isAgainst) return distance * (isFirm ? AGAINST_FIRM_TENSE : AGAINST_TENSE);
  return direction === undefined && isAhead ? distance * UNTOLD_AHEAD : distance;
}

/** From 1 for Monday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function withPart(edtf: string, part: Part | undefined): Resolved {
  return { edtf, ...(part !== undefined && { part }) };
}

/**
 * The value of a moment that counts from one spoken of before; undefined where that one is not known as finely as the
 * unit counted in.
 */
export function resolveAnaphor(
  { unit, offset, weekday }: Moment & { kind: "anaphoric" },
  { earliest, latest }: Bounds,
): Resolved | undefined {
  if (weekday !== undefined)
    return earliest === latest
      ? { edtf: chooseWeekday(weekday, earliest, undefined, offset > 0 ? 1 : -1) }
      : undefined;
  const width = unit === "year" ? 4 : unit === "month" ? 7 : 10;
  if (earliest.slice(0, width) !== latest.slice(0, width)) return undefined;
  return resolveDeictic({ kind: "deictic", unit, offset }, earliest, undefined);
}

/** "last June" counts from the day of writing, which is what is looked for. */
export function isCounted({ shift, years }: Moment & { kind: "yearless" }): boolean {
  return shift !== undefined || years !== undefined;
}
