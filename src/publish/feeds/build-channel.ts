import type { Instant } from "../../digest/model.ts";
import { compareText } from "../../digest/when.ts";
import { toLegalLine } from "../legal-text.ts";
import { paths, tagUri } from "../links.ts";
import type { Feed, Site } from "../site/site.ts";
import { type Author, buildEntries, type Entry } from "./build-entries.ts";

/** A feed as every format tells it; addresses are absolute. */
export interface Channel {
  /** A `tag:` URI. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page it stands for. */
  readonly page: string;
  /** Where each of its documents is served. */
  readonly self: { readonly rss: string; readonly atom: string; readonly json: string };
  readonly owner: Author & { readonly email?: string };
  /** The scheme of its tags: their index. */
  readonly tagScheme: string;
  /** The newest change among its entries. */
  readonly updated: Instant;
  readonly entries: readonly Entry[];
}

/** Undefined for a feed without entries: Atom demands the instant of the latest change, and none is made up. */
export function buildChannel(feed: Feed, site: Site): Channel | undefined {
  const { links, settings } = site;
  const entries = buildEntries(feed, site);
  const updated = entries
    .map((entry) => entry.updated)
    .sort(compareText)
    .at(-1);
  if (updated === undefined) return undefined;
  return {
    id: tagUri(settings.site.identity, "feed", feed.id),
    title: toLegalLine(feed.title),
    description: toLegalLine(feed.description),
    language: settings.site.language,
    page: links.absolute(feed.page),
    self: {
      rss: links.absolute(paths.rss(feed.page)),
      atom: links.absolute(paths.atom(feed.page)),
      json: links.absolute(paths.json(feed.page)),
    },
    owner: settings.site.owner,
    tagScheme: links.absolute(paths.tags),
    updated,
    entries,
  };
}
