/** Control characters but tab and line feed, lone surrogates, and code points that Unicode keeps for no character. */
const ILLEGAL = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Characters of a title or name; what is longer is no such thing, but a page that has lost its line breaks. */
const MAXIMUM_LABEL = 500;

/**
 * The text without what XML 1.0 (section 2.2) forbids or discourages; carriage returns become line feeds, as in XML.
 */
export function toLegalText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "");
}

/** Legal text in one line: white space collapsed, none at the ends. */
export function toLegalLine(text: string): string {
  return toLegalText(text.replace(/[\v\f]/g, " "))
    .replace(/[\t\n ]+/g, " ")
    .trim();
}

/** A title or name as a legal line, cut where it is too long for one. */
export function toLabel(text: string): string {
  const line = toLegalLine(text);
  return line.length <= MAXIMUM_LABEL ? line : `${toLegalLine(line.slice(0, MAXIMUM_LABEL - 2))} …`;
}
