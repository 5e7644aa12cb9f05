import { toLegalText } from "../legal-text.ts";

/**
 * What markup characters are written as. Hexadecimal references are what most readers understand in the titles of RSS
 * (https://www.rssboard.org/rss-profile, "Character Data"); to any XML parser they are the same as the named ones.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  "&": "&#x26;",
  "<": "&#x3C;",
  ">": "&#x3E;",
  '"': "&#x22;",
  "\t": "&#x9;",
  "\n": "&#xA;",
};

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * An element as XML 1.0. A string is its text, made legal and escaped exactly once; a list is its children, already XML,
 * each on a line of its own, those that are undefined left out.
 */
export function writeElement(
  name: string,
  attributes: Attributes,
  content: string | readonly (string | undefined)[] = "",
): string {
  const tag = Object.entries(attributes).reduce(
    (written, [key, value]) => (value === undefined ? written : `${written} ${key}="${escapeValue(value)}"`),
    name,
  );
  const inner = typeof content === "string" ? escapeText(content) : writeChildren(content);
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

/** A document in UTF-8 with this root. */
export function writeDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function writeChildren(children: readonly (string | undefined)[]): string {
  const present = children.filter((child) => child !== undefined);
  return present.length === 0 ? "" : `\n${present.join("\n")}\n`;
}

function escapeText(text: string): string {
  return toLegalText(text).replace(/[&<>]/g, (character) => WRITTEN[character] ?? "");
}

/** White space too: a parser would take a line feed in an attribute for a space. */
function escapeValue(text: string): string {
  return toLegalText(text).replace(/[&<>"\t\n]/g, (character) => WRITTEN[character] ?? "");
}
