import { DateTime } from "luxon";
import { toText } from "./html.ts";
import { findChild, parseXml, type XmlElement } from "./parse-xml.ts";

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
    if (root.name === "feed")
      return root.children.filter(isNamed("entry")).map((entry) => readAtom(file, entry));
    const items = findChild(root, "channel")?.children.filter(isNamed("item")) ?? [];
    return items.map((item) => readRss(file, item));
  });
}

function readRss(file: string, item: XmlElement): FeedEntry {
  const date = textOf(item, "pubDate");
  return {
    file,
    id: textOf(item, "guid"),
    title: textOf(item, "title"),
    link: textOf(item, "link"),
    text: toText(textOf(item, "content:encoded") || textOf(item, "description")),
    // JavaScript takes the year 0001 of this format for 2001.
    ...(date !== "" && { published: DateTime.fromRFC2822(date).toMillis() }),
    tags: textsOf(item, "category"),
    authors: textsOf(item, "dc:creator"),
  };
}

function readAtom(file: string, entry: XmlElement): FeedEntry {
  const date = textOf(entry, "published");
  const content = textOf(entry, "content");
  const link = entry.children.find(({ name, attributes: { rel } }) => name === "link" && rel === "alternate");
  return {
    file,
    id: textOf(entry, "id"),
    title: textOf(entry, "title"),
    link: link?.attributes.href ?? "",
    text: content === "" ? inOneLine(textOf(entry, "summary")) : toText(content),
    ...(date !== "" && { published: Date.parse(date) }),
    tags: entry.children.filter(isNamed("category")).map(({ attributes: { label } }) => label ?? ""),
    authors: entry.children.filter(isNamed("author")).map((author) => textOf(author, "name")),
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

function isNamed(wanted: string): (element: XmlElement) => boolean {
  return ({ name }) => name === wanted;
}

function textOf(element: XmlElement, name: string): string {
  return findChild(element, name)?.text ?? "";
}

function textsOf(element: XmlElement, name: string): string[] {
  return element.children.filter(isNamed(name)).map(({ text }) => text);
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
