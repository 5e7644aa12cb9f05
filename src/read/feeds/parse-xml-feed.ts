import { cleanText } from "../clean-text.ts";
import {
  type FeedDocument,
  type FeedItem,
  MOST_ITEMS,
  MOST_TAGS,
  type Quoted,
  quote,
  toLanguage,
} from "./feed-document.ts";
import type { FlatText } from "./flatten-html.ts";
import { parseFeedDate } from "./parse-feed-date.ts";
import { parsePerson } from "./parse-person.ts";
import { parseXml, type XmlElement } from "./parse-xml.ts";
import { type Markup, readTextOf, readWords } from "./read-words.ts";
import { resolveAddress } from "./resolve-address.ts";

/** The elements that hold the text of an item, and whether they hold HTML in every format. */
const CONTENT: ReadonlyMap<string, boolean> = new Map([
  ["content:encoded", true],
  ["content", false],
  ["xhtml:body", true],
  ["body", true],
  ["fullitem", true],
  ["description", false],
  ["summary", false],
  ["dc:description", false],
  ["abstract", false],
]);
const CONTENT_NAMES = [...CONTENT.keys()];
/** Of items that are films or sound, where none of those does. */
const OF_MEDIA = ["media:description", "itunes:summary"];
/** The elements that date an item, those that say most first. */
const DATES: readonly (readonly [FeedItem["dates"][number]["says"], readonly string[]])[] = [
  ["published", ["pubdate", "published", "issued", "dcterms:issued", "dc:date", "date"]],
  ["modified", ["updated", "modified", "dcterms:modified"]],
  ["dated", ["created", "dcterms:created"]],
];
/** Of one item; each is weighed against every other. */
const MOST_DATES = 10;
const TAGS = new Set(["category", "dc:subject", "media:category"]);
/** What a link to the page itself is called. */
const UNSPECIFIC = /^(?:$|alternate$)/i;

interface Context {
  /** What addresses are relative to where nothing says: the home page of the feed, else its document. */
  readonly base?: string;
  readonly unstated: Markup;
}

/** Reads RSS of any version, Atom 0.3 and 1.0, and CDF; `address` is that of the document. Undefined where there is no feed. */
export function parseXmlFeed(source: string, address?: string): FeedDocument | undefined {
  const root = parseXml(source, address).find(({ name }) => /^(?:rss|rdf:rdf|rdf|feed|channel)$/.test(name));
  if (root === undefined) return undefined;
  const head = root.children.find(({ name }) => name === "channel") ?? root;
  const home = findLink(head, { unstated: "either", ...(address !== undefined && { base: address }) });
  const base = home ?? address;
  const context: Context = {
    unstated: root.name === "feed" ? "text" : "either",
    ...(base !== undefined && { base }),
  };
  const found = [...new Set([root, head])].flatMap((parent) =>
    parent.children.filter(({ name }) => name === "item" || name === "entry"),
  );
  const title = findTitle(head, context);
  const language = findLanguage(head);
  const key = find(head, "id")?.text.trim() || home;
  const authors = root.name === "feed" ? findAuthor(head, ["author"]) : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(key !== undefined && { key }),
    ...(home !== undefined && { home }),
    ...(language !== undefined && { language }),
    items: found.slice(0, MOST_ITEMS).map((item) => readItem(item, context, authors)),
    itemsLeftOut: Math.max(0, found.length - MOST_ITEMS),
  };
}

function readItem(found: XmlElement, context: Context, authors: Quoted | undefined): FeedItem {
  const item = openGroups(found);
  const titled = find(item, "title", "dc:title", "media:title", "itunes:title");
  const { body, element } = findBody(item, context);
  const origin = find(item, "source");
  const outlet = origin && (findTitle(origin, context) ?? quoteText(origin));
  const author =
    findAuthor(item, ["author", "dc:creator", "dc:author", "itunes:author"]) ??
    (origin && findAuthor(origin, ["author"])) ??
    authors;
  const guid = findGuid(item);
  const language = findItemLanguage(item, element ?? titled);
  const url = findPage(item, context);
  return {
    line: (titled ?? item).line,
    ...(guid !== undefined && { guid }),
    title: titled === undefined ? "" : flattenTitle(titled, context),
    body,
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    dates: findDates(item),
    tags: findTags(item),
    isCut: !item.isWhole,
  };
}

/** What stands in a group of media speaks of the item as much as what stands beside it. */
function openGroups(item: XmlElement): XmlElement {
  const grouped = item.children.filter(({ name }) => name === "media:group");
  return grouped.length === 0
    ? item
    : { ...item, children: [...item.children, ...grouped.flatMap(({ children }) => children)] };
}

function find(parent: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  const found = names.flatMap((name) => parent.children.find((child) => child.name === name) ?? []);
  return found.find(({ text, children }) => text.trim() !== "" || children.length > 0) ?? found[0];
}

function flattenTitle(element: XmlElement, context: Context): string {
  return readTextOf(element, context.unstated).text.replaceAll("\n", " ");
}

function findTitle(parent: XmlElement, context: Context): Quoted | undefined {
  const element = find(parent, "title", "dc:title");
  return element && quote(flattenTitle(element, context), element.line, cleanText(element.inner));
}

function quoteText(element: XmlElement, value = readWords(element.text, "either").text): Quoted | undefined {
  return quote(value.replaceAll("\n", " "), element.line, cleanText(element.inner));
}

