import type { Day, TaggedArticle } from "../model.ts";
import { type Bounds, daysBetween } from "../when.ts";
import { findParticulars } from "./find-particulars.ts";
import { findSubject, type Subject } from "./find-subject.ts";
import type { Terms } from "./find-terms.ts";
import { buildVector, type Vector } from "./vector.ts";
import { chooseWeightiest, type Rarity, type WeighedTerm, weighTerms } from "./weigh-terms.ts";

/** Terms by which an article is found: its weightiest. Two that tell of one happening share several of them. */
const WEIGHTIEST = 24;

/** What an article is compared by; once made, it never changes. */
export interface Profile {
  readonly article: TaggedArticle;
  readonly edition: Day | undefined;
  /** The days between which it was published; of an undated article only that it came no later than its edition. */
  readonly bounds: Partial<Bounds>;
  readonly terms: Terms;
  readonly subject: Subject;
  readonly weightiest: readonly WeighedTerm[];
  /** Of all terms. */
  readonly vector: Vector;
  readonly particulars: Vector;
}

/** The profile of an article, its terms weighed by `rarity`. */
export function buildProfile(article: TaggedArticle, terms: Terms, rarity: Rarity): Profile {
  const { edition, published } = article;
  const weights = weighTerms(terms, rarity);
  return {
    article,
    edition,
    bounds: published ?? (edition === undefined ? {} : { latest: edition }),
    terms,
    subject: findSubject(article, terms),
    weightiest: chooseWeightiest(weights, WEIGHTIEST),
    vector: buildVector(weights),
    particulars: buildVector(findParticulars(article, terms)),
  };
}

/** Days that surely lie between two publications; 0 where the bounds overlap or are not known. */
export function countDaysApart({ bounds: a }: Profile, { bounds: b }: Profile): number {
  return Math.max(0, countDaysBetween(a.latest, b.earliest), countDaysBetween(b.latest, a.earliest));
}

function countDaysBetween(latest: Day | undefined, earliest: Day | undefined): number {
  return latest === undefined || earliest === undefined || latest >= earliest
    ? 0
    : daysBetween(latest, earliest);
}
