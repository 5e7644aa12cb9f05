import { paths } from "../links.ts";
import type { Author, Entry } from "./build-entry.ts";
import type { Channel, Place } from "./channel.ts";
import type { FeedFormat } from "./format.ts";
import { writePlace } from "./write-place.ts";
import { writeDocument, writeElement } from "./write-xml.ts";

const TYPE = "application/atom+xml";

/** Atom (RFC 4287), with the archives of RFC 5005. */
export const atom: FeedFormat = {
  pathIn: paths.atom,
  writeEntry,
  writeDocument: (channel, place, updated, entries) =>
    writeDocument(
      writeElement(
        "feed",
        {
          xmlns: "http://www.w3.org/2005/Atom",
          "xmlns:fh": place.current && "http://purl.org/syndication/history/1.0",
          "xml:lang": channel.language,
        },
        [...writeHead(channel, place, updated), ...entries],
      ),
    ),
};

function writeHead(channel: Channel, place: Place, updated: string): (string | undefined)[] {
  return [
    writeElement("id", {}, channel.id),
    writeElement("title", {}, channel.title),
    writeElement("subtitle", {}, channel.description),
    writeElement("updated", {}, updated),
    writePerson(channel.owner),
    writeElement("generator", {}, "Daybook"),
    writeLink("alternate", channel.page, "text/html"),
    ...writePlace(place, TYPE, writeLink),
  ];
}

function writeEntry(entry: Entry, { tagScheme }: Pick<Channel, "tagScheme">): string {
  return writeElement("entry", { "xml:lang": entry.language }, [
    writeElement("id", {}, entry.id),
    writeElement("title", {}, entry.title),
    writeElement("updated", {}, entry.updated),
    entry.published === undefined ? undefined : writeElement("published", {}, entry.published),
    ...entry.authors.map(writePerson),
    writeLink("alternate", entry.link, "text/html"),
    writeLink("via", entry.original),
    ...entry.tags.map(({ id, name }) =>
      writeElement("category", { term: id, scheme: tagScheme, label: name }),
    ),
    entry.summary === undefined ? undefined : writeElement("summary", {}, entry.summary),
    entry.note && writeElement("summary", { "xml:lang": entry.note.language }, entry.note.text),
    entry.contentHtml === undefined
      ? undefined
      : writeElement("content", { type: "html" }, entry.contentHtml),
  ]);
}

function writePerson({ name, url }: Author): string {
  return writeElement("author", {}, [
    writeElement("name", {}, name),
    url === undefined ? undefined : writeElement("uri", {}, url),
  ]);
}

function writeLink(rel: string, href: string | undefined, type?: string): string | undefined {
  return href === undefined ? undefined : writeElement("link", { rel, type, href });
}
