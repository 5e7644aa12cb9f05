import type { KeyDate } from "./site/site.ts";
import type { KeyDateCounts, Words } from "./words/words.ts";

/** Why a day is a key date: "spoken of in 14 articles by 3 outlets, up to 8 days later". */
export function describeKeyDate(keyDate: KeyDate, words: Words): string {
  const { articles, outlets, hasUnknownOutlet, daysLater } = keyDate;
  return words.keyDates.reason({
    articles,
    outlets,
    isAtLeast: hasUnknownOutlet,
    ...(daysLater > 0 && { later: countDays(daysLater) }),
  });
}

/** In the largest unit of which there are two or more. */
function countDays(days: number): NonNullable<KeyDateCounts["later"]> {
  if (days < 2 * DAYS_OF_MONTH) return { number: days, unit: "day" };
  return days < 2 * DAYS_OF_YEAR
    ? { number: Math.floor(days / DAYS_OF_MONTH), unit: "month" }
    : { number: Math.floor(days / DAYS_OF_YEAR), unit: "year" };
}

/** On average. */
const DAYS_OF_YEAR = 365.25;
const DAYS_OF_MONTH = DAYS_OF_YEAR / 12;
