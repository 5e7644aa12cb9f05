import type { Article, ArticleId, Evidence } from "../digest/model.ts";
import { cutShort } from "./cut-short.ts";
import { LONGEST_OUTSIDE_EXCERPT, type Quote, quote } from "./quotes.ts";

/** One piece of evidence as a page shows it. */
export type ShownEvidence =
  | { readonly source: "article"; readonly quote: Quote }
  | { readonly source: "file"; readonly words: string; readonly isCut: boolean; readonly place: string }
  | { readonly source: "setting"; readonly setting: string };

const ROOMS: Readonly<Record<string, string>> = {
  captures: "the capture",
  feeds: "the feed as fetched",
  articles: "the file of the article",
};

/** The evidence in its order, each words of each source once. */
export function showEvidence(
  evidence: readonly Evidence[],
  articles: ReadonlyMap<ArticleId, Article>,
): ShownEvidence[] {
  const shown = new Map<string, ShownEvidence>();
  for (const one of evidence) {
    const piece = showOne(one, articles);
    if (piece === undefined) continue;
    const key = keyOf(piece);
    if (!shown.has(key)) shown.set(key, piece);
  }
  return [...shown.values()];
}

function showOne(evidence: Evidence, articles: ReadonlyMap<ArticleId, Article>): ShownEvidence | undefined {
  if ("setting" in evidence) return { source: "setting", setting: evidence.setting };
  if ("file" in evidence) {
    const place = ROOMS[evidence.file.split("/")[0] ?? ""] ?? evidence.file;
    return {
      source: "file",
      ...cutShort(evidence.text, LONGEST_OUTSIDE_EXCERPT),
      place: `line ${evidence.line} of ${place}`,
    };
  }
  const cut = quote(evidence, articles);
  return cut && { source: "article", quote: cut };
}

function keyOf(piece: ShownEvidence): string {
  if (piece.source === "setting") return `setting ${piece.setting}`;
  return piece.source === "file"
    ? `file ${piece.place} ${piece.words}`
    : `article ${piece.quote.article.id} ${piece.quote.words}`;
}
