import type { Article, ArticleId, Day } from "../../digest/model.ts";
import { paths } from "../links.ts";
import type { Site } from "../site/site.ts";
import type { Words } from "../words/words.ts";
import { buildEntry, type Entry } from "./build-entry.ts";
import { distinguishInstants } from "./distinguish-instants.ts";
import type { FeedFormat } from "./format.ts";

/** Of UTF-8, in the largest format: two of them fill half of what a document may hold, whatever its head says. */
const MAXIMUM_OCTETS = 240 * 1024;

const encoder = new TextEncoder();

/** An article as it stands in every document that has it. */
export interface WrittenEntry {
  readonly edition: Day;
  /** RFC 3339. */
  readonly updated: string;
  /** One for each format, in their order. */
  readonly texts: readonly string[];
  /** Of the largest of these, in UTF-8. */
  readonly octets: number;
}

/** Every article of the feeds, written once in each format, however many feeds have it. */
export function writeEntries(
  site: Site,
  formats: readonly FeedFormat[],
): ReadonlyMap<ArticleId, WrittenEntry> {
  const instants = distinguishInstants(site.digest.articles, site.digest.absent);
  const articles = new Set<Article>(site.feeds.flatMap((feed) => feed.articles));
  const tagScheme = site.links.absolute(paths.tags);
  return new Map(
    [...articles].flatMap((article) => {
      const updated = instants.get(article.id);
      if (updated === undefined) return [];
      const entry = buildEntry(article, updated, site);
      const edition = article.edition ?? (updated.slice(0, "2025-08-02".length) as Day);
      return [[article.id, { edition, updated, ...writeInFull(entry, formats, tagScheme, site) }] as const];
    }),
  );
}

/** What is too long for a feed gives way: first the whole to the excerpt, then the excerpt to a note. */
function writeInFull(
  entry: Entry,
  formats: readonly FeedFormat[],
  tagScheme: string,
  site: Pick<Site, "words">,
): Pick<WrittenEntry, "texts" | "octets"> {
  const texts = formats.map((format) => format.writeEntry(entry, { tagScheme }));
  const octets = Math.max(...texts.map(countOctets));
  const shorter = octets > MAXIMUM_OCTETS ? shorten(entry, site.words) : undefined;
  return shorter === undefined ? { texts, octets } : writeInFull(shorter, formats, tagScheme, site);
}

function shorten({ contentHtml, summary, note, ...entry }: Entry, words: Words): Entry | undefined {
  if (contentHtml !== undefined && summary !== undefined) return { ...entry, summary };
  if (note !== undefined) return undefined;
  return { ...entry, note: { text: words.feeds.tooLong, language: words.code } };
}

/** Of a text in UTF-8. */
export function countOctets(text: string): number {
  return encoder.encode(text).length;
}
