import { cutPassage } from "../text/passages.ts";
import { findWords } from "../text/words.ts";
import type { Profile } from "./profile.ts";

/** Words in a row that are compared. */
const ROW = 3;

/** Rows the shorter text needs before its being contained means anything. */
const ROWS = 20;

/** The share of the shorter text's rows of words that stand in the longer: 0 to 1; 0 for texts too short to tell. */
export function measureContainment(a: Profile, b: Profile): number {
  const [few, many] = [findRows(a), findRows(b)].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size < ROWS) return 0;
  let shared = 0;
  for (const row of few) if (many.has(row)) shared++;
  return shared / few.size;
}

function findRows({ article, terms }: Profile): Set<string> {
  const words = terms.sentences.flatMap((sentence) => findWords(cutPassage(article, sentence)));
  return new Set(words.slice(0, 1 - ROW).map((_, at) => words.slice(at, at + ROW).join(" ")));
}
