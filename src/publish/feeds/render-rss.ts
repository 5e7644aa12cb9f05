import { generateRssFeed, type RssFeed } from "feedsmith";
import type { Channel } from "./build-channel.ts";
import type { Entry } from "./build-entries.ts";
import { renderXml } from "./render-xml.ts";

/** RSS 2.0 after the profile of the RSS Advisory Board (https://www.rssboard.org/rss-profile). */
export function renderRss(channel: Channel): string {
  const { owner } = channel;
  return renderXml<RssFeed.Feed<string>>(
    {
      title: channel.title,
      link: channel.page,
      description: channel.description,
      language: channel.language,
      ...(owner.email !== undefined && { managingEditor: { name: owner.name, email: owner.email } }),
      lastBuildDate: channel.updated,
      generator: "Daybook",
      docs: "https://www.rssboard.org/rss-specification",
      atom: { links: [{ href: channel.self.rss, rel: "self", type: "application/rss+xml" }] },
      items: channel.entries.map((entry) => renderItem(entry, channel.tagScheme)),
    },
    generateRssFeed,
  );
}

function renderItem(entry: Entry, tagScheme: string): RssFeed.Item<string> {
  return {
    title: entry.title,
    link: entry.link,
    description: escapeHtml(entry.summary),
    // RSS's own <author> is an e-mail address.
    dc: { creators: entry.authors.map(({ name }) => name), languages: [entry.language] },
    categories: entry.tags.map(({ name }) => ({ name, domain: tagScheme })),
    guid: { value: entry.id, isPermaLink: false },
    ...(entry.published !== undefined && { pubDate: entry.published }),
    ...(entry.source !== undefined && { source: { title: entry.source.name, url: entry.source.url } }),
    ...(entry.original !== undefined && { atom: { links: [{ href: entry.original, rel: "via" }] } }),
    ...(entry.contentHtml !== undefined && { content: { encoded: entry.contentHtml } }),
  };
}

/** A description is HTML, whatever it looks like; plain text in it needs this besides the escaping of XML. */
function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
