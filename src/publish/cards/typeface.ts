import opentype from "opentype.js";

/** How wide a typeface sets a text, and what it can set at all. */
export interface Typeface {
  /** The sum of the advances in units of the size; kerning may take a little away. */
  widthOf(text: string, size: number): number;
  /** Whether there is a glyph for every character. */
  canWrite(text: string): boolean;
}

/** Reads a TrueType font. Throws where it is none. */
export function parseTypeface(bytes: Uint8Array): Typeface {
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  return {
    widthOf: (text, size) =>
      [...text].reduce((width, one) => width + (font.charToGlyph(one).advanceWidth ?? 0), 0) *
      (size / font.unitsPerEm),
    canWrite: (text) => [...text].every((one) => font.hasChar(one)),
  };
}
