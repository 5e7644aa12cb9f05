import { cleanText } from "./clean-text.ts";
import { findDeclaredCharset, isCharset } from "./declared-charset.ts";

/** The text of some bytes. */
export interface DecodedText {
  readonly text: string;
  /** The encoding it was read by, as the Encoding Standard names it: `utf-8`. */
  readonly encoding: string;
  /** The lines, from 1, with bytes that are nothing in this encoding; U+FFFD stands for them. */
  readonly damagedLines: readonly number[];
}

/**
 * Reads UTF-8 or UTF-16 where a byte order mark announces it, else the encoding that the file states, else UTF-8. A label
 * that nobody knows counts for nothing.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { encoding } = new TextDecoder(findMark(bytes) ?? findStated(bytes) ?? "utf-8");
  if (encoding === "windows-1252") return { text: decodeWindows1252(bytes), encoding, damagedLines: [] };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damagedLines: [] };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, damagedLines: findDamagedLines(text) };
  }
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** Bytes that could be read as the declaration are no UTF-16, whatever it says. */
function findStated(bytes: Uint8Array): string | undefined {
  const label = findDeclaredCharset(bytes);
  if (label === undefined || !isCharset(label)) return undefined;
  return new TextDecoder(label).encoding.startsWith("utf-16") ? undefined : label;
}

function findDamagedLines(text: string): number[] {
  const lines = cleanText(text).split("\n");
  return lines.flatMap((line, index) => (line.includes("\uFFFD") ? [index + 1] : []));
}

/** The characters of 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const OF_WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads these bytes as control characters (https://github.com/nodejs/node/issues/56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (character) => OF_WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
