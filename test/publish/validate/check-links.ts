import { childrenOf, type Element } from "../parse-xml.ts";
import { checkElements } from "./check-elements.ts";
import { checkAddress } from "./check-values.ts";
import type { Report } from "./rules.ts";

const OF_FEEDS = ["self", "alternate", "hub", "current", "prev-archive", "next-archive"];
const OF_ENTRIES = ["alternate", "via"];

/** The addresses of the Atom links in a feed or entry, by relation. */
export function readLinks(element: Element): Map<string, string> {
  return new Map(
    childrenOf(element, "atom:link").map(({ attributes }) => [
      attributes.get("rel") ?? "alternate",
      attributes.get("href") ?? "",
    ]),
  );
}

/** The links of a channel or feed: relations, addresses, and that it knows where it stands. */
export function checkFeedLinks(report: Report, feed: Element, address: string, type: string): void {
  checkLinks(report, feed, OF_FEEDS);
  const own = childrenOf(feed, "atom:link").find(({ attributes }) => attributes.get("rel") === "self");
  if (own?.attributes.get("href") !== address) report("self", feed.name, own?.attributes.get("href"));
  if (own !== undefined && own.attributes.get("type") !== type)
    report("selfType", feed.name, own.attributes.get("type"));
  const links = readLinks(feed);
  const isArchive = childrenOf(feed, "fh:archive").length > 0;
  const isLinked = links.has("current") || links.has("next-archive");
  if (isLinked && !isArchive) report("archiveMark", feed.name, [...links.keys()].join(" "));
  if (isArchive && !links.has("current")) report("archiveCurrent", feed.name, undefined);
  if (isArchive && !links.has("prev-archive") && !links.has("next-archive"))
    report("archiveLinks", feed.name, undefined);
  if (isArchive && links.has("hub")) report("hub", feed.name, links.get("hub"));
}

export function checkEntryLinks(report: Report, entry: Element): void {
  checkLinks(report, entry, OF_ENTRIES);
}

function checkLinks(report: Report, element: Element, relations: readonly string[]): void {
  const seen = new Set<string>();
  for (const link of childrenOf(element, "atom:link")) {
    const rel = link.attributes.get("rel") ?? "alternate";
    checkElements(report, link, {}, ["rel", "href", "type", "hreflang", "title", "length"]);
    checkAddress(report, `link ${rel}`, link.attributes.get("href"));
    if (!relations.includes(rel)) report("relation", element.name, rel);
    const kind = [rel, link.attributes.get("type"), link.attributes.get("hreflang")].join(" ");
    if (rel === "alternate" && seen.has(kind)) report("alternate", element.name, kind);
    seen.add(kind);
  }
}
