import type { Passage, Rights, SiteSettings } from "./model.ts";
import { findBodySentences } from "./text/frame.ts";

export interface Excerpt {
  /** The first sentences in an unbroken run, at most 3; part of `shown`. */
  readonly excerpt: readonly Passage[];
  /** Every sentence that may stand anywhere on the site, in the order of the text, none overlapping. */
  readonly shown: readonly Passage[];
}

/** Sentences of an excerpt: enough to tell who, what and when; feeds and lists have room for no more. */
export const LEAD_SENTENCES = 3;

/** The one sentence that is always shown ends here if it runs on: about four times an ordinary sentence. */
const LONGEST_FIRST_SENTENCE = 600;

/**
 * Chooses what of an article may be shown. For third-party text the budget of the limits holds, counted over all places
 * together: first the first sentence, then those wanted elsewhere in the order given, then the rest of the lead. A wanted
 * passage stands for the body sentences it touches; one that does not fit gives way to the next. Own and licensed text
 * is shown whole, a link-only article not at all.
 */
export function chooseExcerpt(
  article: { readonly text: string; readonly rights: Rights },
  wanted: readonly Passage[],
  limits: SiteSettings["excerpt"],
): Excerpt {
  if (article.rights === "link-only") return { excerpt: [], shown: [] };
  const sentences = findBodySentences(article.text);
  const shown =
    article.rights === "excerpt" ? chooseShown(article.text, sentences, wanted, limits) : sentences;
  let lead = 0;
  while (lead < Math.min(LEAD_SENTENCES, shown.length) && shown[lead]?.start === sentences[lead]?.start)
    lead += 1;
  return { excerpt: shown.slice(0, lead), shown };
}

function chooseShown(
  text: string,
  sentences: readonly Passage[],
  wanted: readonly Passage[],
  limits: SiteSettings["excerpt"],
): readonly Passage[] {
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  const last = sentences.at(-1) as Passage;
  let characters = (last.end - first.start) * limits.share;
  const chosen = new Map<number, Passage>([[first.start, cutRunOn(text, first, characters)]]);
  characters -= lengthOf(chosen.get(first.start) as Passage);
  const candidates = [
    ...wanted
      .filter((passage) => passage.in === undefined)
      .flatMap((passage) => findTouched(sentences, passage)),
    ...others.slice(0, LEAD_SENTENCES - 1),
  ];
  for (const sentence of candidates) {
    if (chosen.size >= limits.sentences) break;
    if (chosen.has(sentence.start) || lengthOf(sentence) > characters) continue;
    chosen.set(sentence.start, sentence);
    characters -= lengthOf(sentence);
  }
  return [...chosen.values()].toSorted((a, b) => a.start - b.start);
}

/** The first sentence, over budget or not; a run-on ends at the last word that fits. */
function cutRunOn(text: string, sentence: Passage, budget: number): Passage {
  const longest = Math.max(LONGEST_FIRST_SENTENCE, Math.floor(budget));
  if (lengthOf(sentence) <= longest) return sentence;
  const cut = text.slice(sentence.start, sentence.start + longest + 1);
  const space = cut.search(/\s\S*$/);
  const kept = (space > 0 ? cut.slice(0, space) : cut.slice(0, longest)).trimEnd();
  // A cut inside a surrogate pair would leave half a character.
  const whole = /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
  return { start: sentence.start, end: sentence.start + whole.length };
}

/** The sentences that share a character with a passage, by halves: a page of a megabyte has thousands. */
function findTouched(sentences: readonly Passage[], passage: Passage): readonly Passage[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Passage).end <= passage.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sentences.length && (sentences[end] as Passage).start < passage.end) end += 1;
  return sentences.slice(low, end);
}

function lengthOf({ start, end }: Passage): number {
  return end - start;
}
