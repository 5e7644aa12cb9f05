import type { Article, ArticleId, Instant, LedgerEntry } from "../../digest/model.ts";
import { compareText, fromInstant } from "../../digest/when.ts";

/**
 * The instant of each article's last change as feeds tell it: RFC 3339 in thousandths of a second, no two alike, for
 * readers and validators tell entries apart by it (W3C: DuplicateUpdated). The ledger knows the second; the thousandths
 * in it are the article's place, by id, among those first seen in the same one. The ledger keeps withdrawn articles
 * too, so a place stays what it is whatever is changed, withdrawn or taken in later. Articles that nobody has seen are
 * left out.
 */
export function distinguishInstants(
  articles: readonly Article[],
  withdrawn: readonly Pick<LedgerEntry, "id" | "firstSeen">[],
): ReadonlyMap<ArticleId, string> {
  const places = findPlaces([...articles, ...withdrawn]);
  const moments = articles
    .flatMap(({ id, firstSeen, changed = firstSeen }) =>
      changed === undefined ? [] : [{ id, time: fromInstant(changed) + (places.get(id) ?? 0) }],
    )
    .sort((a, b) => a.time - b.time || compareText(a.id, b.id));
  let last = Number.NEGATIVE_INFINITY;
  return new Map(
    moments.map(({ id, time }) => {
      // Two of different arrivals, changed in the same second.
      last = Math.max(time, last + 1);
      return [id, new Date(last).toISOString()];
    }),
  );
}

function findPlaces(
  seen: readonly { readonly id: ArticleId; readonly firstSeen?: Instant }[],
): Map<ArticleId, number> {
  const arrivals = new Map<Instant, Set<ArticleId>>();
  for (const { id, firstSeen } of seen) {
    if (firstSeen === undefined) continue;
    const arrival = arrivals.get(firstSeen);
    if (arrival === undefined) arrivals.set(firstSeen, new Set([id]));
    else arrival.add(id);
  }
  return new Map(
    [...arrivals.values()].flatMap((ids) =>
      [...ids].sort(compareText).map((id, place) => [id, place] as const),
    ),
  );
}
