import type { Profile } from "./profile.ts";
import { countShared } from "./vector.ts";
import { isFigure } from "./weigh-terms.ts";

/**
 * Share of the shorter text's particulars (two words in a row, figures) that stand in the longer. Of 2,000 newswire items trimmed to a half or more, .7, .75, .8, .9 find F .993, .991, .988, .927; two dispatches on one matter share .3.
 */
const CONTAINED = 0.75;

/** Particulars that the shorter text needs before its being contained means anything. */
const FEWEST = 8;

/** Whether two articles have the same text but for trimming: nearly all of the shorter stands in the longer, every figure too. */
export function isCopy(a: Profile, b: Profile): boolean {
  const [short, long] = a.particulars.keys.length <= b.particulars.keys.length ? [a, b] : [b, a];
  const size = short.particulars.keys.length;
  if (size < FEWEST || countShared(short.particulars, long.particulars) < CONTAINED * size) return false;
  return [...short.terms.counts.keys()].every((term) => !isFigure(term) || long.terms.counts.has(term));
}
