import type { Passage, Quotation } from "../model.ts";
import { type Attribution, chooseReported } from "./choose-attribution.ts";
import { findLastBefore } from "./find-last-before.ts";

/** Where a text names persons, in its order. */
export type Persons = readonly Passage[];

/** Characters before a pronoun in which the one it stands for is looked for: two or three sentences. */
const LOOKBACK = 500;

/** Characters between two quotations of one paragraph beyond which the second is taken for someone else's. */
const FARTHEST_SAME_SPEAKER = 250;

const PRONOUN = /^(?:he|she|they|it|we|i)$/iu;
const OF_ONE_PERSON = /^(?:he|she)$/iu;

interface Speech {
  readonly passage: Passage;
  readonly attribution: Attribution | undefined;
  /** The quotation before it. */
  readonly last: Quotation | undefined;
}

/**
 * The passage that names who speaks. "He" and "she" stand for the person named last where no other is named in the same
 * sentence; words that go on in the same paragraph without anybody else being named are the same speaker's. Undefined
 * where the text leaves it open.
 */
export function resolveSpeaker(
  text: string,
  sentences: readonly Passage[],
  quoted: readonly Passage[],
  persons: Persons,
  { passage, attribution, last }: Speech,
): Passage | undefined {
  if (attribution === undefined) return chooseSame(text, persons, passage, last);
  const { subject } = attribution;
  const words = text.slice(subject.start, subject.end);
  if (!PRONOUN.test(words)) return subject;
  return OF_ONE_PERSON.test(words) ? chooseNamed(text, sentences, quoted, persons, subject, last) : undefined;
}

function chooseSame(
  text: string,
  persons: Persons,
  { start }: Passage,
  last: Quotation | undefined,
): Passage | undefined {
  if (last?.speaker === undefined || start - last.end > FARTHEST_SAME_SPEAKER) return undefined;
  if (text.slice(last.end, start).includes("\n")) return undefined;
  const between = findBetween(persons, last.end, start);
  const name = surname(text, last.speaker);
  return between.every((person) => surname(text, person) === name) ? last.speaker : undefined;
}

function chooseNamed(
  text: string,
  sentences: readonly Passage[],
  quoted: readonly Passage[],
  persons: Persons,
  pronoun: Passage,
  last: Quotation | undefined,
): Passage | undefined {
  const from = pronoun.start - LOOKBACK;
  const named = findBetween(persons, from, pronoun.start);
  const speaker = last?.speaker;
  if (
    speaker !== undefined &&
    speaker.start >= from &&
    speaker.start < pronoun.start &&
    isNamed(text, speaker)
  )
    named.push(speaker);
  const outside = named.filter(({ start }) => start >= (quoted[findLastBefore(quoted, start)]?.end ?? 0));
  let at = findLastBefore(sentences, pronoun.start);
  for (; at >= 0 && (sentences[at]?.end ?? 0) > from; at -= 1) {
    const sentence = sentences[at] as Passage;
    const here = outside.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const end = Math.min(sentence.end, pronoun.start);
    const reported = isTouched(quoted, sentence)
      ? undefined
      : chooseReported(text, { start: sentence.start, end });
    if (reported !== undefined && isNamed(text, reported)) here.push(reported);
    if (here.length === 0) continue;
    const nearest = here.reduce((a, b) => (b.start > a.start ? b : a));
    return new Set(here.map((person) => surname(text, person))).size === 1 ? nearest : undefined;
  }
  return undefined;
}

function findBetween(persons: Persons, start: number, end: number): Passage[] {
  return persons.slice(findLastBefore(persons, start - 1) + 1, findLastBefore(persons, end - 1) + 1);
}

function isTouched(quoted: readonly Passage[], { start, end }: Passage): boolean {
  return (quoted[findLastBefore(quoted, end - 1)]?.end ?? 0) > start;
}

function isNamed(text: string, { start, end }: Passage): boolean {
  const words = text.slice(start, end);
  // "The IMF said" names nobody.
  return /(?:^|\s)\p{Lu}\p{Ll}\S*$/u.test(words) && !/^the\s/iu.test(words) && !PRONOUN.test(words);
}

/** The last word of a name: "Murat Nurtleu" and "Nurtleu" are one. */
function surname(text: string, { start, end }: Passage): string {
  const name = text
    .slice(start, end)
    .replace(/['’]s?$/u, "")
    .replace(/,?\s(?:of|at|for|in|with)\s.*$/su, "");
  return name.slice(name.search(/\S+$/)).toLowerCase();
}
