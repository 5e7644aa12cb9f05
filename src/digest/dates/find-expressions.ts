import { findDays } from "./expressions/days.ts";
import { findDeictics } from "./expressions/deictics.ts";
import type { Expression } from "./expressions/expression.ts";
import { joinIntervals } from "./expressions/intervals.ts";
import { findMonths } from "./expressions/months.ts";
import { findWeekdays } from "./expressions/weekdays.ts";
import { findYears } from "./expressions/years.ts";

/** Where two rules claim the same words, the longer claim wins, then the rule that stands first. */
const RULES: readonly ((text: string) => Expression[])[] = [
  findDays,
  findMonths,
  findYears,
  findWeekdays,
  findDeictics,
];

const APPROXIMATELY =
  /(?:\b(?:on or (?:around|about)|in or around|around|about|circa|approximately|some ?time around|roughly|nearly|almost|some|more than|over)(?:\s+the)?\s+)$/i;

/** The date words of an English text in order, none overlapping, with what they say by themselves. */
export function findExpressions(text: string): Expression[] {
  const claims = RULES.flatMap((find) => find(text)).map((expression, place) => ({ expression, place }));
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
  return joinIntervals(
    text,
    found.map((expression) => qualify(text, expression)),
  );
}

function length(expression: Expression): number {
  return expression.end - expression.start;
}

function qualify(text: string, expression: Expression): Expression {
  const before = text.slice(Math.max(0, expression.start - 30), expression.start);
  return APPROXIMATELY.test(before) ? { ...expression, isApproximate: true } : expression;
}
