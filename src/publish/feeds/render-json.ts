import { generateJsonFeed, type JsonFeed } from "feedsmith";
import type { Channel } from "./build-channel.ts";
import type { Author, Entry } from "./build-entries.ts";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJson(channel: Channel): string {
  const feed: JsonFeed.Feed<string> = {
    title: channel.title,
    home_page_url: channel.page,
    feed_url: channel.self.json,
    description: channel.description,
    language: channel.language,
    authors: [toAuthor(channel.owner)],
    items: channel.entries.map(renderItem),
  };
  return `${JSON.stringify(generateJsonFeed(feed), null, 2)}\n`;
}

function renderItem(entry: Entry): JsonFeed.Item<string> {
  return {
    id: entry.id,
    url: entry.link,
    ...(entry.original !== undefined && { external_url: entry.original }),
    title: entry.title,
    // One of the two must be there, and an own article has both a summary and the whole.
    ...(entry.contentHtml === undefined
      ? { content_text: entry.summary }
      : { content_html: entry.contentHtml, ...(entry.summary !== "" && { summary: entry.summary }) }),
    ...(entry.published !== undefined && { date_published: entry.published }),
    date_modified: entry.updated,
    authors: entry.authors.map(toAuthor),
    tags: entry.tags.map(({ name }) => name),
    language: entry.language,
  };
}

function toAuthor({ name, url }: Author): JsonFeed.Author {
  return { name, ...(url !== undefined && { url }) };
}
