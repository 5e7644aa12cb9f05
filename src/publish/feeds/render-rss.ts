import { paths } from "../links.ts";
import type { Entry } from "./build-entry.ts";
import type { Channel, Place } from "./channel.ts";
import type { FeedFormat } from "./format.ts";
import { writePlace } from "./write-place.ts";
import { writeDocument, writeElement } from "./write-xml.ts";

const TYPE = "application/rss+xml";

/**
 * RSS 2.0 after the profile of the RSS Advisory Board (https://www.rssboard.org/rss-profile), with the archives of RFC
 * 5005 (its appendix B).
 */
export const rss: FeedFormat = {
  pathIn: paths.rss,
  writeEntry,
  writeDocument: (channel, place, updated, items) =>
    writeDocument(
      writeElement("rss", { version: "2.0", ...findNamespaces(place, items) }, [
        writeElement("channel", {}, [...writeHead(channel, place, updated), ...items]),
      ]),
    ),
};

/** Of what the document holds. */
function findNamespaces({ current }: Place, items: readonly string[]): Record<string, string | undefined> {
  return {
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:dc": items.length > 0 ? "http://purl.org/dc/elements/1.1/" : undefined,
    "xmlns:content": items.some((item) => item.includes("<content:encoded>"))
      ? "http://purl.org/rss/1.0/modules/content/"
      : undefined,
    "xmlns:fh": current && "http://purl.org/syndication/history/1.0",
  };
}

function writeHead({ owner, ...channel }: Channel, place: Place, updated: string): (string | undefined)[] {
  return [
    writeElement("title", {}, channel.title),
    writeElement("link", {}, channel.page),
    writeElement("description", {}, channel.description),
    writeElement("language", {}, channel.language),
    owner.email === undefined
      ? undefined
      : writeElement("managingEditor", {}, `${owner.email} (${quoteComment(owner.name)})`),
    writeElement("lastBuildDate", {}, formatDate(updated)),
    writeElement("generator", {}, "Daybook"),
    writeElement("docs", {}, "https://www.rssboard.org/rss-specification"),
    ...writePlace(place, TYPE, writeLink),
  ];
}

function writeEntry(entry: Entry, { tagScheme }: Pick<Channel, "tagScheme">): string {
  const { summary = entry.note?.text, contentHtml } = entry;
  return writeElement("item", {}, [
    writeElement("title", {}, entry.title),
    writeElement("link", {}, entry.link),
    // A description is HTML, whatever it looks like, and must come before the whole.
    writeElement("description", {}, summary === undefined ? contentHtml : escapeHtml(summary)),
    ...entry.tags.map(({ name }) => writeElement("category", { domain: tagScheme }, name)),
    writeElement("guid", { isPermaLink: "false" }, entry.id),
    entry.published === undefined ? undefined : writeElement("pubDate", {}, formatDate(entry.published)),
    entry.source && writeElement("source", { url: entry.source.url }, entry.source.name),
    // RSS's own <author> is an e-mail address, and it has no date of change.
    ...entry.authors.map(({ name }) => writeElement("dc:creator", {}, name)),
    writeElement("dc:language", {}, entry.language),
    writeElement("atom:updated", {}, entry.updated),
    writeLink("via", entry.original),
    summary === undefined || contentHtml === undefined
      ? undefined
      : writeElement("content:encoded", {}, contentHtml),
  ]);
}

function writeLink(rel: string, href: string | undefined, type?: string): string | undefined {
  return href === undefined ? undefined : writeElement("atom:link", { rel, type, href });
}

/** RFC 822 with a year of four digits. */
function formatDate(instant: string): string {
  return new Date(instant).toUTCString();
}

/** A name as a comment of an address (RFC 822, section 3.4.3). */
function quoteComment(name: string): string {
  return name.replace(/[()\\]/g, "\\$&");
}

/** Plain text as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
