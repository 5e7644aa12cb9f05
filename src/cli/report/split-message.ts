/** A message in its two halves: what was found, and what to write or do instead. */
export interface Halves {
  readonly found: string;
  /** Absent where the message leaves it to the heading it stands under. */
  readonly remedy?: string;
}

/** Whatever stands in quotation marks is the world's, and may hold anything; a mark in it may be escaped. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"/g;
/** Problems say "found this; write that" or "this cannot be. State that." */
const BORDER = /; (?=\S)|\. (?=(?:State|Write) )/g;

/** Cuts a message before its remedy: at the last border that stands in no quotation. Nothing but the border is lost. */
export function splitMessage(message: string): Halves {
  const blank = message.replace(QUOTED, (quotation) => "_".repeat(quotation.length));
  const border = [...blank.matchAll(BORDER)].at(-1);
  if (border === undefined) return { found: message };
  return {
    found: message.slice(0, border.index),
    remedy: message.slice(border.index + border[0].length),
  };
}
