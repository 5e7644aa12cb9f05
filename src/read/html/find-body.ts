import type { Link } from "../../digest/model.ts";
import { chooseBlocks } from "./choose-blocks.ts";
import { type Block, findBlocks } from "./find-blocks.ts";
import { findMain } from "./find-main.ts";
import { findProse, measureProse } from "./find-prose.ts";
import { parseTree, type Text } from "./parse-tree.ts";
import { pruneHidden } from "./prune-hidden.ts";

/** The text of the article on a page. */
export interface PageBody {
  /** That of the page. */
  readonly title?: string;
  /** Paragraphs joined by one line feed. */
  readonly text: string;
  readonly links: readonly Link[];
}

/**
 * Readability reads no larger pages: 20,000 elements take it up to two seconds, and the time grows faster than they do. Of 591
 * saved pages the largest has 9,713 elements and 1.4 million characters.
 */
const MOST_ELEMENTS = 20_000;
const LONGEST = 3_000_000;
/** Where Readability found less than this share of the prose that stands in one place, it missed the article: 3 of 591 pages. */
const LEAST = 0.25;

/** Finds the article on a page; undefined where there is none. `address` is that of the page, for links. */
export function findBody(html: string, address?: string): PageBody | undefined {
  const { root, title, base, count } = parseTree(html);
  pruneHidden(root);
  const all = findBlocks(root);
  const isLarge = count > MOST_ELEMENTS || html.length > LONGEST;
  const main = isLarge ? new Set<Text>() : findMain(root, title);
  const blocks = chooseBlocks(all, chooseMain(all, main), title, isElsewhere(all, address));
  if (blocks.length === 0) return undefined;
  return {
    ...(title !== "" && { title }),
    text: blocks.map(({ text }) => text).join("\n"),
    links: placeLinks(blocks, findBase(base, address)),
  };
}

/** What Readability found, unless the plain way finds many times the prose. */
function chooseMain(blocks: readonly Block[], main: ReadonlySet<Text>): ReadonlySet<Text> {
  const prose = findProse(blocks);
  return measureProse(blocks, main) < LEAST * measureProse(blocks, prose) ? prose : main;
}

/** Links of blocks as passages of the text that these make. */
function placeLinks(blocks: readonly Block[], base: string | undefined): Link[] {
  let offset = 0;
  return blocks.flatMap(({ text, links }) => {
    const start = offset;
    offset += text.length + 1;
    return links.flatMap((link) => {
      const url = resolve(link.href, base);
      return url === undefined ? [] : [{ start: start + link.start, end: start + link.end, url }];
    });
  });
}

function findBase(base: string | undefined, address: string | undefined): string | undefined {
  return base === undefined ? address : (resolve(base, address) ?? address);
}

/** An absolute address of the web; undefined for all others, and for what cannot be resolved. */
function resolve(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim();
  // A place on the page itself is no link to somewhere.
  if (trimmed === "" || trimmed.startsWith("#") || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

/** Tells links to other sites from those to pages of this one, whose host is that of the address, else the one named most. */
function isElsewhere(blocks: readonly Block[], address: string | undefined): (href: string) => boolean {
  const own = (address === undefined ? undefined : findSite(address)) ?? findOwnSite(blocks);
  return (href) => {
    const site = findSite(href);
    return site !== undefined && site !== own;
  };
}

function findOwnSite(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>();
  let own: string | undefined;
  for (const { href } of blocks.flatMap(({ links }) => links)) {
    const site = findSite(href);
    if (site === undefined) continue;
    const count = (counts.get(site) ?? 0) + 1;
    counts.set(site, count);
    if (own === undefined || count > (counts.get(own) ?? 0)) own = site;
  }
  return own;
}

/** The last two names of a host: pages of one site may stand on several hosts below it. */
function findSite(href: string): string | undefined {
  const host = /^\s*(?:https?:)?\/\/([^/?#:@\s]+)/i.exec(href)?.[1]?.toLowerCase();
  return host?.split(".").slice(-2).join(".");
}
