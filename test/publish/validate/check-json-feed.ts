import { checkDocument } from "./check-document.ts";
import { checkHtml } from "./check-html.ts";
import {
  checkAddress,
  checkLanguage,
  checkRfc3339,
  checkTagUri,
  checkText,
  checkUnique,
} from "./check-values.ts";
import type { Report } from "./rules.ts";

type Fields = Readonly<Record<string, unknown>>;

const OF_FEED = [
  ...["version", "title", "home_page_url", "feed_url", "description", "next_url", "language", "authors"],
  ...["hubs", "items"],
];
const OF_ITEM = [
  ...["id", "url", "external_url", "title", "content_html", "content_text", "summary", "date_published"],
  ...["date_modified", "authors", "tags", "language"],
];

/** JSON Feed 1.1, as served at this address. */
export function checkJsonFeed(report: Report, text: string, address: string): void {
  const feed = parseObject(text);
  if (feed === undefined || !Array.isArray(feed.items)) {
    report("required", "document", "items");
    return;
  }
  const items = listIn(feed, "items");
  checkDocument(report, text, items.length);
  checkFields(report, "feed", feed, OF_FEED);
  if (feed.version !== "https://jsonfeed.org/version/1.1")
    report("jsonVersion", "document", textIn(feed, "version"));
  if (feed.feed_url !== address) report("self", "document", textIn(feed, "feed_url"));
  checkText(report, "title", textIn(feed, "title"));
  checkAddress(report, "home_page_url", textIn(feed, "home_page_url"));
  checkLanguage(report, "feed", textIn(feed, "language"));
  checkAuthors(report, feed);
  for (const hub of listIn(feed, "hubs")) {
    if (hub.type !== "WebSub") report("hub", "hubs", textIn(hub, "type"));
    checkAddress(report, "hub", textIn(hub, "url"));
  }
  for (const item of items) checkItem(report, item);
  checkUnique(
    report,
    "uniqueId",
    items.map((item) => textIn(item, "id")),
  );
}

function checkItem(report: Report, item: Fields): void {
  checkFields(report, "item", item, OF_ITEM);
  checkTagUri(report, "id", textIn(item, "id"));
  checkText(report, "title", textIn(item, "title"));
  checkAddress(report, "url", textIn(item, "url"));
  if (item.external_url !== undefined) checkAddress(report, "external_url", textIn(item, "external_url"));
  if ((item.content_html === undefined) === (item.content_text === undefined))
    report("jsonContent", "item", textIn(item, "title"));
  for (const name of ["content_html", "content_text", "summary"])
    if (item[name] !== undefined) checkText(report, name, textIn(item, name));
  checkHtml(report, "content_html", textIn(item, "content_html") ?? "");
  if (item.date_published !== undefined)
    checkRfc3339(report, "date_published", textIn(item, "date_published"));
  checkRfc3339(report, "date_modified", textIn(item, "date_modified"));
  checkLanguage(report, "item", textIn(item, "language"));
  checkAuthors(report, item);
  for (const tag of Array.isArray(item.tags) ? item.tags : []) checkText(report, "tag", String(tag));
}

function checkAuthors(report: Report, of: Fields): void {
  const authors = listIn(of, "authors");
  if (authors.length === 0) report("jsonAuthor", "authors", undefined);
  for (const author of authors) {
    if (textIn(author, "name") === undefined) report("jsonAuthor", "author", JSON.stringify(author));
    if (author.url !== undefined) checkAddress(report, "author url", textIn(author, "url"));
  }
}

function checkFields(report: Report, at: string, fields: Fields, known: readonly string[]): void {
  for (const name of Object.keys(fields)) if (!known.includes(name)) report("unknown", at, name);
}

/** The object that a JSON text is; undefined where it is none. */
export function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
}

export function listIn(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? (value as Fields[]) : [];
}
