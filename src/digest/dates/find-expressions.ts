import { findAnaphora } from "./expressions/anaphora.ts";
import { joinClocks } from "./expressions/clocks.ts";
import { findDays } from "./expressions/days.ts";
import { findDecades } from "./expressions/decades.ts";
import { findDeictics } from "./expressions/deictics.ts";
import type { Expression } from "./expressions/expression.ts";
import { findHolidays } from "./expressions/holidays.ts";
import { joinIntervals } from "./expressions/intervals.ts";
import { findMonths } from "./expressions/months.ts";
import { findWeekdays } from "./expressions/weekdays.ts";
import { findYearParts } from "./expressions/year-parts.ts";
import { findYears } from "./expressions/years.ts";

interface Finder {
  /** What nothing it finds is without: most sentences hold none of it, and are not searched. */
  readonly hint: RegExp;
  readonly find: (text: string) => Expression[];
}

/** Where two rules claim the same words, the longer claim wins, then the rule that stands first. */
const FINDERS: readonly Finder[] = [
  { hint: /\d/, find: findDays },
  {
    hint: /Day|Christmas|Eve|Halloween|Thanksgiving|Easter|Friday|Sunday|Wednesday|July/,
    find: findHolidays,
  },
  { hint: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/, find: findMonths },
  { hint: /spring|summer|autumn|fall|winter|quarter|half|Q[1-4]|H[12]/i, find: findYearParts },
  { hint: /\d{4}/, find: findYears },
  { hint: /0['’]?s|een|ties|thousand/i, find: findDecades },
  { hint: /Mon|Tue|Wed|Thu|Fri|Sat|Sun/, find: findWeekdays },
  { hint: /day|night|morrow|week|month|quarter|year|morning|afternoon|evening/i, find: findDeictics },
  { hint: /earlier|later|early|late|same|that|the|ago/i, find: findAnaphora },
];

const APPROXIMATELY =
  /(?:\b(?:on or (?:around|about)|in or around|around|about|circa|approximately|some ?time around|roughly|nearly|almost)(?:\s+the)?\s+)$/i;

/** The date words of an English text in order, none overlapping, with what they say by themselves. */
export function findExpressions(text: string): Expression[] {
  const claims = FINDERS.flatMap(({ hint, find }) => (hint.test(text) ? find(text) : [])).map(
    (expression, place) => ({ expression, place }),
  );
  if (claims.length === 0) return [];
  claims.sort(
    (a, b) =>
      a.expression.start - b.expression.start || b.expression.end - a.expression.end || a.place - b.place,
  );
  const found: Expression[] = [];
  for (const { expression } of claims) {
    const last = found.at(-1);
    if (last !== undefined && expression.start < last.end) {
      if (length(expression) > length(last)) found[found.length - 1] = expression;
      continue;
    }
    found.push(expression);
  }
  const timed = joinClocks(text, found);
  return joinIntervals(
    text,
    timed.map((expression) => qualify(text, expression)),
  );
}

function length(expression: Expression): number {
  return expression.end - expression.start;
}

function qualify(text: string, expression: Expression): Expression {
  const before = text.slice(Math.max(0, expression.start - 30), expression.start);
  // "around 3 a.m. on Monday" tells the hour about, and the day as it is.
  if (expression.clock !== undefined) return expression;
  // "a way around Wednesday's ruling"
  const isPossessive = /^['’]s\b/.test(text.slice(expression.end, expression.end + 3));
  return APPROXIMATELY.test(before) && !isPossessive ? { ...expression, isApproximate: true } : expression;
}
