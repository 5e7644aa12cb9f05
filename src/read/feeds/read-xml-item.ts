import { cleanText } from "../clean-text.ts";
import { type FeedItem, MOST_TAGS, type Quoted, quoteCategory, toLanguage } from "./feed-document.ts";
import { findDates } from "./find-dates.ts";
import {
  type Context,
  find,
  findAuthor,
  findLink,
  findTitle,
  flattenTitle,
  quoteText,
  toLine,
} from "./find-parts.ts";
import type { FlatText } from "./flatten-html.ts";
import { leaveOutPointers } from "./leave-out-pointers.ts";
import type { XmlElement } from "./parse-xml.ts";
import { readTextOf } from "./read-words.ts";
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
const TAGS = new Set(["category", "dc:subject", "media:category"]);

/** An item of RSS or CDF, or an entry of Atom; `authors` are those of the feed. */
export function readXmlItem(found: XmlElement, context: Context, authors: Quoted | undefined): FeedItem {
  const item = openGroups(found);
  const titled = find(item, "title", "dc:title", "media:title", "itunes:title");
  const { body, element } = findBody(item, context);
  const origin = find(item, "source");
  const outlet = origin && (findTitle(origin, context) ?? quoteText(origin));
  const author =
    findAuthor(item, "author", "dc:creator", "dc:author", "itunes:author") ??
    (origin && findAuthor(origin, "author")) ??
    authors;
  const guid = findGuid(item);
  const language = findItemLanguage(item, element ?? titled);
  const url = findPage(item, context);
  const title = titled === undefined ? "" : flattenTitle(titled, context);
  return {
    line: (titled ?? item).line,
    ...(guid !== undefined && { guid }),
    title,
    body: leaveOutPointers(body, url, title),
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

function findTags(item: XmlElement): Quoted[] {
  const tags = new Map<string, Quoted>();
  for (const element of item.children) {
    if (tags.size >= MOST_TAGS) break;
    if (!TAGS.has(element.name)) continue;
    const { attributes } = element;
    const stated = attributes.get("label") ?? attributes.get("term");
    const quoted = quoteCategory(toLine(stated ?? element.text), element.line);
    if (quoted !== undefined && !tags.has(quoted.value)) tags.set(quoted.value, quoted);
  }
  return [...tags.values()];
}
