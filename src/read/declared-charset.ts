import { LARGEST_FRONT_MATTER } from "./front-matter.ts";

/** Where a file may say how it is encoded, in the order in which they count. */
const DECLARATIONS: readonly RegExp[] = [
  // A key of its own in the front matter.
  /^---[^\S\n]*(?:ya?ml)?[^\S\n]*\n(?:(?!---[^\S\n]*\n).*\n)*?["']?charset["']?[^\S\n]*:[^\S\n]*["']?([^\s"'#]+)/i,
];

/** The label under which a file states its own encoding; whatever that is, the bytes are ASCII's where it stands. */
export function findDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LARGEST_FRONT_MATTER))
    .toString("latin1")
    .replace(/\r\n?/g, "\n");
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(head)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
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
