import type { Passage } from "../model.ts";
import { findStems, type Stemmer, splitWords } from "./stems.ts";

/** Who and where tell two happenings of one sort apart ("a quake off X", "a quake off Y"): a name outweighs two common words. */
const NAME_WEIGHT = 2.5;

/** Figures change from report to report of one happening (16 dead, then 17). */
const FIGURE_WEIGHT = 0.5;

/** A capital inside a sentence: after a letter, figure or comma and one space or opening mark. */
const CAPITALISED = /(?<=[\p{L}\p{N},;:'’"“(-][ '’"“(-])\p{Lu}[\p{L}\p{N}'’.]*/gu;
const LOWER_CASE = /(?<![\p{L}\p{N}'’.-])\p{Ll}[\p{L}'’]+/gu;

export interface WordWeights {
  readonly isName: (stem: string) => boolean;
  /** Above 0, to 2.5. */
  readonly of: (stem: string) => number;
}

/** How well a word tells the happenings of one article apart: the rarer among its sentences, the better. */
export function buildWordWeights(text: string, sentences: readonly Passage[], stem: Stemmer): WordWeights {
  const frequency = new Map<string, number>();
  for (const { start, end } of sentences)
    for (const found of findStems(text.slice(start, end), stem))
      frequency.set(found, (frequency.get(found) ?? 0) + 1);
  const names = findNames(text, stem);
  const count = Math.max(1, sentences.length);
  return {
    isName: (word) => names.has(word),
    of: (word) => {
      const rarity = Math.log(1 + count / (frequency.get(word) ?? 1)) / Math.log(1 + count);
      return rarity * (names.has(word) ? NAME_WEIGHT : /^\p{N}/u.test(word) ? FIGURE_WEIGHT : 1);
    },
  };
}

/** Stems of the words that are written with a capital inside a sentence and never without. */
function findNames(text: string, stem: Stemmer): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [word] of text.matchAll(CAPITALISED))
    for (const part of splitWords(word)) {
      const found = stem(part);
      if (found !== undefined) names.add(found);
    }
  for (const [word] of text.matchAll(LOWER_CASE)) {
    const found = stem(word.toLowerCase());
    if (found !== undefined) names.delete(found);
  }
  return names;
}
