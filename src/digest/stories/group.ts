import { differInSubject } from "./differ-in-subject.ts";
import { countDaysApart, type Profile } from "./profile.ts";
import { compareVectors, countShared } from "./vector.ts";

/** Members that stand for a group, the latest; a story that drifts is known by where it is now. */
const MEMBERS = 12;

/** Terms that two articles share at least: of two short headlines a single name would make a pair. */
const SHARED_TERMS = 4;

/** How alike articles are: sums over pairs of them. */
export interface Likeness {
  /** Of the cosines of all terms. */
  readonly terms: number;
  /** Of the cosines of the particulars. */
  readonly particulars: number;
  readonly pairs: number;
  /** The highest cosine of particulars of any pair. */
  readonly nearest: number;
  /** The fewest days that surely lie between the publications of any pair. */
  readonly days: number;
}

/** Articles that belong together, in the order they came; alone at first. */
export interface Group {
  /** Unlike that of any other group; lower is earlier. */
  readonly order: number;
  readonly members: Profile[];
  /** Taken in with an earlier arrival: it takes in new articles, but never another such group. */
  isSettled: boolean;
  /** Between its own members. */
  cohesion: Likeness;
}

const NONE: Likeness = { terms: 0, particulars: 0, pairs: 0, nearest: 0, days: Number.POSITIVE_INFINITY };

export function foundGroup(order: number, profile: Profile): Group {
  return { order, members: [profile], isSettled: false, cohesion: NONE };
}

export function isStory({ members }: Group): boolean {
  return members.length > 1;
}

/** Between the members that stand for two groups. */
export function compareGroups(a: Group, b: Group): Likeness {
  let [terms, particulars, pairs, nearest, days] = [0, 0, 0, 0, Number.POSITIVE_INFINITY];
  for (const one of a.members.slice(-MEMBERS))
    for (const other of b.members.slice(-MEMBERS)) {
      terms += compareVectors(one.vector, other.vector);
      const shared = compareVectors(one.particulars, other.particulars);
      particulars += shared;
      nearest = Math.max(nearest, shared);
      days = Math.min(days, countDaysApart(one, other));
      pairs += 1;
    }
  return { terms, particulars, pairs, nearest, days };
}

export function addLikeness(...likenesses: readonly Likeness[]): Likeness {
  return likenesses.reduce((sum, each) => ({
    terms: sum.terms + each.terms,
    particulars: sum.particulars + each.particulars,
    pairs: sum.pairs + each.pairs,
    nearest: Math.max(sum.nearest, each.nearest),
    days: Math.min(sum.days, each.days),
  }));
}

/** Takes the members of another group in. `between`: how alike the two are. */
export function takeIn(kept: Group, taken: Group, between: Likeness): void {
  kept.cohesion = addLikeness(kept.cohesion, taken.cohesion, between);
  kept.members.push(...taken.members);
}

/** Whether any two members of the groups may tell of one happening at all. */
export function areComparable(a: Group, b: Group): boolean {
  return a.members
    .slice(-MEMBERS)
    .some((one) => b.members.slice(-MEMBERS).some((other) => isComparable(one, other)));
}

function isComparable(a: Profile, b: Profile): boolean {
  return (
    countShared(a.vector, b.vector) >= SHARED_TERMS &&
    // Tables of figures are alike without speaking of anyone.
    shareName(a, b) &&
    !differInSubject(a, b)
  );
}

function shareName({ terms: { names } }: Profile, { terms: { names: others } }: Profile): boolean {
  for (const name of names) if (others.has(name)) return true;
  return false;
}
