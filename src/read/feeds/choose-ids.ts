import type { ArticleId } from "../../digest/model.ts";
import { shortHash } from "../short-hash.ts";
import type { FeedDocument, FeedItem } from "./feed-document.ts";

const LONGEST_GUID = 500;
/**
 * What is one article wherever it stands: a UUID, or a URI of a scheme in which names are given out. "post:17" has the form of a
 * URI, and two outlets may both have one.
 */
const GLOBAL =
  /^(?:https?:\/\/[^/]|tag:[^,]+,\d{4}|urn:[a-z\d]|doi:10\.|info:|at:\/\/|yt:video:|(?:urn:uuid:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$)/i;
const UNCLEAN = /[\s<>"'`\\^{}|\p{Cc}]/u;

/**
 * The id of each item: its guid where that is its own in the whole world, else a hash of the address of its page, else one of
 * what `feed` has of it. A guid or an address that several items bear identifies none. An item that stands twice has an id
 * only once.
 */
export function chooseIds(document: FeedDocument, feed: string): ReadonlyMap<FeedItem, ArticleId> {
  const items = findDistinct(document.items);
  const guids = count(items.map(({ guid }) => guid));
  const addresses = count(items.map(({ url }) => url));
  const ids = new Map<FeedItem, ArticleId>();
  const taken = new Set<ArticleId>();
  for (const item of items) {
    const guid = guids.get(item.guid) === 1 ? item.guid : undefined;
    const url = addresses.get(item.url) === 1 && item.url !== document.home ? item.url : undefined;
    const id = chooseId(item, feed, guid, url);
    if (taken.has(id)) continue;
    taken.add(id);
    ids.set(item, id);
  }
  return ids;
}

function chooseId(
  { title, body }: FeedItem,
  feed: string,
  guid: string | undefined,
  url: string | undefined,
): ArticleId {
  if (guid !== undefined && isGlobal(guid)) return guid;
  if (url !== undefined) return shortHash(url);
  return shortHash(`${feed}\n${guid ?? `${title}\n${body.text}`}`);
}

function isGlobal(guid: string): boolean {
  return guid.length <= LONGEST_GUID && GLOBAL.test(guid) && !UNCLEAN.test(guid);
}

function findDistinct(items: readonly FeedItem[]): FeedItem[] {
  const first = new Map<string, FeedItem>();
  for (const item of items) {
    const all = JSON.stringify([
      item.guid,
      item.url,
      item.title,
      item.body.text,
      item.dates.map(({ value }) => value),
    ]);
    if (!first.has(all)) first.set(all, item);
  }
  return [...first.values()];
}

function count<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
