const FRACTIONS: readonly (readonly [share: number, words: string])[] = [
  [1 / 10, "a tenth"],
  [1 / 5, "a fifth"],
  [1 / 4, "a quarter"],
  [1 / 3, "a third"],
  [1 / 2, "half"],
  [2 / 3, "two thirds"],
  [3 / 4, "three quarters"],
];

/** Settings write a third as 0.33 or 0.3333. */
const TOLERANCE = 0.005;

/** A share between 0 and 1 in words: "a third"; "40 %" where there is no plain word for it. */
export function describeShare(share: number): string {
  const fraction = FRACTIONS.find(([value]) => Math.abs(value - share) <= TOLERANCE);
  return fraction?.[1] ?? `${Math.round(share * 100)} %`;
}
