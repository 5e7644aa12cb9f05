import TinyQueue from "tinyqueue";
import { type Fit, isAlike, isFit, measureFit, type Thresholds } from "./fit.ts";
import { addLikeness, compareGroups, type Group, type Likeness, takeIn } from "./group.ts";

/** How alike groups are that have been compared. */
export type Links = ReadonlyMap<Group, ReadonlyMap<Group, Likeness>>;

/**
 * Joins new groups with one another and with settled ones, the likest first (average linkage), until no two are left that
 * belong together. Two settled groups never join. Returns what is known of those that are left.
 */
export function joinGroups(pairs: Iterable<readonly [Group, Group]>, thresholds: Thresholds): Links {
  const links = new Map<Group, Map<Group, Likeness>>();
  const queue = new TinyQueue<Fit>([], compareFits);
  const likenessOf = (one: Group, other: Group) => links.get(one)?.get(other) ?? compareGroups(one, other);
  const connect = (one: Group, other: Group, between: Likeness) => {
    const [a, b] = one.order < other.order ? [one, other] : [other, one];
    linksOf(links, a).set(b, between);
    linksOf(links, b).set(a, between);
    const fit = measureFit(a, b, between, thresholds);
    if (isAlike(fit) && !(a.isSettled && b.isSettled)) queue.push(fit);
  };
  for (const [a, b] of pairs) connect(a, b, compareGroups(a, b));
  for (let fit = queue.pop(); fit !== undefined; fit = queue.pop()) {
    const { a, b, between } = fit;
    // Out of date once one of the two has grown or is no more.
    if (links.get(a)?.get(b) !== between || !isFit(fit)) continue;
    const [kept, taken] = b.isSettled ? [b, a] : [a, b];
    const others = new Set([...linksOf(links, kept).keys(), ...linksOf(links, taken).keys()]);
    const sums = [...others]
      .filter((other) => other !== kept && other !== taken)
      .map((other) => [other, addLikeness(likenessOf(kept, other), likenessOf(taken, other))] as const);
    for (const other of linksOf(links, taken).keys()) links.get(other)?.delete(taken);
    links.delete(taken);
    takeIn(kept, taken, between);
    for (const [other, sum] of sums) connect(kept, other, sum);
  }
  return links;
}

function linksOf(links: Map<Group, Map<Group, Likeness>>, group: Group): Map<Group, Likeness> {
  const known = links.get(group) ?? new Map<Group, Likeness>();
  links.set(group, known);
  return known;
}

function compareFits(x: Fit, y: Fit): number {
  return y.likeness - x.likeness || x.a.order - y.a.order || x.b.order - y.b.order;
}