/** The fullest of the texts, the first of equals, with its element. */
function findBody(
  item: XmlElement,
  context: Context,
): { readonly body: FlatText; readonly element?: XmlElement } {
  let best: { body: FlatText; element?: XmlElement } = { body: { text: "", links: [] } };
  const elements = CONTENT_NAMES.flatMap((name) => item.children.filter((child) => child.name === name));
  for (const element of elements) {
    const markup = CONTENT.get(element.name) ? "html" : context.unstated;
    const body = readTextOf(element, markup, element.base ?? context.base);
    if (body.text.length > best.body.text.length) best = { body, element };
  }
  const ofMedia = best.element === undefined ? find(item, ...OF_MEDIA) : undefined;
  return ofMedia === undefined
    ? best
    : { body: readTextOf(ofMedia, "either", ofMedia.base ?? context.base), element: ofMedia };
}

/** What is stated nearest to the text; empty where that is said to be in no language. */
function findItemLanguage(item: XmlElement, text: XmlElement | undefined): string | undefined {
  const near = text !== undefined && text.language !== item.language ? text.language : undefined;
  if (near !== undefined) return near === "" ? "" : toLanguage(near);
  const own = toLanguage(find(item, "dc:language", "language")?.text);
  return own ?? (item.language === "" ? "" : toLanguage(item.language));
}

function findLanguage(parent: XmlElement): string | undefined {
  const element = find(parent, "dc:language", "language");
  return toLanguage(element?.text) ?? toLanguage(parent.language);
}

function findGuid(item: XmlElement): string | undefined {
  const written = find(item, "guid", "id")?.text.trim() || findAbout(item)?.trim();
  const guid = written && cleanText(written);
  return guid || undefined;
}

/** `rdf:about`, whatever its prefix. */
function findAbout({ attributes }: XmlElement): string | undefined {
  return [...attributes].find(([name]) => name.endsWith(":about"))?.[1];
}

/** The address of the page of an item: what FeedBurner redirects to, its link, else a guid that is one. */
function findPage(item: XmlElement, context: Context): string | undefined {
  const guid = find(item, "guid");
  const isLink = guid?.attributes.get("ispermalink")?.trim().toLowerCase() !== "false";
  const base = item.base ?? context.base;
  return (
    resolveAddress(find(item, "feedburner:origlink")?.text) ??
    findLink(item, context) ??
    (isLink ? resolveAddress(guid?.text, guid?.base ?? base) : undefined) ??
    resolveAddress(item.attributes.get("href"), base) ??
    resolveAddress(findAbout(item), base)
  );
}

/** Of Atom the link to the page itself; of RSS the text. */
function findLink(parent: XmlElement, context: Context): string | undefined {
  const links = parent.children.filter(({ name }) => name === "link");
  const pages = links.filter(({ attributes }) => UNSPECIFIC.test(attributes.get("rel")?.trim() ?? ""));
  const html = pages.filter(({ attributes }) => /^$|html/i.test(attributes.get("type") ?? ""));
  for (const link of [...html, ...pages]) {
    const found = resolveAddress(link.attributes.get("href") ?? link.text, link.base ?? context.base);
    if (found !== undefined) return found;
  }
  return resolveAddress(parent.name === "channel" ? parent.attributes.get("href") : undefined, context.base);
}

function findAuthor(parent: XmlElement, names: readonly string[]): Quoted | undefined {
  for (const name of names) {
    const found = parent.children
      .filter((child) => child.name === name)
      .flatMap((element) => {
        const person = element.children.find((child) => child.name === "name") ?? element;
        return quoteText(person, parsePerson(readWords(person.text, "either").text)) ?? [];
      });
    const [first] = found;
    if (first !== undefined)
      return { ...first, value: [...new Set(found.map(({ value }) => value))].slice(0, 10).join(", ") };
  }
  return undefined;
}

/** One moment, in two forms or zones, is stated once. */
function findDates(item: XmlElement): FeedItem["dates"] {
  const stated = DATES.flatMap(([says, names]) =>
    names.flatMap((name) =>
      item.children
        .filter((child) => child.name === name)
        .flatMap(({ text, line }) => {
          const value = parseFeedDate(cleanText(text));
          const quoted = value && quote(value, line, cleanText(text));
          return quoted ? [{ ...quoted, says }] : [];
        }),
    ),
  );
  const lastChanged = item.attributes.get("lastmod") ?? "";
  const value = parseFeedDate(cleanText(lastChanged));
  const quoted = value && quote(value, item.line, cleanText(lastChanged));
  const all = quoted ? [...stated, { ...quoted, says: "modified" as const }] : stated;
  const kept = new Map<string, FeedItem["dates"][number]>();
  for (const date of all) {
    const moment = date.value.includes("T") ? Date.parse(date.value) : date.value;
    const key = `${date.says} ${moment}`;
    if (!kept.has(key) && kept.size < MOST_DATES) kept.set(key, date);
  }
  return [...kept.values()];
}

function findTags(item: XmlElement): Quoted[] {
  const tags = new Map<string, Quoted>();
  for (const element of item.children) {
    if (tags.size >= MOST_TAGS) break;
    if (!TAGS.has(element.name)) continue;
    const { attributes } = element;
    const stated = attributes.get("label") ?? attributes.get("term");
    const quoted =
      stated === undefined
        ? quoteText(element)
        : quote(readWords(stated, "either").text.replaceAll("\n", " "), element.line);
    if (quoted !== undefined && !tags.has(quoted.value)) tags.set(quoted.value, quoted);
  }
  return [...tags.values()];
}
