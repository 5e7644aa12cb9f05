import { MOST_AUTHORS, type Quoted, quote, toLanguage } from "./feed-document.ts";
import { parsePerson } from "./parse-person.ts";
import type { XmlElement } from "./parse-xml.ts";
import { type Markup, readTextOf, readWords } from "./read-words.ts";
import { resolveAddress } from "./resolve-address.ts";

/** What a link to the page itself is called. */
const UNSPECIFIC = /^(?:$|alternate$)/i;

/** What the feed around a part says of it. */
export interface Context {
  /** What addresses are relative to where nothing says: the home page of the feed, else its document. */
  readonly base?: string;
  readonly unstated: Markup;
}

/** The first child by the first of some names, one with content before an empty one. */
export function find(parent: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  const found = names.flatMap((name) => parent.children.find((child) => child.name === name) ?? []);
  return found.find(({ text, children }) => text.trim() !== "" || children.length > 0) ?? found[0];
}

/** Of an item or a feed; one line. */
export function flattenTitle(element: XmlElement, context: Context): string {
  return readTextOf(element, context.unstated).text.replaceAll("\n", " ");
}

/** The title of a feed, of one that an item was taken over from. */
export function findTitle(parent: XmlElement, context: Context): Quoted | undefined {
  const element = find(parent, "title", "dc:title");
  return element && quote(flattenTitle(element, context), element.line);
}

/** Names and the like: one line of plain text. */
export function quoteText(element: XmlElement): Quoted | undefined {
  return quote(toLine(element.text), element.line);
}

/** A text that may hold markup as one line without. */
export function toLine(written: string): string {
  return readWords(written, "either").text.replaceAll("\n", " ");
}

/** What a feed or item says outright, else what `xml:lang` says. */
export function findLanguage(parent: XmlElement): string | undefined {
  const element = find(parent, "dc:language", "language");
  return toLanguage(element?.text) ?? toLanguage(parent.language);
}

/** Of Atom the link to the page itself; of RSS the text. */
export function findLink(parent: XmlElement, context: Context): string | undefined {
  const links = parent.children.filter(({ name }) => name === "link");
  const pages = links.filter(({ attributes }) => UNSPECIFIC.test(attributes.get("rel")?.trim() ?? ""));
  const html = pages.filter(({ attributes }) => /^$|html/i.test(attributes.get("type") ?? ""));
  for (const link of [...html, ...pages]) {
    const found = resolveAddress(link.attributes.get("href") ?? link.text, link.base ?? context.base);
    if (found !== undefined) return found;
  }
  return resolveAddress(parent.name === "channel" ? parent.attributes.get("href") : undefined, context.base);
}

/** All who are named by the first of the names of elements that names any; addresses of mail are no names. */
export function findAuthor(parent: XmlElement, ...names: readonly string[]): Quoted | undefined {
  for (const name of names) {
    const people = parent.children
      .filter((child) => child.name === name)
      .map((element) => element.children.find((child) => child.name === "name") ?? element);
    const found = new Set(people.map(({ text }) => parsePerson(toLine(text))).filter((one) => one !== ""));
    const first = people.find(({ text }) => parsePerson(toLine(text)) !== "");
    if (first !== undefined) return quote([...found].slice(0, MOST_AUTHORS).join(", "), first.line);
  }
  return undefined;
}
