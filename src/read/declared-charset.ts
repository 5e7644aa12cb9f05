import { LARGEST_FRONT_MATTER } from "./front-matter.ts";

/** A key of its own in the front matter. */
const IN_FRONT_MATTER =
  /^---[^\S\n]*(?:ya?ml)?[^\S\n]*\n(?:(?!---[^\S\n]*\n).*\n)*?["']?charset["']?[^\S\n]*:[^\S\n]*["']?([^\s"'#]+)/i;

/** Where markup may say how it is encoded (https://html.spec.whatwg.org/#determining-the-character-encoding, https://www.w3.org/TR/xml/#charencoding). */
const IN_MARKUP = {
  html: /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i,
  xml: /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([^\s"'?>]+)/i,
} as const;

/** The labels under which a file states its own encoding, the first to be believed first; whatever that is, the bytes are ASCII's where they stand. */
export function findDeclaredCharsets(bytes: Uint8Array, markup?: keyof typeof IN_MARKUP): string[] {
  const head = Buffer.from(bytes.subarray(0, LARGEST_FRONT_MATTER))
    .toString("latin1")
    .replace(/\r\n?/g, "\n");
  const places = markup === undefined ? [IN_FRONT_MATTER] : [IN_FRONT_MATTER, IN_MARKUP[markup]];
  return places.flatMap((place) => place.exec(head)?.[1] ?? []);
}

/** Whether it is a label of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels) of an encoding that can be read. */
export function isCharset(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
