/** The text of some bytes and whether a part of them could not be read; such parts become U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly isDamaged: boolean;
}

/** Reads UTF-8, and UTF-16 where a byte order mark announces it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = chooseEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isDamaged: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), isDamaged: true };
  }
}

function chooseEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
