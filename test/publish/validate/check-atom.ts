import { childrenOf, type Element, textOf } from "../parse-xml.ts";
import { checkDocument, checkNewest } from "./check-document.ts";
import { checkElements, type Shape } from "./check-elements.ts";
import { checkHtml } from "./check-html.ts";
import { checkEntryLinks, checkFeedLinks, readLinks } from "./check-links.ts";
import {
  checkAddress,
  checkLanguage,
  checkRfc3339,
  checkTagUri,
  checkText,
  checkUnique,
} from "./check-values.ts";
import { checkXml } from "./check-xml.ts";
import type { Report } from "./rules.ts";

const FEED: Shape = {
  "atom:id": "one",
  "atom:title": "one",
  "atom:subtitle": "optional",
  "atom:updated": "one",
  "atom:author": "many",
  "atom:generator": "optional",
  "atom:link": "many",
  "fh:archive": "optional",
  "atom:entry": "many",
};

const ENTRY: Shape = {
  "atom:id": "one",
  "atom:title": "one",
  "atom:updated": "one",
  "atom:published": "optional",
  "atom:author": "many",
  "atom:link": "many",
  "atom:category": "many",
  "atom:summary": "optional",
  "atom:content": "optional",
};

/** Atom (RFC 4287), as served at this address. */
export function checkAtom(report: Report, xml: string, address: string): void {
  const feed = checkXml(report, xml);
  if (feed === undefined) return;
  const entries = childrenOf(feed, "atom:entry");
  checkDocument(report, xml, entries.length);
  if (feed.name !== "atom:feed") report("unknown", "document", feed.name);
  checkElements(report, feed, FEED, ["xml:lang"]);
  checkHead(report, feed);
  for (const { text } of childrenOf(feed, "atom:subtitle")) checkText(report, "subtitle", text);
  if (
    feed.children.slice(feed.children.findIndex(({ name }) => name === "atom:entry")).length > entries.length
  )
    if (entries.length > 0) report("order", "feed", feed.children.at(-1)?.name);
  checkFeedLinks(report, feed, address, "application/atom+xml");
  if (!readLinks(feed).has("alternate")) report("required", "feed", "link alternate");
  for (const entry of entries) checkEntry(report, entry, feed);
  const valuesOf = (name: string) => entries.map((entry) => textOf(entry, name));
  checkUnique(report, "uniqueId", valuesOf("atom:id"));
  checkUnique(report, "uniqueUpdated", valuesOf("atom:updated"));
  checkNewest(report, textOf(feed, "atom:updated"), valuesOf("atom:updated"));
}

function checkEntry(report: Report, entry: Element, feed: Element): void {
  checkElements(report, entry, ENTRY, ["xml:lang"]);
  checkHead(report, entry);
  for (const { text } of childrenOf(entry, "atom:published")) checkRfc3339(report, "published", text);
  for (const { attributes } of childrenOf(entry, "atom:category")) {
    checkText(report, "category term", attributes.get("term"));
    checkText(report, "category label", attributes.get("label"));
    checkAddress(report, "category scheme", attributes.get("scheme"));
  }
  const texts = [...childrenOf(entry, "atom:summary"), ...childrenOf(entry, "atom:content")];
  for (const { name, text } of texts) checkText(report, name, text);
  if (texts.length === 0) report("textual", "entry", textOf(entry, "atom:title"));
  for (const { attributes, text } of childrenOf(entry, "atom:content"))
    if (attributes.get("type") === "html") checkHtml(report, "content", text);
  if (childrenOf(entry, "atom:author").length === 0 && childrenOf(feed, "atom:author").length === 0)
    report("author", "entry", textOf(entry, "atom:title"));
  checkEntryLinks(report, entry);
}

/** What a feed and an entry have alike. */
function checkHead(report: Report, element: Element): void {
  checkTagUri(report, `${element.name} id`, textOf(element, "atom:id"));
  checkText(report, `${element.name} title`, textOf(element, "atom:title"));
  checkRfc3339(report, `${element.name} updated`, textOf(element, "atom:updated"));
  checkLanguage(report, element.name, element.attributes.get("xml:lang"));
  for (const author of childrenOf(element, "atom:author")) {
    checkElements(report, author, { "atom:name": "one", "atom:uri": "optional" });
    checkText(report, "author name", textOf(author, "atom:name"));
    for (const { text } of childrenOf(author, "atom:uri")) checkAddress(report, "author uri", text);
  }
}
