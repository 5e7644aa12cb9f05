import { toLegalText } from "./legal-text.ts";

/** Octets of a line without its line break (RFC 5545 section 3.1). */
const MAXIMUM_OCTETS = 75;

/** A content line of iCalendar with its line break, folded where it is too long, never inside a character. */
export function formatContentLine(name: string, value: string): string {
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const width = countOctets(character);
    if (octets + width > MAXIMUM_OCTETS) {
      line += "\r\n ";
      octets = 1;
    }
    line += character;
    octets += width;
  }
  return `${line}\r\n`;
}

/** A value of type TEXT (RFC 5545 section 3.3.11). */
export function escapeText(text: string): string {
  return toLegalText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Of one character in UTF-8. */
function countOctets(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
