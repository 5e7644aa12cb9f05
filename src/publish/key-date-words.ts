import type { KeyDate } from "./site/site.ts";

/** Why a day is a key date: "spoken of in 14 articles by 3 outlets, up to 8 days later". */
export function describeKeyDate({ articles, outlets, hasUnknownOutlet, daysLater }: KeyDate): string {
  const by = outlets === 0 ? "" : ` by ${hasUnknownOutlet ? "at least " : ""}${count(outlets, "outlet")}`;
  const later = daysLater === 0 ? "" : `, up to ${describeDays(daysLater)} later`;
  return `spoken of in ${count(articles, "article")}${by}${later}`;
}

/** In the largest unit of which there are two or more. */
function describeDays(days: number): string {
  if (days < 2 * DAYS_OF_MONTH) return count(days, "day");
  return days < 2 * DAYS_OF_YEAR
    ? count(Math.floor(days / DAYS_OF_MONTH), "month")
    : count(Math.floor(days / DAYS_OF_YEAR), "year");
}

/** On average. */
const DAYS_OF_YEAR = 365.25;
const DAYS_OF_MONTH = DAYS_OF_YEAR / 12;

function count(number: number, noun: string): string {
  return number === 1 ? `one ${noun}` : `${number} ${noun}s`;
}
