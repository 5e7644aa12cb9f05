import type { Article, ArticleId, Evidence } from "../digest/model.ts";
import { cutShort } from "./cut-short.ts";
import { LONGEST_OUTSIDE_EXCERPT, type Quote, quote } from "./quotes.ts";
import type { Room, Words } from "./words/words.ts";

/** A line of a file; the name of one of the owner's content is its folder's. */
export interface ShownLine {
  readonly source: "file";
  readonly words: string;
  readonly isCut: boolean;
  readonly line: number;
  readonly file: string;
}

/** One piece of evidence as a page shows it. */
export type ShownEvidence =
  | { readonly source: "article"; readonly quote: Quote }
  | ShownLine
  | { readonly source: "setting"; readonly setting: string };

const ROOMS: readonly Room[] = ["captures", "feeds", "articles", "responses"];

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

/** What a page calls the file: "the capture". */
export function nameFile({ file }: Pick<ShownLine, "file">, { evidence }: Words): string {
  return evidence.files[file as Room] ?? file;
}

function showOne(evidence: Evidence, articles: ReadonlyMap<ArticleId, Article>): ShownEvidence | undefined {
  if ("setting" in evidence) return { source: "setting", setting: evidence.setting };
  if ("file" in evidence) {
    const room = ROOMS.find((one) => evidence.file.startsWith(`${one}/`));
    return {
      source: "file",
      ...cutShort(evidence.text, LONGEST_OUTSIDE_EXCERPT),
      line: evidence.line,
      file: room ?? evidence.file,
    };
  }
  const cut = quote(evidence, articles);
  return cut && { source: "article", quote: cut };
}

function keyOf(piece: ShownEvidence): string {
  if (piece.source === "setting") return `setting ${piece.setting}`;
  return piece.source === "file"
    ? `file ${piece.line} ${piece.file} ${piece.words}`
    : `article ${piece.quote.article.id} ${piece.quote.words}`;
}
