import { paths } from "../links.ts";
import type { Author, Entry } from "./build-entry.ts";
import type { FeedFormat } from "./format.ts";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), one item a line. */
export const json: FeedFormat = {
  pathIn: paths.json,
  writeEntry: (entry) => JSON.stringify(buildItem(entry)),
  writeDocument(channel, { self, previous, hub }, _updated, items) {
    const head = {
      version: "https://jsonfeed.org/version/1.1",
      title: channel.title,
      home_page_url: channel.page,
      feed_url: self,
      description: channel.description,
      next_url: previous,
      language: channel.language,
      authors: [toAuthor(channel.owner)],
      hubs: hub === undefined ? undefined : [{ type: "WebSub", url: hub }],
    };
    const opened = JSON.stringify(head, undefined, 2).slice(0, -"\n}".length);
    return `${opened},\n  "items": [\n${items.map((item) => `    ${item}`).join(",\n")}\n  ]\n}\n`;
  },
};

/** What is undefined does not appear. */
function buildItem(entry: Entry): object {
  const { summary, contentHtml } = entry;
  return {
    id: entry.id,
    url: entry.link,
    external_url: entry.original,
    title: entry.title,
    // One of the two must be there, and an own article has both a summary and the whole.
    ...(contentHtml === undefined
      ? { content_text: summary ?? entry.note?.text }
      : { content_html: contentHtml, summary }),
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors.map(toAuthor),
    tags: entry.tags.length === 0 ? undefined : entry.tags.map(({ name }) => name),
    language: entry.language,
  };
}

function toAuthor({ name, url }: Author): object {
  return { name, url };
}
