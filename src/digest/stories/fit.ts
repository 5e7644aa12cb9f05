import { areComparable, type Group, isStory, type Likeness } from "./group.ts";

/** From what on articles belong together. Chosen on ECB+ by cross-validation over its topics (`npm run bench:stories`). */
export interface Thresholds {
  /** Mean cosine of all terms from which two single articles found a story: a pair says less than several, so it is surer. */
  readonly found: number;
  /** That from which an article joins a story, or two stories of one arrival become one: .2 and .24 do as well on ECB+ (.941, .936). */
  readonly join: number;
  /** Likeness in particulars between two stories, at least, as a share of that within the looser of them. */
  readonly stories: number;
  /** That between an article and a story, as a share of that within the story. */
  readonly single: number;
}

export const THRESHOLDS: Thresholds = { found: 0.3, join: 0.24, stories: 0.6, single: 0.1 };

/**
 * Cosine of particulars of two articles that found a story, and of the nearest of two groups of which one is a story. They
 * take BCubed F on ECB+ from .933 to .936; of pairs of newswire items on one company or market, read one by one, a third
 * told of two happenings without these and the next, with them one in ten.
 */
const PAIR = 0.08;
const NEAREST = 0.04;

/**
 * What a day between two publications adds to the likeness needed, as a share of it: a happening is mostly told within days,
 * and what is told in the same words ten days later is mostly the next one of its kind.
 */
const DAY_SHARE = 0.1;

/** How one group stands to another. */
export interface Fit {
  readonly a: Group;
  readonly b: Group;
  readonly between: Likeness;
  /** Mean cosine of all terms, and that from which they belong together. */
  readonly likeness: number;
  readonly needed: number;
  /** Share of the likeness in particulars within them that has to be between them. */
  readonly share: number;
}

export function measureFit(a: Group, b: Group, between: Likeness, thresholds: Thresholds): Fit {
  return {
    a,
    b,
    between,
    likeness: between.terms / between.pairs,
    needed: (isStory(a) || isStory(b) ? thresholds.join : thresholds.found) * (1 + DAY_SHARE * between.days),
    share: isStory(a) && isStory(b) ? thresholds.stories : thresholds.single,
  };
}

export function isAlike({ likeness, needed }: Fit): boolean {
  return likeness >= needed;
}

/** Whether two groups are alike and no look-alikes: they share names and what another happening of the kind would not have. */
export function isFit(fit: Fit): boolean {
  return isAlike(fit) && shareParticulars(fit) && areComparable(fit.a, fit.b);
}

function shareParticulars({ a, b, between, share }: Fit): boolean {
  const within = [a, b].filter(isStory).map(measureCohesion);
  if (between.nearest < (within.length === 0 ? PAIR : NEAREST)) return false;
  return within.length === 0 || between.particulars / between.pairs >= share * Math.min(...within);
}

/** The mean likeness in particulars between the members of a story. */
function measureCohesion({ cohesion: { particulars, pairs } }: Group): number {
  return particulars / pairs;
}
