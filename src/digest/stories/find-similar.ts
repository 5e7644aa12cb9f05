import type { ArticleId } from "../model.ts";
import { compareText } from "../when.ts";
import { isCommonName } from "./find-subject.ts";
import type { Profile } from "./profile.ts";
import { quoteWord } from "./quote-word.ts";
import { compareVectors } from "./vector.ts";

/**
 * Cosine of all terms from which two articles speak of the same. On ECB+ none of 116,878 pairs of different topics has it,
 * and of the pairs of look-alikes, which are on one topic, one in five.
 */
const SIMILAR = 0.3;

/** Words of the weightiest that both have, at least: one alone may be in anything. */
const FEWEST = 3;

/** Articles that one is compared with, the likest: more are not shown. */
const MOST = 10;

/** Words quoted in the reason. */
const QUOTED = 3;

/** Two articles that speak of the same, each with words that both have. */
export interface Similarity {
  readonly ids: readonly [ArticleId, ArticleId];
  /** Cosine of all terms, 0 to 1. */
  readonly likeness: number;
  /** As written, the weightiest first. */
  readonly words: readonly string[];
}

/** Those of some articles that an article is like, the likest first. They share a name that is no rank or body: forms are alike without. */
export function findSimilar(profile: Profile, others: readonly Profile[]): Similarity[] {
  return others
    .flatMap((other) => {
      const likeness = other === profile ? 0 : compareVectors(profile.vector, other.vector);
      return likeness < SIMILAR ? [] : [{ other, likeness }];
    })
    .sort((a, b) => b.likeness - a.likeness || compareText(a.other.article.id, b.other.article.id))
    .slice(0, MOST)
    .flatMap(({ other, likeness }) => {
      const theirs = new Set(other.weightiest.map(([term]) => term));
      const shared = profile.weightiest.flatMap(([term]) =>
        theirs.has(term) && /^\p{L}/u.test(term) ? [term] : [],
      );
      if (shared.length < FEWEST || !shared.some((term) => isTellingName(term, profile, other))) return [];
      const words = shared.slice(0, QUOTED).flatMap((term) => quoteWord(profile, term));
      return [{ ids: [profile.article.id, other.article.id], likeness, words }];
    });
}

function isTellingName(term: string, { terms: a }: Profile, { terms: b }: Profile): boolean {
  return a.names.has(term) && b.names.has(term) && !isCommonName(term);
}
