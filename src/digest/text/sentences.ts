import type { Passage } from "../model.ts";
import { isStopWord } from "./words.ts";

/** Words that end in a full stop without ending a sentence, when more text follows. */
const ABBREVIATION =
  /(?:^|[\s("'‘“–-])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Gov|Sen|Rep|Pres|St|Mt|Ft|No|Nos|vs|v|Jr|Sr|Inc|Ltd|Co|Corp|Bros|approx|est|cf|e\.g|i\.e|a\.m|p\.m|Ph\.D|[A-Z]|(?:[A-Z]\.)+[A-Z])\.['’”")]*\s*$/;

/** Abbreviations that may well close a sentence: what opens with a word like "The" or "He" after them is a new one. */
const MAY_CLOSE = /(?:Jr|Sr|Inc|Ltd|Co|Corp|a\.m|p\.m|Ph\.D|(?:[A-Z]\.)+[A-Z])\.['’”")]*\s*$/;

const CLOCK_HALF = /[ap]\.m\.['’”")]*\s*$/;
const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^[A-Z]{2,5}\b|^(?:local|[A-Z]\p{L}+) time\b/u;

/** A mark with no space behind it ("a?b=c", "<!DOCTYPE"), and how a new sentence may open there all the same. */
const MARK_INSIDE = /[!?]['’”")\]}>({[]*$/;
const DECLARATION = /<[!?][^\s>]*$/;
const OPENING = /^[\p{Lu}\p{Lo}\p{Ps}\p{Pi}"'¡¿]/u;

/** Characters at the end of a sentence that can tell whether it goes on: a run of initials is read once, not once each. */
const LONGEST_ENDING = 40;

/** Characters segmented at once: some ten sentences, of which one is read twice. */
const WINDOW = 2000;

/** Without any mark nothing ends a sentence (https://unicode.org/reports/tr29/#Sentence_Boundaries), and the segmenter need not be asked. */
const UNMARKED = /^[\p{L}\p{N} ,'-]*$/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text in order, without the white space around them; a line feed always ends one. */
export function findSentences(text: string): Passage[] {
  const sentences: Passage[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    // No spread: a paragraph of a megabyte has more sentences than a call takes arguments.
    for (const sentence of findInParagraph(paragraph, offset)) sentences.push(sentence);
    offset += paragraph.length + 1;
  }
  return sentences;
}

function findInParagraph(paragraph: string, offset: number): Passage[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of segmentByWindows(paragraph)) {
    const last = found.at(-1);
    if (
      last !== undefined &&
      goesOn(paragraph.slice(Math.max(last.start, last.end - LONGEST_ENDING), last.end), segment)
    )
      last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found.flatMap(({ start, end }) => {
    const raw = paragraph.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const to = start + raw.trimEnd().length;
    return to > from ? [{ start: offset + from, end: offset + to }] : [];
  });
}

/**
 * Segments as of the whole text. The segmenter's time grows with the square of its input, so it sees one window at a
 * time; the last segment of a window may be cut off and begins the next one.
 */
function* segmentByWindows(text: string): Generator<{ readonly index: number; readonly segment: string }> {
  if (UNMARKED.test(text)) {
    if (text !== "") yield { index: 0, segment: text };
    return;
  }
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const end = Math.min(text.length, start + size);
    const segments = Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment);
    const last = end < text.length ? segments.pop() : undefined;
    for (const segment of segments) {
      yield { index: start, segment };
      start += segment.length;
    }
    size = segments.length === 0 && last !== undefined ? size * 2 : WINDOW;
  }
}

function goesOn(before: string, after: string): boolean {
  if (MARK_INSIDE.test(before) && !OPENING.test(after)) return true;
  if (DECLARATION.test(before)) return true;
  if (/[.!?…]['’”")]+\s*$/.test(before) && /^\p{Ll}/u.test(after)) return true;
  if (!ABBREVIATION.test(before)) return false;
  if (!MAY_CLOSE.test(before) || /^[\p{Ll}\p{N},;]/u.test(after)) return true;
  const [word = ""] = /^[\p{L}\p{N}]+/u.exec(after) ?? [];
  // "the U.S. President" goes on, "in the U.S. The president" does not; after a clock time only a day or a zone goes on.
  if (CLOCK_HALF.test(before)) return AFTER_CLOCK.test(after);
  return /^\p{Lu}/u.test(word) && !isStopWord(word.toLowerCase());
}

/** The sentence around an offset; undefined where the offset lies between sentences. */
export function chooseSentence(sentences: readonly Passage[], offset: number): Passage | undefined {
  return sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
