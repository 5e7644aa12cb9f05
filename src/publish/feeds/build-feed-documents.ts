import { compareText } from "../../digest/when.ts";
import type { TextDocument } from "../documents.ts";
import { paths, type SitePath } from "../links.ts";
import type { Site } from "../site/site.ts";
import { webAddress } from "../web-address.ts";
import { buildChannel, type Channel, type Place } from "./channel.ts";
import { cutFeed } from "./cut-feed.ts";
import type { FeedFormat } from "./format.ts";
import { atom } from "./render-atom.ts";
import { json } from "./render-json.ts";
import { rss } from "./render-rss.ts";
import { countOctets, type WrittenEntry, writeEntries } from "./write-entries.ts";

const FORMATS: readonly FeedFormat[] = [rss, atom, json];

/** A name as long as that of any archive. */
const LONGEST_NAME = "2025-07-1000";

/** Of the namespaces that RSS declares where its entries need them. */
const NAMESPACE_OCTETS = 128;

/** A document before it is written in a format, its place told by folders. */
interface Draft {
  readonly place: Place<SitePath>;
  readonly entries: readonly WrittenEntry[];
}

/**
 * Every feed in three formats, and its archives: the same entries in each. The body of a document is put together when
 * it is asked for, so that an archive of many years does not stand in memory many times over.
 */
export function buildFeedDocuments(site: Site): TextDocument[] {
  const written = writeEntries(site, FORMATS);
  return site.feeds.flatMap((feed) => {
    const channel = buildChannel(feed, site);
    const entries = feed.articles.flatMap(({ id }) => written.get(id) ?? []);
    return draftDocuments(feed.page, entries, channel, site).flatMap((draft) =>
      FORMATS.map((format, index) => ({
        path: format.pathIn(draft.place.self),
        get body() {
          const texts = draft.entries.map((entry) => entry.texts[index] ?? "");
          return format.writeDocument(
            channel,
            locate(draft.place, format, site),
            findNewest(draft.entries),
            texts,
          );
        },
      })),
    );
  });
}

/** The document that is subscribed to, then the archives, latest first. */
function draftDocuments(
  page: SitePath,
  entries: readonly WrittenEntry[],
  channel: Channel,
  site: Site,
): Draft[] {
  const hub = webAddress(site.settings.site.hub);
  const { recent, archives } = cutFeed(entries, weighHead(page, hub, channel, site));
  const folders = archives.map(({ name }) => paths.archive(page, name));
  return [
    { place: { self: page, previous: folders[0], hub }, entries: recent },
    ...archives.map((archive, index) => ({
      place: {
        self: folders[index] ?? page,
        current: page,
        previous: folders[index + 1],
        next: folders[index - 1],
      },
      entries: archive.entries,
    })),
  ];
}

/** Of the largest format, with every address that a document of the feed may carry. */
function weighHead(page: SitePath, hub: string | undefined, channel: Channel, site: Site): number {
  const other = paths.archive(page, LONGEST_NAME);
  const place = { self: other, current: page, previous: other, next: other, hub };
  const heads = FORMATS.map((format) =>
    countOctets(format.writeDocument(channel, locate(place, format, site), new Date(0).toISOString(), [])),
  );
  return Math.max(...heads) + NAMESPACE_OCTETS;
}

function locate(place: Place<SitePath>, format: FeedFormat, { links }: Site): Place {
  const addressOf = (folder: SitePath) => links.absolute(format.pathIn(folder));
  return {
    self: addressOf(place.self),
    current: place.current && addressOf(place.current),
    previous: place.previous && addressOf(place.previous),
    next: place.next && addressOf(place.next),
    hub: place.hub,
  };
}

/** Never none: a feed without entries is not among those of the site. */
function findNewest(entries: readonly WrittenEntry[]): string {
  return (
    entries
      .map(({ updated }) => updated)
      .sort(compareText)
      .at(-1) ?? ""
  );
}
