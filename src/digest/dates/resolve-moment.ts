import type { Day } from "../model.ts";
import { type Bounds, boundsOf } from "../when.ts";
import { chooseWeekday, isCountable, resolveDeictic } from "./count-from-day.ts";
import type { Moment } from "./expressions/expression.ts";
import { resolveYearless } from "./resolve-yearless.ts";
import { type Resolved, withPart } from "./resolved.ts";
import type { Tense } from "./tense.ts";

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
  if (moment.kind === "anaphoric" || (moment.kind === "yearless" && moment.yearsOn !== undefined))
    return undefined;
  if (published === undefined && moment.kind !== "interval") return undefined;
  if (moment.kind === "interval") return resolveInterval(moment, published, tense);
  const [first, last] = published === undefined ? [] : [published.earliest, published.latest];
  if (first === undefined || last === undefined || !isCountable({ earliest: first, latest: last }))
    return undefined;
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
    const found = chooseWeekday(moment.weekday, day, tense.isLoose ? "back" : tense.direction, moment.shift);
    return { edtf: found };
  }
  if (moment.kind === "deictic") return resolveDeictic(moment, day, tense.direction);
  return moment.kind === "yearless" ? resolveYearless(moment, day, tense) : undefined;
}

/**
 * The value of a moment that counts from one spoken of before; undefined where that one is not known as finely as the
 * unit counted in.
 */
export function resolveAnaphor(
  { unit, offset, weekday, part, isCount = false }: Moment & { kind: "anaphoric" },
  { earliest, latest }: Bounds,
): Resolved | undefined {
  if (weekday !== undefined)
    return earliest === latest && isCountable({ earliest, latest })
      ? { edtf: chooseWeekday(weekday, earliest, undefined, offset > 0 ? 1 : -1) }
      : undefined;
  if (!isCountable({ earliest, latest })) return undefined;
  const width = unit === "year" ? 4 : unit === "month" ? 7 : 10;
  if (earliest.slice(0, width) !== latest.slice(0, width)) return undefined;
  const counted = { kind: "deictic", unit, offset, isCount } as const;
  return resolveDeictic({ ...counted, ...(part !== undefined && { part }) }, earliest, undefined);
}
