import type { ArticleId, RelatedArticle, RelationKind, Story, TaggedArticle } from "../model.ts";
import { normaliseAddress } from "../text/normalise-address.ts";
import { compareText } from "../when.ts";
import { findSharedTags } from "./find-shared-tags.ts";
import type { Similarity } from "./find-similar.ts";

/** Related articles shown with one article. */
const MOST = 5;

/** Tags named in a reason. */
const NAMED = 3;

/** Two articles, and why each stands with the other. */
interface Pair {
  readonly ids: readonly [ArticleId, ArticleId];
  /** The reason on the page of the first, then on that of the second. */
  readonly reasons: readonly [string, string];
  /** Above 2 where one links to the other, above 1 within a story; else how rare is what they share. */
  readonly closeness: number;
}

/**
 * The articles to read next, for each article that has any: first those that its text links to or whose text links to it,
 * then those of its story, then those on the same person, on the same telling tags or in the same words. Symmetric: where one
 * article is listed with another, that one is listed with it. At most five.
 */
export function relateArticles(
  articles: readonly TaggedArticle[],
  stories: readonly Story[],
  similar: readonly Similarity[] = [],
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> {
  const pairs = new Map<string, Pair>();
  for (const pair of similar.map(toPair)) pairs.set(keyOf(pair), pair);
  for (const pair of findTagPairs(articles)) pairs.set(keyOf(pair), join(pair, pairs.get(keyOf(pair))));
  for (const pair of findStoryPairs(stories)) pairs.set(keyOf(pair), pair);
  for (const pair of findLinkPairs(articles)) pairs.set(keyOf(pair), addLink(pair, pairs.get(keyOf(pair))));
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

/** What one says of the other by linking to it is said before all else; that they are of one story still holds. */
function addLink(link: Pair, other: Pair | undefined): Pair {
  if (other === undefined || other.closeness <= 1) return link;
  const isTurned = link.ids[0] !== other.ids[0];
  const [first, second] = isTurned ? other.reasons.toReversed() : other.reasons;
  return { ...link, reasons: [`${link.reasons[0]}; ${first}`, `${link.reasons[1]}; ${second}`] };
}

/** Where the text of an article links to the address of another. */
function findLinkPairs(articles: readonly TaggedArticle[]): Pair[] {
  const addressed = new Map(
    articles.flatMap(({ id, url }) => {
      const address = url && normaliseAddress(url);
      return address ? [[address, id] as const] : [];
    }),
  );
  return articles.flatMap(({ id, links = [] }) => {
    const linked = new Set(links.flatMap(({ url }) => addressed.get(normaliseAddress(url) ?? "") ?? []));
    return [...linked].flatMap((other): Pair[] =>
      other === id
        ? []
        : [
            {
              ids: [id, other],
              reasons: ["the text of this article links to it", "its text links to this article"],
              closeness: 3,
            },
          ],
    );
  });
}

function comparePairs(a: Pair, b: Pair): number {
  return b.closeness - a.closeness || compareText(keyOf(a), keyOf(b));
}

function keyOf({ ids }: Pair): string {
  return JSON.stringify([...ids].sort(compareText));
}

function toPair({ ids, likeness, words }: Similarity): Pair {
  const reason = `both speak of ${listNames(words)}`;
  return { ids, reasons: [reason, reason], closeness: likeness };
}

/** What shares tags and words is closer than what shares either; the tags say why. */
function join(pair: Pair, other: Pair | undefined): Pair {
  if (other === undefined) return pair;
  return { ...pair, closeness: 1 - (1 - pair.closeness) * (1 - other.closeness) };
}

function listNames(names: readonly string[]): string {
  return [...names.slice(0, -2), names.slice(-2).join(" and ")].join(", ");
}

function findTagPairs(articles: readonly TaggedArticle[]): Pair[] {
  return findSharedTags(articles).map(({ ids, tags, rarity }) => {
    const names = tags.slice(0, NAMED).map(({ name }) => name);
    const reason = `both on ${listNames(names)}`;
    return { ids, reasons: [reason, reason], closeness: 1 - 1 / (1 + rarity) };
  });
}

/** What is said of the later article on the page of the earlier one, and of the earlier on that of the later. */
const REASONS: Readonly<Record<RelationKind, Pair["reasons"]>> = {
  update: ["same story: an update of this article", "same story: this article updates it"],
  copy: ["same story: a copy of this article", "same story: this article copies it"],
  "same event": ["same story", "same story"],
  background: ["same story: background to this article", "same story: this article is background to it"],
};

/** Pairs of near members, then, overruling them, the pairs that a relation links. */
function findStoryPairs(stories: readonly Story[]): Pair[] {
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
    ...relations.map(
      ({ kind, from, to }): Pair => ({ ids: [from, to], reasons: REASONS[kind], closeness: 2 }),
    ),
  ]);
}
