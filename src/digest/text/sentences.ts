import type { Passage } from "../model.ts";

/** Words that end in a full stop without ending a sentence, when more text follows. */
const ABBREVIATION =
  /(?:^|[\s("'‘“])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Gov|Sen|Rep|Pres|St|Mt|Ft|No|Nos|vs|v|Jr|Sr|Inc|Ltd|Co|Corp|Bros|approx|est|cf|e\.g|i\.e|a\.m|p\.m|Ph\.D|[A-Z]|(?:[A-Z]\.)+[A-Z])\.['’”")]*\s*$/;

/** Abbreviations that may well close a sentence: they join only what goes on in lower case or with a figure. */
const MAY_CLOSE = /(?:Jr|Sr|Inc|Ltd|Co|Corp|a\.m|p\.m|Ph\.D|(?:[A-Z]\.)+[A-Z])\.['’”")]*\s*$/;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text in order, without the white space around them; a line feed always ends one. */
export function findSentences(text: string): Passage[] {
  const sentences: Passage[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    sentences.push(...findInParagraph(paragraph, offset));
    offset += paragraph.length + 1;
  }
  return sentences;
}

function findInParagraph(paragraph: string, offset: number): Passage[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(paragraph.slice(last.start, last.end), segment))
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

function goesOn(before: string, after: string): boolean {
  if (!ABBREVIATION.test(before)) return false;
  return MAY_CLOSE.test(before) ? /^[a-z0-9,;]/.test(after) : true;
}

/** The sentence around an offset; undefined where the offset lies between sentences. */
export function chooseSentence(sentences: readonly Passage[], offset: number): Passage | undefined {
  return sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
