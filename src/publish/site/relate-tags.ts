import type { Article, TagId } from "../../digest/model.ts";
import { compareText } from "../../digest/when.ts";

/** A tag and the articles that bear it together with another. */
interface Companion {
  readonly tag: TagId;
  /** 2 or more. */
  readonly articles: number;
}

/** Articles that bear both: one shared may be chance, however rare the two are. */
const LEAST_SHARED = 2;

/** More would be a list of its own. */
const MOST_RELATED = 8;

/**
 * The tags that stand with each tag, those that go together most surely first, at most eight. Symmetric but for that limit:
 * ranked by the log-likelihood ratio of the two counts and the shared one (Dunning 1993), which holds for rare tags too.
 */
export function relateTags(articles: readonly Article[]): ReadonlyMap<TagId, readonly Companion[]> {
  const counts = new Map<TagId, number>();
  const shared = new Map<TagId, Map<TagId, number>>();
  for (const { tags } of articles)
    for (const { id } of tags) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const together = shared.get(id) ?? new Map<TagId, number>();
      shared.set(id, together);
      for (const other of tags)
        if (other.id !== id) together.set(other.id, (together.get(other.id) ?? 0) + 1);
    }
  const rank = (one: TagId, [tag, both]: readonly [TagId, number]) => {
    const surety = measureSurety(both, counts.get(one) ?? 0, counts.get(tag) ?? 0, articles.length);
    return { tag, articles: both, surety };
  };
  return new Map(
    [...shared].map(([id, together]) => [
      id,
      [...together]
        .filter(([, both]) => both >= LEAST_SHARED)
        .map((other) => rank(id, other))
        .filter(({ surety }) => surety > 0)
        .sort((a, b) => b.surety - a.surety || compareText(a.tag, b.tag))
        .slice(0, MOST_RELATED)
        .map(({ tag, articles: both }) => ({ tag, articles: both })),
    ]),
  );
}

/** Twice the log-likelihood ratio of "together" against "by chance"; 0 where the two stand together no more than by chance. */
function measureSurety(both: number, first: number, second: number, all: number): number {
  if (both * all <= first * second) return 0;
  const cells = [
    [both, first, second],
    [first - both, first, all - second],
    [second - both, all - first, second],
    [all - first - second + both, all - first, all - second],
  ] as const;
  const sum = cells.reduce(
    (total, [seen, row, column]) => total + (seen === 0 ? 0 : seen * Math.log((seen * all) / (row * column))),
    0,
  );
  // Rounded, so that the order of the sums decides nothing.
  return Math.round(2e6 * sum) / 1e6;
}
