import type { Day, TaggedArticle } from "../model.ts";
import { type Bounds, boundsOf, daysBetween } from "../when.ts";
import { findSubject, type Subject } from "./find-subject.ts";
import type { Terms } from "./find-terms.ts";
import { type Rarity, type Vector, weighTerms } from "./weigh-terms.ts";

/** What an article is compared by; once made, it never changes. */
export interface Profile {
  readonly article: TaggedArticle;
  readonly edition: Day | undefined;
  /** The days between which it was published; absent when nothing is known of it. */
  readonly bounds: Bounds | undefined;
  readonly terms: Terms;
  readonly subject: Subject;
  readonly vector: Vector;
  /** Of the plain words alone: no names, figures, days. */
  readonly plain: Vector;
}

/** The profile of an article, its terms weighed by `rarity`. */
export function buildProfile(article: TaggedArticle, terms: Terms, rarity: Rarity): Profile {
  const { edition, published } = article;
  const bounds = published ?? (edition === undefined ? undefined : boundsOf(edition));
  return {
    article,
    edition,
    bounds,
    terms,
    subject: findSubject(article, terms),
    vector: weighTerms(terms, rarity),
    plain: weighTerms(choosePlain(terms), rarity),
  };
}

function choosePlain({ counts, ...terms }: Terms): Terms {
  return {
    ...terms,
    counts: new Map([...counts].filter(([term]) => !terms.names.has(term) && /^\p{L}/u.test(term))),
  };
}

/** Days that surely lie between two publications; 0 where the bounds overlap or are not known. */
export function countDaysApart(a: Profile, b: Profile): number {
  if (a.bounds === undefined || b.bounds === undefined) return 0;
  return Math.max(
    0,
    daysBetween(a.bounds.latest, b.bounds.earliest),
    daysBetween(b.bounds.latest, a.bounds.earliest),
  );
}
