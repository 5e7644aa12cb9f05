import { type FeedDocument, MOST_ITEMS } from "./feed-document.ts";
import { type Context, find, findAuthor, findLanguage, findLink, findTitle } from "./find-parts.ts";
import { parseXml } from "./parse-xml.ts";
import { readXmlItem } from "./read-xml-item.ts";

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
  const authors = root.name === "feed" ? findAuthor(head, "author") : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(key !== undefined && { key }),
    ...(home !== undefined && { home }),
    ...(language !== undefined && { language }),
    items: found.slice(0, MOST_ITEMS).map((item) => readXmlItem(item, context, authors)),
    itemsLeftOut: Math.max(0, found.length - MOST_ITEMS),
  };
}
