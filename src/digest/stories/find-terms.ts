import type { Day, Passage, TaggedArticle } from "../model.ts";
import { findBodySentences } from "../text/frame.ts";
import { findWords, isStopWord } from "../text/words.ts";

/** What an article is compared by. */
export interface Terms {
  /** How often each term stands in title and body; one that begins with `@` is a day that the text speaks of. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that are names: written with a capital inside a sentence, and nowhere without. */
  readonly names: ReadonlySet<string>;
  /** Of the body: stamp, dateline and notice are in none. */
  readonly sentences: readonly Passage[];
}

/** The content words, names, figures and mentioned days of an article. */
export function findTerms(article: TaggedArticle): Terms {
  const sentences = findBodySentences(article.text);
  const texts = [article.title, ...sentences.map(({ start, end }) => article.text.slice(start, end))];
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of findWords(text)) if (isTerm(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const day of findMentionedDays(article)) counts.set(`@${day}`, 1);
  return { counts, names: findNames(texts), sentences };
}

/** The days that the report itself speaks of, each once; a month or a year is none. */
export function findMentionedDays(article: TaggedArticle): Set<Day> {
  return new Set(
    article.mentions.flatMap(({ sense, when }) =>
      sense !== "frame" && when.earliest === when.latest ? [when.earliest] : [],
    ),
  );
}

/** Whether a word in lower case tells texts apart. */
export function isTerm(word: string): boolean {
  return word.length > 1 && !isStopWord(word);
}

/** A word as written; `findWords` gives it in lower case. */
export const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Written with a capital, yet common to all of a week's texts. */
const CALENDAR = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

function findNames(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const text of texts) {
    const written = (text.match(WORD) ?? []).map((raw) => ({
      word: findWords(raw)[0] ?? "",
      isName: CAPITAL.test(raw),
    }));
    const isTold = texts.length === 1 || isProse(written);
    for (const [index, { word, isName }] of written.entries()) {
      if (!isTerm(word)) continue;
      if (!isName) plain.add(word);
      else if (index > 0 && isTold && !CALENDAR.has(word)) names.add(word);
    }
  }
  return new Set([...names].filter((name) => !plain.has(name)));
}

/**
 * Whether the capitals in a text tell names: not where most words have one (a headline), nor where hardly any word is a
 * common one (a table of figures: "Qtly div 35 cts vs 30 cts prior Pay March 31"). Of prose a third to a half is common.
 */
function isProse(written: readonly { readonly word: string; readonly isName: boolean }[]): boolean {
  const capitals = written.filter(({ isName }) => isName).length;
  const common = written.filter(({ word }) => isStopWord(word)).length;
  return capitals * 2 <= written.length && common * 8 >= written.length;
}
