import { type AtomFeed, generateAtomFeed } from "feedsmith";
import type { Channel } from "./build-channel.ts";
import type { Author, Entry } from "./build-entries.ts";
import { renderXml } from "./render-xml.ts";

/** Atom (RFC 4287). */
export function renderAtom(channel: Channel): string {
  return renderXml<AtomFeed.Feed<string>>(
    {
      id: channel.id,
      title: { value: channel.title },
      subtitle: { value: channel.description },
      updated: channel.updated,
      authors: [toPerson(channel.owner)],
      generator: { text: "Daybook" },
      links: [
        { href: channel.self.atom, rel: "self", type: "application/atom+xml" },
        { href: channel.page, rel: "alternate", type: "text/html" },
      ],
      xml: { lang: channel.language },
      entries: channel.entries.map((entry) => renderEntry(entry, channel.tagScheme)),
    },
    generateAtomFeed,
  );
}

function renderEntry(entry: Entry, tagScheme: string): AtomFeed.Entry<string> {
  return {
    id: entry.id,
    title: { value: entry.title },
    updated: entry.updated,
    ...(entry.published !== undefined && { published: entry.published }),
    authors: entry.authors.map(toPerson),
    links: [
      { href: entry.link, rel: "alternate", type: "text/html" },
      ...(entry.original === undefined ? [] : [{ href: entry.original, rel: "via" }]),
    ],
    categories: entry.tags.map(({ id, name }) => ({ term: id, label: name, scheme: tagScheme })),
    summary: { value: entry.summary, type: "text" },
    ...(entry.contentHtml !== undefined && { content: { value: entry.contentHtml, type: "html" } }),
    xml: { lang: entry.language },
  };
}

function toPerson({ name, url }: Author): AtomFeed.Person {
  return { name, ...(url !== undefined && { uri: url }) };
}
