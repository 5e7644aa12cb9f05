const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[\t\v\f\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** Control characters but the line feed, halves of a pair of surrogates, marks that turn the direction of text, the byte order mark, code points that Unicode keeps for no character. */
const FORBIDDEN =
  /(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Text as the rest of Daybook may trust it: line feeds alone end lines, one kind of space, no character that XML
 * forbids or that turns the direction of what follows. Words stay as they are.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(SPACES, " ").replace(FORBIDDEN, "");
}
