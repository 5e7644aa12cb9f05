import { compareText } from "../../digest/when.ts";
import type { SiteDocument } from "../documents.ts";
import { paths, type SitePath } from "../links.ts";
import type { Feed, Site } from "../site/site.ts";
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

/** A document before it is written in a format; the folders are those of the documents it leads to. */
interface Draft {
  readonly folder: SitePath;
  readonly entries: readonly WrittenEntry[];
  readonly current?: SitePath;
  readonly previous?: SitePath;
  readonly next?: SitePath;
  readonly hub?: string;
}

/**
 * Every feed in three formats, and its archives: the same entries in each. The body of a document is put together when
 * it is asked for, so that an archive of many years does not stand in memory many times over.
 */
export function buildFeedDocuments(site: Site): SiteDocument[] {
  const written = writeEntries(site, FORMATS);
  return site.feeds.flatMap((feed) => {
    const channel = buildChannel(feed, site);
    const entries = feed.articles.flatMap(({ id }) => written.get(id) ?? []);
    return draftDocuments(feed, entries, channel, site).flatMap((draft) =>
      FORMATS.map((format, index) => ({
        path: format.pathIn(draft.folder),
        get body() {
          const place = locate(draft, format, site);
          const texts = draft.entries.map((entry) => entry.texts[index] ?? "");
          return format.writeDocument(channel, place, findNewest(draft.entries), texts);
        },
      })),
    );
  });
}

/** The document that is subscribed to, then the archives, latest first. */
function draftDocuments(
  { page }: Feed,
  entries: readonly WrittenEntry[],
  channel: Channel,
  site: Site,
): Draft[] {
  const { recent, archives } = cutFeed(entries, weighHead(page, channel, site));
  const folders = archives.map(({ name }) => paths.archive(page, name));
  const { hub } = site.settings.site;
  const at = (key: "previous" | "next", folder: SitePath | undefined) =>
    folder === undefined ? {} : { [key]: folder };
  return [
    { folder: page, entries: recent, ...at("previous", folders[0]), ...(hub !== undefined && { hub }) },
    ...archives.map((archive, index) => ({
      folder: folders[index] ?? page,
      entries: archive.entries,
      current: page,
      ...at("previous", folders[index + 1]),
      ...at("next", folders[index - 1]),
    })),
  ];
}

/** Of the largest format, with every address that a document of the feed may carry. */
function weighHead(page: SitePath, channel: Channel, site: Site): number {
  const other = paths.archive(page, LONGEST_NAME);
  const { hub } = site.settings.site;
  const draft = { folder: other, entries: [], current: page, previous: other, next: other };
  return Math.max(
    ...FORMATS.map((format) => {
      const place = { ...locate(draft, format, site), ...(hub !== undefined && { hub }) };
      return countOctets(format.writeDocument(channel, place, new Date(0).toISOString(), []));
    }),
  );
}

function locate({ folder, current, previous, next, hub }: Draft, format: FeedFormat, { links }: Site): Place {
  const at = (key: keyof Place, path: SitePath | undefined) =>
    path === undefined ? {} : { [key]: links.absolute(format.pathIn(path)) };
  return {
    self: links.absolute(format.pathIn(folder)),
    ...at("current", current),
    ...at("previous", previous),
    ...at("next", next),
    ...(hub !== undefined && { hub }),
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
