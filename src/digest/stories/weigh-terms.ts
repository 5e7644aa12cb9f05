import { compareText } from "../when.ts";
import type { Terms } from "./find-terms.ts";

/**
 * Two earthquakes share "magnitude" and "injured" and differ in names and figures, so those count for more. On ECB+, whose
 * topics each pair two look-alike happenings, names at 1, 2, 3 give BCubed F .907, .936, .930. A day counts like the figure it is.
 */
const NAME_WEIGHT = 2;
const FIGURE_WEIGHT = 2;
const DAY_WEIGHT = 2;

/** How rare a term is: any number above 0, higher is rarer. */
export type Rarity = (term: string) => number;

export type WeighedTerm = readonly [term: string, weight: number];

/** The terms of an article, each weighed by its kind, by how often it stands there, and by how rare it is elsewhere. */
export function weighTerms({ counts, names }: Terms, rarity: Rarity): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [term, count] of counts)
    weights.set(term, weightOf(term, names) * (1 + Math.log(count)) * rarity(term));
  return weights;
}

function weightOf(term: string, names: ReadonlySet<string>): number {
  if (names.has(term)) return NAME_WEIGHT;
  if (term.startsWith("@")) return DAY_WEIGHT;
  return isFigure(term) ? FIGURE_WEIGHT : 1;
}

export function isFigure(term: string): boolean {
  return /^\p{N}/u.test(term);
}

/** The weightiest terms, the weightiest first; the squares of all the weights given are taken to add up to 1. */
export function chooseWeightiest(weights: ReadonlyMap<string, number>, most: number): WeighedTerm[] {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return [...weights]
    .sort(([term, weight], [otherTerm, other]) => other - weight || compareText(term, otherTerm))
    .slice(0, most)
    .map(([term, weight]) => [term, weight / length]);
}
