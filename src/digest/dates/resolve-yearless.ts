import type { Day } from "../model.ts";
import { type Bounds, boundsOf, daysBetween, toDay, weekdayOf } from "../when.ts";
import { pad } from "./calendar-words.ts";
import type { Moment } from "./expressions/expression.ts";
import { holidayIn } from "./moving-holidays.ts";
import { type Resolved, toYear, withPart } from "./resolved.ts";
import type { Tense } from "./tense.ts";

/**
 * How much nearer a day or month without its year must lie against the tense of its clause to be preferred: a tense is
 * misread more often than a writer leaves out the year of something three times as far away as its twin. In
 * `test/bench/mentions.ts` 2 does as well; without a weight three moments fewer are right, at 6 one.
 */
const AGAINST_TENSE = 3;
/**
 * … and this much nearer where the tense leaves no doubt, or another year than that of writing would be meant without a
 * word. From 100 on, a real text more is read wrong.
 */
const AGAINST_FIRM_TENSE = 70;
/**
 * Where no tense is told, news looks back: what lies ahead must be this many times nearer. Up to 3 does as well in
 * `test/bench/mentions.ts`; at 1 and at 10 one moment fewer is right.
 */
const UNTOLD_AHEAD = 1.5;

/** A day or month without its year, in the year that lies nearest as the tense weighs it. */
export function resolveYearless(
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
  const isOtherYear = bounds.earliest.slice(0, 4) !== day.slice(0, 4);
  if (isAgainst) return distance * (isFirm || isOtherYear ? AGAINST_FIRM_TENSE : AGAINST_TENSE);
  return direction === undefined && isAhead ? distance * UNTOLD_AHEAD : distance;
}

/** "last June" counts from the day of writing, which is what is looked for. */
export function isCounted({ shift, years, yearsOn }: Moment & { kind: "yearless" }): boolean {
  return shift !== undefined || years !== undefined || yearsOn !== undefined;
}
