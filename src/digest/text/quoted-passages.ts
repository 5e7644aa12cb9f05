import type { Passage } from "../model.ts";

/** What stands between two quotation marks, marks included. */
export interface QuotedPassage extends Passage {
  /** Without the marks; may be empty. */
  readonly words: Passage;
  /** The mark it begins with. */
  readonly mark: string;
  /** Ends with a mark; else with its paragraph, or where another quotation of its kind begins. */
  readonly isClosed: boolean;
}

const CLOSES: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "«": "»",
  "``": "''",
  '"': '"',
  "'": "'",
};

const OPEN = /“|‘|«|``|"|'/g;

/** Characters behind a mark that may close a quotation in which a surer one is looked for: a long sentence. */
const REACH = 400;

/**
 * The quoted passages of a text; a quotation ends with its paragraph. A straight single mark opens only before a letter
 * and after a space, and closes only where no letter follows: the rest are apostrophes. Linear in the length of the text.
 */
export function findQuotedPassages(text: string): QuotedPassage[] {
  const found: QuotedPassage[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    for (const { start, end, words, ...rest } of findInParagraph(paragraph))
      found.push({ ...rest, start: offset + start, end: offset + end, words: movePassage(words, offset) });
    offset += paragraph.length + 1;
  }
  return found;
}

function* findInParagraph(paragraph: string): Generator<QuotedPassage> {
  const open = new RegExp(OPEN);
  // A search for a single mark's end that found nothing finds nothing from any mark that it has passed.
  let barrenUntil = 0;
  for (let match = open.exec(paragraph); match !== null; match = open.exec(paragraph)) {
    const [mark] = match;
    const start = match.index;
    const from = start + mark.length;
    const isStraightSingle = mark === "'";
    if (isStraightSingle && start < barrenUntil) continue;
    if (!isOpening(paragraph, start, mark)) continue;
    const close = CLOSES[mark] as string;
    const isSingle = isStraightSingle || mark === "‘";
    const { at, until } = (isSingle ? findSingleClose : findClose)(paragraph, from, close);
    if (at === undefined && isStraightSingle) {
      barrenUntil = until;
      continue;
    }
    const isClosed = at !== undefined && !isReopening(paragraph, at, mark);
    const to = at ?? paragraph.length;
    const end = isClosed ? to + close.length : to;
    yield { start, end, words: { start: from, end: to }, mark, isClosed };
    open.lastIndex = Math.max(end, from);
  }
}

function isOpening(paragraph: string, at: number, mark: string): boolean {
  const before = paragraph[at - 1] ?? " ";
  const after = paragraph.slice(at + mark.length, at + mark.length + 2);
  if (mark === "'") return /[\s(–—-]/.test(before) && /^\p{L}/u.test(after);
  // "the class of ‘90"
  if (mark === "‘") return !/^\d/.test(after);
  if (mark !== '"') return true;
  // A straight mark behind a word and before a blank closes what an earlier paragraph, or nobody, has opened; one in a word is a slip.
  if (/\S/.test(before) && /^(?:\s|$)/.test(after)) return false;
  return !/[\p{L}\p{N}]/u.test(before);
}

interface Close {
  readonly at: number | undefined;
  /** How far the search went. */
  readonly until: number;
}

function findClose(paragraph: string, from: number, close: string): Close {
  let at = paragraph.indexOf(close, from);
  // A curly mark may be closed by a straight one.
  if (at < 0 && close === "”") at = paragraph.indexOf('"', from);
  return { at: at < 0 ? undefined : at, until: paragraph.length };
}

/** "We go. He said "no": before the first is closed another one begins. */
function isReopening(paragraph: string, at: number, mark: string): boolean {
  return mark === '"' && /\s/.test(paragraph[at - 1] ?? "") && /^\S/.test(paragraph.slice(at + 1, at + 2));
}

/** A mark after punctuation surely closes; one after a letter may be a plural's apostrophe, so it counts only for want of the other. */
function findSingleClose(paragraph: string, from: number, mark: string): Close {
  let likely: number | undefined;
  for (let at = paragraph.indexOf(mark, from); at >= 0; at = paragraph.indexOf(mark, at + 1)) {
    if (likely !== undefined && at > likely + REACH) break;
    if (/^\p{L}/u.test(paragraph.slice(at + 1, at + 3))) {
      if (mark === "'" && /\s/.test(paragraph[at - 1] ?? "")) return { at: likely, until: at };
      continue;
    }
    if (/[.,!?;:…]/.test(paragraph[at - 1] ?? "")) return { at, until: at };
    likely ??= at;
  }
  return { at: likely, until: paragraph.length };
}

function movePassage({ start, end }: Passage, by: number): Passage {
  return { start: start + by, end: end + by };
}
