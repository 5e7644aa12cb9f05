import type { ArticleRead, ContentPath } from "../../digest/model.ts";
import { decodeText } from "../../read/decode-text.ts";
import type { Fetched } from "../../read/feeds/fetched-log.ts";
import type { parseFeed } from "../../read/feeds/parse-feed.ts";
import { parseSafely } from "../../read/parse-safely.ts";
import { FetchFailure } from "./fetch-failure.ts";

export type ParseFeed = typeof parseFeed;

/** The element of a feed that holds all others: RSS, Atom, RSS 1.0. */
const ROOT = /<((?:[\w.-]{1,40}:)?(?:rss|feed|rdf))[\s>]/i;
const HTML = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
/** Characters at the start of a document among which its root stands. */
const HEAD = 20_000;

/** The items of a document as the build will read them. Throws a `FetchFailure` where it is no feed, or not all of one. */
export function judgeDocument(
  document: Buffer,
  file: ContentPath,
  fetched: Fetched,
  parse: ParseFeed,
): readonly ArticleRead[] {
  const text = readText(document, fetched.charset).trim();
  if (text === "") throw new FetchFailure("the answer is empty");
  const head = text.slice(0, HEAD);
  const root = ROOT.exec(head)?.[1];
  if (root === undefined && HTML.test(head))
    throw new FetchFailure("it answers with a web page, not with a feed");
  if (!(text.startsWith("{") ? isWholeJson(text) : isClosed(text, root)))
    throw new FetchFailure(
      root === undefined ? "it answers with what is no feed" : "the feed is cut off before its end",
    );
  const { capture } = parseSafely(file, text, () => parse(file, text, { ...fetched, line: 1 }));
  if (capture === undefined) throw new FetchFailure("it answers with what is no feed");
  return capture.articles;
}

function readText(document: Buffer, told: string | undefined): string {
  return decodeText(document, { markup: "xml", ...(told !== undefined && { told }) }).text;
}

function isWholeJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** Whether the root is closed: without a length, a connection that broke looks like one that ended. */
function isClosed(text: string, root: string | undefined): boolean {
  if (root === undefined) return false;
  const end = text.lastIndexOf(`</${root}`);
  return end >= 0 && /^\s*>/.test(text.slice(end + root.length + 2, end + root.length + 200));
}
