import type { ArticleId, Day, Instant, TaggedArticle } from "../model.ts";
import { compareText } from "../when.ts";

/** Articles that were taken in together. */
export interface Arrival {
  /** When: never before the day of an earlier arrival; absent for articles of no edition. */
  readonly day: Day | undefined;
  /** By id. */
  readonly articles: readonly TaggedArticle[];
}

/**
 * The articles in the order in which this digest came to know them: those of the ledger by the instant first seen, then the
 * new ones; those seen at one instant by edition, those without one last. So what is filed later, under whatever date, comes
 * after what stood before, and taking many editions into the ledger at once changes nothing.
 */
export function arrangeArrivals(
  articles: readonly TaggedArticle[],
  firstSeen: ReadonlyMap<ArticleId, Instant>,
): Arrival[] {
  const groups = new Map<string, TaggedArticle[]>();
  for (const article of articles) {
    const key = keyOf(article, firstSeen);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  let latest: Day | undefined;
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => {
      const edition = group[0]?.edition;
      if (edition !== undefined && (latest === undefined || edition > latest)) latest = edition;
      return {
        day: edition === undefined ? undefined : latest,
        articles: group.sort((a, b) => compareText(a.id, b.id)),
      };
    });
}

/** Compares as text: seen before new, dated before undated. */
function keyOf({ id, edition }: TaggedArticle, firstSeen: ReadonlyMap<ArticleId, Instant>): string {
  return `${firstSeen.get(id) ?? "new"} ${edition ?? "none"}`;
}
