import type { ArticleRead, CaptureRead } from "../model.ts";
import { compareCaptures } from "./compare-captures.ts";

/** One showing of an article: as its capture has it, with whose words they are and the text as it is compared. */
export interface Occurrence {
  readonly article: ArticleRead;
  readonly capture: CaptureRead;
  /** Words of one source are versions of each other; those of two may only be cut or set another way. */
  readonly source: string;
  /** Its own, where it has one: several items of a feed may lead to one page. */
  readonly address?: string;
  readonly title: string;
  readonly text: string;
}

/** Every showing of every article, by when it was captured, then by its place. */
export function arrange(captures: readonly CaptureRead[]): Occurrence[] {
  return [...captures].sort(compareCaptures).flatMap((capture) => {
    const source = nameSource(capture);
    const shared = findShared(capture);
    return [...capture.articles]
      .sort((a, b) => a.position - b.position)
      .map((article) => ({
        article,
        capture,
        source,
        ...(article.url !== undefined && !shared.has(article.url) && { address: article.url }),
        title: normalise(article.title),
        text: normalise(article.text).replace(CUT, ""),
      }));
  });
}

/** The addresses that several items of a feed bear. */
function findShared({ feed, articles }: CaptureRead): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  if (feed === undefined) return shared;
  for (const { url } of articles) {
    if (url !== undefined && seen.has(url)) shared.add(url);
    if (url !== undefined) seen.add(url);
  }
  return shared;
}

/** Whose words they are: a feed's, those of a page as saved, or of a page as text. */
function nameSource({ file, feed }: CaptureRead): string {
  if (feed !== undefined) return `feed ${feed.address ?? file.slice(0, file.lastIndexOf("/"))}`;
  return file.endsWith(".txt") ? "text" : "page";
}

/** Whether one text is the beginning of the other, or both are one. */
export function isBeginning(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether more of a text is there. */
export function isFuller(article: ArticleRead, best: ArticleRead): boolean {
  const gain = article.text.replace(CUT, "").length - best.text.replace(CUT, "").length;
  return gain > 0 || (gain === 0 && best.isCut && !article.isCut);
}

/** What a page puts where it cuts a text off. */
const CUT = /\s?(?:…|\.{3}|\[(?:…|\.{3})\])$/;

/** Words as they are compared: how quotes, spaces and capitals are set makes no difference. */
export function normalise(text: string): string {
  return text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
