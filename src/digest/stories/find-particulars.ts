import type { TaggedArticle } from "../model.ts";
import { cutPassage } from "../text/passages.ts";
import { findContentWords } from "../text/words.ts";
import type { Terms } from "./find-terms.ts";
import { isFigure } from "./weigh-terms.ts";

/** What a figure weighs against two words in a row: on ECB+ 2, 2.5, 3, 3.5, 4 give BCubed F .929, .936, .941, .940, .937. */
const FIGURE_WEIGHT = 3;

/**
 * What a report says that another on the like would not: pairs of words in a row, and figures. Reports of one happening
 * share them; two look-alikes share names and plain words, but hardly these.
 */
export function findParticulars(article: TaggedArticle, { counts, sentences }: Terms): Map<string, number> {
  const particulars = new Map<string, number>();
  for (const text of [article.title, ...sentences.map((sentence) => cutPassage(article, sentence))]) {
    let before: string | undefined;
    for (const word of findContentWords(text)) {
      if (before !== undefined) particulars.set(`${before} ${word}`, 1);
      before = word;
    }
  }
  for (const term of counts.keys()) if (isFigure(term)) particulars.set(term, FIGURE_WEIGHT);
  return particulars;
}
