import { cleanText } from "./clean-text.ts";
import { findDeclaredCharsets, isCharset } from "./declared-charset.ts";

/** The text of some bytes. */
export interface DecodedText {
  readonly text: string;
  /** The encoding it was read by, as the Encoding Standard names it: `utf-8`. */
  readonly encoding: string;
  /** The lines, from 1, with bytes that are nothing in this encoding; U+FFFD stands for them. */
  readonly damagedLines: readonly number[];
}

/** What is known of a file before it is read. */
export interface Hints {
  /** It is markup, which may state its encoding in its own way, and whose bytes are those of windows-1252 where nothing says better. */
  readonly markup?: "html" | "xml";
  /** The label that a server gave with it. */
  readonly told?: string;
}

/**
 * Reads UTF-8 or UTF-16 where a byte order mark announces it, else the encoding that the file states, else UTF-8. A label
 * that nobody knows counts for nothing. Of markup what its server told goes before what it states, but UTF-8 that is stated
 * and fits goes before both: text in another encoding is next to never valid UTF-8. So does UTF-8 that fits where only
 * windows-1252 or ISO 8859-1 is stated, which programs write unasked.
 */
export function decodeText(bytes: Uint8Array, { markup, told }: Hints = {}): DecodedText {
  const marked = findMark(bytes) ?? (markup === undefined ? undefined : findWide(bytes));
  const stated = marked === undefined ? findStated(bytes, markup) : [];
  if (markup === undefined) return decodeAs(bytes, marked ?? stated[0] ?? "utf-8");
  if (marked !== undefined) return decodeAs(bytes, marked);
  const labels = [told, ...stated].flatMap((label) => (label !== undefined && isCharset(label) ? label : []));
  const isUtf8Said =
    labels.length === 0 || labels.some((label) => new TextDecoder(label).encoding === "utf-8");
  const isDefaultSaid = labels.every((label) => new TextDecoder(label).encoding === "windows-1252");
  const candidates = [...(isUtf8Said || isDefaultSaid ? ["utf-8"] : []), ...labels, "utf-8", "windows-1252"];
  for (const label of candidates) {
    const decoded = decodeAs(bytes, label);
    if (decoded.damagedLines.length === 0) return decoded;
  }
  return decodeAs(bytes, candidates[0] ?? "utf-8");
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText {
  const { encoding } = new TextDecoder(label);
  if (encoding === "windows-1252") return { text: decodeWindows1252(bytes), encoding, damagedLines: [] };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damagedLines: [] };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, damagedLines: findDamagedLines(text) };
  }
}

/** Markup without a mark opens with "<", whatever the width of its characters (https://www.w3.org/TR/xml/#sec-guessing). */
function findWide([first, second]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : undefined;
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** Bytes that could be read as the declaration are no UTF-16, whatever it says. */
function findStated(bytes: Uint8Array, markup: Hints["markup"]): string[] {
  return findDeclaredCharsets(bytes, markup).filter(
    (label) => isCharset(label) && !new TextDecoder(label).encoding.startsWith("utf-16"),
  );
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
