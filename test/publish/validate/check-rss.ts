import { childrenOf, type Element, textOf } from "../parse-xml.ts";
import { checkDocument, checkNewest } from "./check-document.ts";
import { checkElements, type Shape } from "./check-elements.ts";
import { checkHtml } from "./check-html.ts";
import { checkEntryLinks, checkFeedLinks } from "./check-links.ts";
import {
  checkAddress,
  checkLanguage,
  checkRfc822,
  checkRfc3339,
  checkTagUri,
  checkText,
  checkUnique,
} from "./check-values.ts";
import { checkXml } from "./check-xml.ts";
import type { Report } from "./rules.ts";

const CHANNEL: Shape = {
  title: "one",
  link: "one",
  description: "one",
  language: "one",
  managingEditor: "optional",
  lastBuildDate: "one",
  generator: "optional",
  docs: "optional",
  "atom:link": "many",
  "fh:archive": "optional",
  item: "many",
};

const ITEM: Shape = {
  title: "one",
  link: "one",
  description: "one",
  category: "many",
  guid: "one",
  pubDate: "optional",
  source: "optional",
  "dc:creator": "many",
  "dc:language": "one",
  "atom:updated": "one",
  "atom:link": "many",
  "content:encoded": "optional",
};

const EDITOR = /^[\w+.'-]+@(?:[a-z\d-]+\.)+[a-z\d-]+ \((?:[^()\\]|\\.)+\)$/i;

/** RSS 2.0 by its profile, as served at this address. */
export function checkRss(report: Report, xml: string, address: string): void {
  const rss = checkXml(report, xml);
  if (rss === undefined) return;
  checkElements(report, rss, { channel: "one" }, ["version"]);
  if (rss.attributes.get("version") !== "2.0") report("required", "rss", "version 2.0");
  const channel = childrenOf(rss, "channel")[0];
  if (channel === undefined) return;
  const items = childrenOf(channel, "item");
  checkDocument(report, xml, items.length);
  checkElements(report, channel, CHANNEL);
  for (const name of ["title", "description"]) checkText(report, `channel ${name}`, textOf(channel, name));
  checkAddress(report, "channel link", textOf(channel, "link"));
  checkLanguage(report, "channel", textOf(channel, "language"));
  checkRfc822(report, "lastBuildDate", textOf(channel, "lastBuildDate"));
  const editor = textOf(channel, "managingEditor");
  if (editor !== undefined && !EDITOR.test(editor)) report("email", "managingEditor", editor);
  if (
    channel.children.slice(-items.length || undefined).some(({ name }) => name !== "item") &&
    items.length > 0
  )
    report("order", "channel", channel.children.at(-1)?.name);
  checkFeedLinks(report, channel, address, "application/rss+xml");
  for (const item of items) checkItem(report, item);
  checkUnique(
    report,
    "uniqueId",
    items.map((item) => textOf(item, "guid")),
  );
  checkNewest(
    report,
    textOf(channel, "lastBuildDate"),
    items.map((item) => textOf(item, "atom:updated")),
  );
}

function checkItem(report: Report, item: Element): void {
  checkElements(report, item, ITEM);
  for (const name of ["title", "description"]) checkText(report, name, textOf(item, name));
  for (const { name, text } of item.children)
    if (/^dc:|category|source/.test(name)) checkText(report, name, text);
  checkAddress(report, "link", textOf(item, "link"));
  const guid = childrenOf(item, "guid")[0];
  checkTagUri(report, "guid", guid?.text);
  if (guid?.attributes.get("isPermaLink") !== "false")
    report("permaLink", "guid", guid?.attributes.get("isPermaLink"));
  for (const { attributes } of childrenOf(item, "category"))
    checkAddress(report, "category domain", attributes.get("domain"));
  for (const { attributes } of childrenOf(item, "source"))
    checkAddress(report, "source url", attributes.get("url"));
  for (const { text } of childrenOf(item, "pubDate")) checkRfc822(report, "pubDate", text);
  checkRfc3339(report, "atom:updated", textOf(item, "atom:updated"));
  checkLanguage(report, "item", textOf(item, "dc:language"));
  checkHtml(report, "description", textOf(item, "description") ?? "");
  checkHtml(report, "content:encoded", textOf(item, "content:encoded") ?? "");
  const names = item.children.map(({ name }) => name);
  if (names.includes("content:encoded") && names.indexOf("content:encoded") < names.indexOf("description"))
    report("beforeContent", "item", textOf(item, "title"));
  checkEntryLinks(report, item);
}
