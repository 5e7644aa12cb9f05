import type { Typeface } from "./typeface.ts";

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** From the baseline of a line to that of the next, in sizes. */
export const LINE_HEIGHT = 1.25;

/**
 * Sets a text in a box at the first of the sizes at which all of it fits. Where it fits at none, the last size is taken and
 * the text ends in an ellipsis. A word that is wider than the box is broken.
 */
export function fitText(text: string, face: Typeface, box: Box, sizes: readonly number[]): FittedText {
  const words = text.split(/\s+/).filter(Boolean);
  let fitted: FittedText = { size: 0, lines: [] };
  for (const size of sizes) {
    fitted = { size, lines: wrap(words, face, box.width, size) };
    if (fitted.lines.length <= countLines(box, size)) return fitted;
  }
  const { size, lines } = fitted;
  const kept = lines.slice(0, countLines(box, size));
  const last = cutToFit(kept.pop() ?? "", "…", face, box.width, size);
  return { size, lines: [...kept, last] };
}

function countLines({ height }: Box, size: number): number {
  return Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
}

function wrap(words: readonly string[], face: Typeface, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((one) => breakWord(one, face, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (face.widthOf(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, face: Typeface, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of findLetters(word)) {
    if (part !== "" && face.widthOf(part + letter, size) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

function cutToFit(line: string, end: string, face: Typeface, width: number, size: number): string {
  const letters = findLetters(line);
  while (letters.length > 0 && face.widthOf(letters.join("") + end, size) > width) letters.pop();
  return letters.join("").replace(/[\s,;:–—-]+$/, "") + end;
}

/** Letters with the marks that stand on them. */
function findLetters(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
