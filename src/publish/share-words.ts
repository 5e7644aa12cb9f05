import type { Fraction, Words } from "./words/words.ts";

const FRACTIONS: readonly (readonly [share: number, name: Fraction])[] = [
  [1 / 10, "tenth"],
  [1 / 5, "fifth"],
  [1 / 4, "quarter"],
  [1 / 3, "third"],
  [1 / 2, "half"],
  [2 / 3, "twoThirds"],
  [3 / 4, "threeQuarters"],
];

/** Settings write a third as 0.33 or 0.3333. */
const TOLERANCE = 0.005;

/** A share between 0 and 1 in words: "a third"; "40 %" where there is no plain word for it. */
export function describeShare(share: number, { about }: Words): string {
  const fraction = FRACTIONS.find(([value]) => Math.abs(value - share) <= TOLERANCE);
  return fraction === undefined ? about.percent(Math.round(share * 100)) : about.fractions[fraction[1]];
}
