/** The source of an expression for a month's name, in full or in short, in any case. */
export const MONTH = `(?:${[
  "Jan(?:uary|\\.)?",
  "Feb(?:ruary|\\.)?",
  "Mar(?:ch|\\.)?",
  "Apr(?:il|\\.)?",
  "May",
  "June?\\.?",
  "July?\\.?",
  "Aug(?:ust|\\.)?",
  "Sept?(?:ember|\\.)?",
  "Oct(?:ober|\\.)?",
  "Nov(?:ember|\\.)?",
  "Dec(?:ember|\\.)?",
]
  .map(inAnyCase)
  .join("|")})`;

/** The source of an expression for the same words in any case: what stands around them may have to keep its own. */
export function inAnyCase(words: string): string {
  return words.replace(/[a-z]/giu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
