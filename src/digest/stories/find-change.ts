import type { Citation, TaggedArticle } from "../model.ts";
import { cutPassage } from "../text/passages.ts";
import { findContentWords } from "../text/words.ts";
import { findState, type Rung } from "./find-state.ts";
import type { Profile } from "./profile.ts";

/** Two sentences, or two titles, of different articles that say the same of the same but for what changed. */
export interface Change {
  readonly kind: "state" | "figure";
  /** Below 0: the first article's sentence tells the earlier state; above: the second's; 0: they do not say. */
  readonly direction: number;
  readonly sentences: readonly [Citation, Citation];
  /** The words that differ, verbatim. */
  readonly words: readonly [string, string];
}

/** A pair of sentences that tell the same, one of each article. */
interface SentencePair {
  readonly likeness: number;
  readonly citations: readonly [Citation, Citation];
  readonly texts: readonly [string, string];
}

/** Sentences compared from the head of each article: news comes first in the news. */
const SENTENCES = 12;

/** Words a sentence needs before its likeness means anything. */
const WORDS = 4;

/**
 * Share of the shorter sentence's content words that stand in the other. The first sentences of two dispatches, before
 * and after one decision, share .8; below half, more is different than the same.
 */
const SAME_SUBJECT = 0.6;

/** The pairs of sentences of two articles that tell the same, the likest first; the titles count as sentences. */
export function findSentencePairs(a: Profile, b: Profile): SentencePair[] {
  const pairs: SentencePair[] = [];
  const others = findHeadSentences(b);
  for (const one of findHeadSentences(a))
    for (const other of others) {
      if ((one.citation.in === "title") !== (other.citation.in === "title")) continue;
      const likeness = compareWords(one.words, other.words);
      if (likeness >= SAME_SUBJECT)
        pairs.push({ likeness, citations: [one.citation, other.citation], texts: [one.text, other.text] });
    }
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

/** What changed between two articles on one subject: how far the matter has got, else a figure; undefined where nothing did. */
export function findChange(a: Profile, b: Profile): Change | undefined {
  const pairs = findSentencePairs(a, b);
  // A sentence of the body shows the change better than two titles.
  const ordered = [...pairs.filter((pair) => !isTitle(pair)), ...pairs.filter(isTitle)].filter(
    (pair) => !differInNames(pair, a, b) && !isRepeated(pair, a, b),
  );
  return (
    first(ordered, (pair) => findStateChange(pair, a, b)) ??
    first(ordered, (pair) => findFigureChange(pair, a, b))
  );
}

/** Whether either sentence stands word for word in the other article, which then tells nothing else. */
function isRepeated(
  { texts: [one, other] }: SentencePair,
  { article: a }: Profile,
  { article: b }: Profile,
): boolean {
  return b.text.includes(one) || a.text.includes(other);
}

/** Whether each sentence names someone or somewhere that the other article never does: "Lunde Steel …", "Tarn Steel …". */
function differInNames({ texts }: SentencePair, a: Profile, b: Profile): boolean {
  return hasOwnName(texts[0], a, b) && hasOwnName(texts[1], b, a);
}

function hasOwnName(text: string, { terms }: Profile, { terms: others }: Profile): boolean {
  return findContentWords(text).some((word) => terms.names.has(word) && !others.counts.has(word));
}

function isTitle({ citations }: SentencePair): boolean {
  return citations[0].in === "title";
}

function first<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

function findStateChange({ citations, texts }: SentencePair, a: Profile, b: Profile): Change | undefined {
  const [before, after] = [findState(texts[0]), findState(texts[1])];
  if (before === undefined || after === undefined || before.rung === after.rung) return undefined;
  const words = [texts[0].slice(before.start, before.end), texts[1].slice(after.start, after.end)] as const;
  const direction = compareRungs(before.rung, after.rung);
  if (direction < 0 ? says(a, words[1], texts[1]) : says(b, words[0], texts[0])) return undefined;
  return { kind: "state", direction, sentences: citations, words };
}

/** Whether an article says these words in the same matter: "opened" is no news to one that tells that the trial opened. */
function says(profile: Profile, words: string, sentence: string): boolean {
  const told = findContentWords(words);
  const matter = new Set(findContentWords(sentence));
  return findHeadSentences(profile).some((own) => {
    const shared = [...own.words].filter((word) => matter.has(word)).length;
    return told.every((word) => own.words.has(word)) && shared >= SAME_SUBJECT * own.words.size;
  });
}

function compareRungs(a: Rung, b: Rung): number {
  return a - b;
}

/** A figure that one article alone gives, for one that the other alone gives, of the same thing. */
function findFigureChange({ citations, texts }: SentencePair, a: Profile, b: Profile): Change | undefined {
  const [before, ...moreBefore] = findOwnFigures(texts[0], b.article);
  const [after, ...moreAfter] = findOwnFigures(texts[1], a.article);
  if (before === undefined || after === undefined || moreBefore.length + moreAfter.length > 0)
    return undefined;
  if (before.counted === "" || before.counted !== after.counted) return undefined;
  return { kind: "figure", direction: 0, sentences: citations, words: [before.figure, after.figure] };
}

/** A number, not part of a name, a clock time or a day ("March 4"), and the word behind it, which tells what it counts. */
const FIGURE =
  /(?<![\p{L}\p{N}:.-]|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s)(?<figure>\p{N}+(?:[.,]\p{N}+)*)(?![:\p{N}])(?:[\s-]+(?<counted>\p{L}+)|%)?/gu;

/** "1987": a year is told, not counted. */
const YEAR = /^(?:1[89]|20)\d\d$/;

interface OwnFigure {
  readonly figure: string;
  readonly counted: string;
}

function findOwnFigures(text: string, other: TaggedArticle): OwnFigure[] {
  const known = new Set(findFigures(`${other.title} ${other.text}`).map(({ figure }) => toValue(figure)));
  return findFigures(text).filter(({ figure }) => !known.has(toValue(figure)) && !YEAR.test(figure));
}

function findFigures(text: string): OwnFigure[] {
  return Array.from(text.matchAll(FIGURE), ({ groups }) => ({
    figure: groups?.figure ?? "",
    counted: groups?.counted?.toLowerCase() ?? "",
  }));
}

/** "1,400" and "1400" are one. */
function toValue(figure: string): string {
  return figure.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, "");
}

interface HeadSentence {
  readonly citation: Citation;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function findHeadSentences({ article, terms }: Profile): HeadSentence[] {
  const title = { in: "title", start: 0, end: article.title.length } as const;
  return [title, ...terms.sentences.slice(0, SENTENCES)].flatMap((passage) => {
    if (passage.end === passage.start) return [];
    const text = cutPassage(article, passage);
    return [{ citation: { article: article.id, ...passage }, text, words: new Set(findContentWords(text)) }];
  });
}

function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least < WORDS) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / least;
}
