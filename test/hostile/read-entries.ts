import { DateTime } from "luxon";
import { childrenOf, type Element, parseXml, textOf } from "../publish/parse-xml.ts";
import { toText } from "./html.ts";

/** An entry of a feed as its file tells it. */
export interface FeedEntry {
  /** The file it stands in. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** What a reader shows of it, as text in one line. */
  readonly text: string;
  readonly published?: number;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

/** The entries of every feed of a site, in whatever format and file. Throws where a file is no XML or JSON. */
export function readEntries(files: ReadonlyMap<string, string>): FeedEntry[] {
  return [...files].flatMap(([file, body]) => {
    if (file.endsWith(".json")) return readJson(file, body);
    if (!file.endsWith(".xml")) return [];
    const root = parseXml(body);
    const items = childrenOf(root, "channel").flatMap((channel) => childrenOf(channel, "item"));
    return [
      ...childrenOf(root, "atom:entry").map((entry) => readAtom(file, entry)),
      ...items.map((item) => readRss(file, item)),
    ];
  });
}

function readRss(file: string, item: Element): FeedEntry {
  const date = tell(item, "pubDate");
  return {
    file,
    id: tell(item, "guid"),
    title: tell(item, "title"),
    link: tell(item, "link"),
    text: toText(tell(item, "content:encoded") || tell(item, "description")),
    // JavaScript takes the year 0001 of this format for 2001.
    ...(date !== "" && { published: DateTime.fromRFC2822(date).toMillis() }),
    tags: childrenOf(item, "category").map(({ text }) => text),
    authors: childrenOf(item, "dc:creator").map(({ text }) => text),
  };
}

function readAtom(file: string, entry: Element): FeedEntry {
  const date = tell(entry, "atom:published");
  const content = tell(entry, "atom:content");
  const link = childrenOf(entry, "atom:link").find(({ attributes }) => attributes.get("rel") === "alternate");
  return {
    file,
    id: tell(entry, "atom:id"),
    title: tell(entry, "atom:title"),
    link: link?.attributes.get("href") ?? "",
    text: content === "" ? inOneLine(tell(entry, "atom:summary")) : toText(content),
    ...(date !== "" && { published: Date.parse(date) }),
    tags: childrenOf(entry, "atom:category").map(({ attributes }) => attributes.get("label") ?? ""),
    authors: childrenOf(entry, "atom:author").map((author) => tell(author, "atom:name")),
  };
}

interface JsonItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly content_text?: string;
  readonly content_html?: string;
  readonly date_published?: string;
  readonly tags?: readonly string[];
  readonly authors: readonly { readonly name: string }[];
}

function readJson(file: string, body: string): FeedEntry[] {
  const { items = [] } = JSON.parse(body) as { readonly items?: readonly JsonItem[] };
  return items.map((item) => ({
    file,
    id: item.id,
    title: item.title,
    link: item.url,
    text: item.content_html === undefined ? inOneLine(item.content_text ?? "") : toText(item.content_html),
    ...(item.date_published !== undefined && { published: Date.parse(item.date_published) }),
    tags: item.tags ?? [],
    authors: item.authors.map(({ name }) => name),
  }));
}

/** The text of the first child of a name; none where there is no such child. */
function tell(element: Element, name: string): string {
  return textOf(element, name) ?? "";
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
