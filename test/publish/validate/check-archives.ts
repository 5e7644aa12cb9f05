import { childrenOf, type Element, textOf } from "../parse-xml.ts";
import { listIn, parseObject, textIn } from "./check-json-feed.ts";
import { readLinks } from "./check-links.ts";
import { checkXml } from "./check-xml.ts";
import type { Report } from "./rules.ts";

/** What is asked of a document here, whichever its format. */
interface Told {
  /** Of the feed; JSON Feed has none. */
  readonly id?: string;
  readonly entries: readonly (string | undefined)[];
  readonly links: ReadonlyMap<string, string>;
}

/**
 * The chains of archives: from every document that is subscribed to, each archive below it is reached and leads back, and
 * the three formats of each hold the same entries.
 * @param documents by address
 */
export function checkArchives(report: Report, documents: ReadonlyMap<string, string>): void {
  const told = new Map([...documents].map(([address, body]) => [address, read(address, body)] as const));
  for (const [address, document] of told)
    if (!address.includes("/archive/")) follow(report, address, document, told);
  for (const address of told.keys()) {
    const entries = ["feed.xml", "atom.xml", "feed.json"].map((name) =>
      JSON.stringify(told.get(address.replace(/[^/]*$/, name))?.entries),
    );
    if (new Set(entries).size > 1) report("archiveSame", address, entries.join(" "));
  }
}

function follow(report: Report, start: string, feed: Told, told: ReadonlyMap<string, Told>): void {
  const isJson = start.endsWith(".json");
  const reached = new Set([start]);
  let from = start;
  let previous = feed.links.get("prev-archive");
  while (previous !== undefined) {
    const archive = told.get(previous);
    if (archive === undefined || reached.has(previous)) {
      report(isJson ? "jsonChain" : "archiveChain", from, previous);
      return;
    }
    if (archive.id !== feed.id) report("archiveId", previous, archive.id);
    const { links } = archive;
    const next = from === start ? undefined : from;
    if (!isJson && links.get("next-archive") !== next)
      report("archiveChain", previous, links.get("next-archive"));
    if (!isJson && links.get("current") !== start) report("archiveCurrent", previous, links.get("current"));
    reached.add(previous);
    from = previous;
    previous = links.get("prev-archive");
  }
  const [, folder = "", name = ""] = /^(.*\/)([^/]*)$/.exec(start) ?? [];
  for (const other of told.keys())
    if (other.startsWith(`${folder}archive/`) && other.endsWith(`/${name}`) && !reached.has(other))
      report("archiveChain", start, other);
}

function read(address: string, body: string): Told {
  if (address.endsWith(".json")) {
    const feed = parseObject(body) ?? {};
    const next = textIn(feed, "next_url");
    return {
      entries: listIn(feed, "items").map((item) => textIn(item, "id")),
      links: new Map(next === undefined ? [] : [["prev-archive", next]]),
    };
  }
  const root = checkXml(() => {}, body);
  const feed = root?.name === "rss" ? childrenOf(root, "channel")[0] : root;
  if (feed === undefined) return { entries: [], links: new Map() };
  const isRss = root?.name === "rss";
  const id = isRss ? undefined : textOf(feed, "atom:id");
  const entries: Element[] = childrenOf(feed, isRss ? "item" : "atom:entry");
  return {
    ...(id !== undefined && { id }),
    entries: entries.map((entry) => textOf(entry, isRss ? "guid" : "atom:id")),
    links: readLinks(feed),
  };
}
