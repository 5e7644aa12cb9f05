import type { ArticleId, ArticleTag, TaggedArticle, TagId } from "../model.ts";
import { compareText, fromInstant, startOfDay } from "../when.ts";

/** Days between the editions of articles whose tags are compared, and around an edition in which a tag is counted. */
const DAYS = 30;

/** Articles of those days that may bear a tag for it still to tell something: this share of them, within these bounds. */
const BEARERS_SHARE = 0.2;
const BEARERS_LEAST = 3;
const BEARERS_MOST = 20;

/**
 * Telling tags that two articles share; a person alone is enough. Places alone are not, however many: a capital comes
 * with its country, and both with whatever happens there.
 */
const SHARED = 2;

/** Passages from which an article is on a tag; what is named once is named in passing, unless in the title. */
const PASSAGES = 2;

/** Two articles that are on the same, with the tags that say so, the rarest first. */
export interface SharedTags {
  readonly ids: readonly [ArticleId, ArticleId];
  readonly tags: readonly ArticleTag[];
  /** Above 0; the more tags are shared and the fewer articles bear them, the higher. */
  readonly rarity: number;
}

interface Bearer {
  readonly id: ArticleId;
  /** Days since 1970 of the edition; articles without one are together, away from all others. */
  readonly day: number;
}

/**
 * The pairs of articles of neighbouring editions that share two telling tags or a person. A tag that many articles of
 * those days bear tells nothing.
 */
export function findSharedTags(articles: readonly TaggedArticle[]): SharedTags[] {
  const days = articles.map(countDay).sort((a, b) => a - b);
  const shared = new Map<string, { readonly tag: ArticleTag; readonly bearers: number }[]>();
  for (const { tag, bearers } of findBearers(articles)) {
    const bearerDays = bearers.map(({ day }) => day);
    const telling = bearers.filter(
      ({ day }) => countNear(bearerDays, day) <= limitBearers(countNear(days, day)),
    );
    for (const [at, b] of telling.entries())
      for (const a of telling.slice(Math.max(0, at - BEARERS_MOST), at)) {
        if (b.day - a.day > DAYS) continue;
        const key = JSON.stringify([a.id, b.id]);
        const known = shared.get(key) ?? [];
        shared.set(key, [...known, { tag, bearers: countNear(bearerDays, b.day) }]);
      }
  }
  return [...shared].flatMap(([key, found]) => {
    const kinds = found.map(({ tag }) => tag.kind);
    const isTelling = found.length >= SHARED && kinds.some((kind) => kind !== "place");
    if (!isTelling && !kinds.includes("person")) return [];
    const rarest = found.sort((a, b) => a.bearers - b.bearers || compareText(a.tag.id, b.tag.id));
    const rarity = found.reduce((sum, { bearers }) => sum + 1 / bearers, 0);
    return [{ ids: JSON.parse(key), tags: rarest.map(({ tag }) => tag), rarity }];
  });
}

/** Each tag with the articles that are on it, by day, then id. */
function findBearers(articles: readonly TaggedArticle[]): Iterable<{ tag: ArticleTag; bearers: Bearer[] }> {
  const found = new Map<TagId, { tag: ArticleTag; bearers: Bearer[] }>();
  for (const article of articles)
    for (const tag of article.tags) {
      if (!isOn(article, tag)) continue;
      const entry = found.get(tag.id) ?? { tag, bearers: [] };
      entry.bearers.push({ id: article.id, day: countDay(article) });
      found.set(tag.id, entry);
    }
  for (const { bearers } of found.values()) bearers.sort((a, b) => a.day - b.day || compareText(a.id, b.id));
  return found.values();
}

/** Whether the article is on what the tag names: by the owner's word, by its title, or because it comes back to it. */
function isOn({ id }: TaggedArticle, { evidence }: ArticleTag): boolean {
  const passages = evidence.filter((each) => "article" in each && each.article === id);
  return (
    passages.length >= PASSAGES || passages.length < evidence.length || passages.some((each) => "in" in each)
  );
}

function limitBearers(articles: number): number {
  return Math.min(BEARERS_MOST, Math.max(BEARERS_LEAST, Math.floor(articles * BEARERS_SHARE)));
}

function countDay({ edition }: TaggedArticle): number {
  return edition === undefined ? -1e9 : fromInstant(startOfDay(edition)) / 86_400_000;
}

function countNear(days: readonly number[], day: number): number {
  return findFirstAfter(days, day + DAYS) - findFirstAfter(days, day - DAYS - 1);
}

/** Where the first of the sorted days stands that is later than one. */
function findFirstAfter(days: readonly number[], day: number): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
