import type { Terms } from "./find-terms.ts";

/**
 * Two earthquakes share "magnitude" and "injured" and differ in names and figures, so those count for more. On ECB+, whose
 * topics each pair two look-alike happenings, names at 1, 2, 3, 4, 5 give BCubed F .874, .885, .897, .878, .885 (other
 * thresholds chosen on four fifths of the topics, measured on the fifth). A day counts like the figure it is.
 */
const NAME_WEIGHT = 3;
const FIGURE_WEIGHT = 2;
const DAY_WEIGHT = 2;

/** Terms to weights, all above 0; their squares add up to 1. */
export type Vector = ReadonlyMap<string, number>;

/** How rare a term is: any number above 0, higher is rarer. */
export type Rarity = (term: string) => number;

/** The weights of an article's terms, by kind, by how often they stand in it, and by how rare they are elsewhere. */
export function weighTerms({ counts, names }: Terms, rarity: Rarity): Vector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = weightOf(term, names) * (1 + Math.log(count)) * rarity(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

function weightOf(term: string, names: ReadonlySet<string>): number {
  if (names.has(term)) return NAME_WEIGHT;
  if (term.startsWith("@")) return DAY_WEIGHT;
  return /^\p{N}/u.test(term) ? FIGURE_WEIGHT : 1;
}

/** The cosine of two vectors: 0 where they share no term, 1 where they are the same. */
export function compareVectors(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
