import type { ArticleId, RelatedArticle, RelationKind, Story, TaggedArticle } from "../model.ts";
import { compareText } from "../when.ts";
import { findSharedTags } from "./find-shared-tags.ts";

/** Related articles shown with one article. */
const MOST = 5;

/** Tags named in a reason. */
const NAMED = 3;

/** Two articles, and why each stands with the other. */
interface Pair {
  readonly ids: readonly [ArticleId, ArticleId];
  /** The reason on the page of the first, then on that of the second. */
  readonly reasons: readonly [string, string];
  /** Above 1 within a story; else how rare is what they share. */
  readonly closeness: number;
}

/**
 * The articles to read next, for each article that has any: first those of its story, then those on the same person or the
 * same telling tags. Symmetric: where one article is listed with another, that one is listed with it. At most five.
 */
export function relateArticles(
  articles: readonly TaggedArticle[],
  stories: readonly Story[],
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> {
  const pairs = new Map<string, Pair>();
  for (const pair of [...findTagPairs(articles), ...findStoryPairs(articles, stories)])
    pairs.set(keyOf(pair), pair);
  const related = new Map<ArticleId, RelatedArticle[]>();
  const list = (id: ArticleId, article: ArticleId, reason: string) =>
    related.set(id, [...(related.get(id) ?? []), { article, reason }]);
  const hasRoom = (id: ArticleId) => (related.get(id)?.length ?? 0) < MOST;
  // The closest first, and only where both have room: so the lists stay symmetric.
  for (const { ids, reasons } of [...pairs.values()].sort(comparePairs)) {
    if (!ids.every(hasRoom)) continue;
    list(ids[0], ids[1], reasons[0]);
    list(ids[1], ids[0], reasons[1]);
  }
  return related;
}

function comparePairs(a: Pair, b: Pair): number {
  return b.closeness - a.closeness || compareText(keyOf(a), keyOf(b));
}

function keyOf({ ids }: Pair): string {
  return JSON.stringify([...ids].sort(compareText));
}

function findTagPairs(articles: readonly TaggedArticle[]): Pair[] {
  return findSharedTags(articles).map(({ ids, tags, rarity }) => {
    const names = tags.slice(0, NAMED).map(({ name }) => name);
    const reason = `both on ${[...names.slice(0, -2), names.slice(-2).join(" and ")].join(", ")}`;
    return { ids, reasons: [reason, reason], closeness: 1 - 1 / (1 + rarity) };
  });
}

/** What the later and what the earlier article of a relation is called on the other's page. */
const NAMES: Partial<Readonly<Record<RelationKind, readonly [string, string]>>> = {
  update: ["update of", "updated by"],
  copy: ["copy of", "copied by"],
};

/** Pairs of near members, then, overruling them, the pairs that a relation links. */
function findStoryPairs(articles: readonly TaggedArticle[], stories: readonly Story[]): Pair[] {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return stories.flatMap(({ articles: members, relations }) => [
    ...members.flatMap((to, at) =>
      members.slice(Math.max(0, at - MOST), at).map((from, place, { length }): Pair => {
        return {
          ids: [from, to],
          reasons: ["same story", "same story"],
          closeness: 2 - (length - place) / (MOST + 1),
        };
      }),
    ),
    ...relations.map(({ kind, from, to }): Pair => {
      const names = NAMES[kind];
      const [later, earlier] = names ?? ["", ""];
      const reasons: Pair["reasons"] =
        names === undefined
          ? ["same story", "same story"]
          : [`same story: ${later} "${titles.get(from)}"`, `same story: ${earlier} "${titles.get(to)}"`];
      return { ids: [from, to], reasons, closeness: 2 };
    }),
  ]);
}
