import type { Passage, Quotation } from "../model.ts";
import type { QuotedPassage } from "../text/quoted-passages.ts";
import { chooseAttribution } from "./choose-attribution.ts";
import { type Persons, resolveSpeaker } from "./resolve-speaker.ts";

/** Fewer quoted words are a term held at a distance ("so-called 'axis'"), unless they are all that was said. */
const FEWEST_WORDS = 4;

/** Characters that surely hold that many words; no more of a quotation is read to count them. */
const LONG = 200;

/**
 * What a text quotes somebody as saying, in its order, with the passage that names the speaker. A quotation may run over
 * several paragraphs, each of which opens it again. Terms held at a distance, titles, and what is never closed are none.
 */
export function findQuotations(
  text: string,
  sentences: readonly Passage[],
  quotedPassages: readonly QuotedPassage[],
  persons: Persons,
): Quotation[] {
  const found: Quotation[] = [];
  const body = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const quoted = joinParagraphs(text, quotedPassages).filter(
    ({ start, end }) => start >= body.start && end <= body.end,
  );
  let last: Quotation | undefined;
  quoted.forEach((passage, index) => {
    const words = trim(text, passage.words);
    if (words === undefined) return;
    const attribution = chooseAttribution(text, sentences, quoted, index);
    if (!isSpeech(text, passage.words, attribution?.isDirect)) return;
    const speaker = resolveSpeaker(text, sentences, quoted, persons, { passage, attribution, last });
    last = { ...words, ...(speaker !== undefined && { speaker }) };
    found.push(last);
  });
  return found;
}

/** Each quotation that its paragraph leaves open and the next opens again becomes one; what is never closed is left out. */
function joinParagraphs(text: string, quoted: readonly QuotedPassage[]): QuotedPassage[] {
  const joined: QuotedPassage[] = [];
  let open: QuotedPassage | undefined;
  for (const passage of quoted) {
    const goesOn =
      open !== undefined &&
      open.mark === passage.mark &&
      /^\s*\n\s*$/.test(text.slice(open.end, passage.start));
    const whole: QuotedPassage =
      goesOn && open !== undefined
        ? { ...passage, start: open.start, words: { start: open.words.start, end: passage.words.end } }
        : passage;
    open = passage.isClosed ? undefined : whole;
    if (passage.isClosed) joined.push(whole);
  }
  return joined;
}

/** Without blanks and the comma that leads over to the speaker; undefined where nothing is left. */
function trim(text: string, { start, end }: Passage): Passage | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /[\s,]/.test(text[to - 1] as string)) to -= 1;
  return to > from ? { start: from, end: to } : undefined;
}

/** `isDirect`: of the attribution, undefined without one. */
function isSpeech(text: string, { start, end }: Passage, isDirect: boolean | undefined): boolean {
  const isWhole =
    /^\s*["'“‘[(…]?[\p{Lu}\p{N}…]/u.test(text.slice(start, start + 4)) &&
    /[.,!?…—-]\s*$/.test(text.slice(Math.max(start, end - 2), end));
  if (end - start > LONG) return isDirect !== undefined || isWhole;
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return words.length > 0 && isDirect === true && isWhole;
  if (isDirect !== true && isTitle(words)) return false;
  return isDirect !== undefined || isWhole;
}

/** "The Wind in the Willows" */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= 4);
  return long.length > 0 && long.every((word) => !/^\p{Ll}/u.test(word)) && /^\p{Lu}/u.test(words[0] ?? "");
}
