import type { Passage } from "../model.ts";

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["``", "''"],
  ['"', '"'],
];

/**
 * The quoted passages of a text, marks included; a quotation ends with its paragraph. A straight single mark opens only
 * before a letter and after a space, and closes only where no letter follows: the rest are apostrophes.
 */
export function findQuotations(text: string): Passage[] {
  const found: Passage[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    let at = 0;
    while (at < paragraph.length) {
      const end = findEnd(paragraph, at);
      if (end === undefined) at += 1;
      else {
        found.push({ start: offset + at, end: offset + end });
        at = end;
      }
    }
    offset += paragraph.length + 1;
  }
  return found;
}

function findEnd(paragraph: string, at: number): number | undefined {
  const pair = PAIRS.find(([open]) => paragraph.startsWith(open, at));
  if (pair !== undefined) {
    const [open, close] = pair;
    // A straight mark behind a word and before a blank closes what an earlier paragraph, or nobody, has opened.
    if (open === '"' && /\S$/.test(paragraph.slice(0, at)) && /^(?:\s|$)/.test(paragraph.slice(at + 1)))
      return undefined;
    const from = at + open.length;
    const end = close === "’" ? findSingleClose(paragraph, from, "’") : paragraph.indexOf(close, from);
    // A speech that runs over several paragraphs is closed in the last only.
    return end === undefined || end < 0 ? paragraph.length : end + close.length;
  }
  if (paragraph[at] !== "'" || !/(?:^|[\s(–—-])$/.test(paragraph.slice(Math.max(0, at - 1), at)))
    return undefined;
  if (!/^\p{L}/u.test(paragraph.slice(at + 1, at + 3))) return undefined;
  const end = findSingleClose(paragraph, at + 1, "'");
  return end === undefined ? undefined : end + 1;
}

/** A mark after punctuation surely closes; one after a letter may be a plural's apostrophe, so it counts only for want of the other. */
function findSingleClose(paragraph: string, from: number, mark: string): number | undefined {
  let likely: number | undefined;
  for (let at = paragraph.indexOf(mark, from); at >= 0; at = paragraph.indexOf(mark, at + 1)) {
    if (/^\p{L}/u.test(paragraph.slice(at + 1, at + 3))) {
      if (mark === "'" && /\s/.test(paragraph[at - 1] ?? "")) return likely;
      continue;
    }
    if (/[.,!?;:…]/.test(paragraph[at - 1] ?? "")) return at;
    likely ??= at;
  }
  return likely;
}
