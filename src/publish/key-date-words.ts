import type { KeyDate } from "./site/site.ts";

/** Why a day is a key date: "spoken of in 14 articles by 3 outlets, up to 8 days later". */
export function describeKeyDate({ articles, outlets, hasUnknownOutlet, daysLater }: KeyDate): string {
  const by = outlets === 0 ? "" : ` by ${hasUnknownOutlet ? "at least " : ""}${count(outlets, "outlet")}`;
  const later = daysLater === 0 ? "" : `, up to ${count(daysLater, "day")} later`;
  return `spoken of in ${count(articles, "article")}${by}${later}`;
}

function count(number: number, noun: string): string {
  return number === 1 ? `one ${noun}` : `${number} ${noun}s`;
}
