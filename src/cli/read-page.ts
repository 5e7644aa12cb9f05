import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { cleanText } from "../read/clean-text.ts";
import { decodeText } from "../read/decode-text.ts";
import { LARGEST_FRONT_MATTER, splitFrontMatter } from "../read/front-matter.ts";
import { OwnerError } from "../read/owner-error.ts";
import { LARGEST_FILE } from "../read/read-source.ts";

/** A page as it was given. */
export interface Page {
  /** Unpacked. */
  readonly bytes: Buffer;
  /** As it was packed by gzip, where it was. */
  readonly packed?: Buffer;
  readonly isHtml: boolean;
}

/** Bytes in which a page says what it is: behind its front matter, and the comment that browsers put above what they save. */
const HEAD = 2 * LARGEST_FRONT_MATTER;
const HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html)\b/i;

const unpack = promisify(gunzip);

/** Reads a page of few enough bytes to be read again from where it is filed, and unpacks it. */
export async function readPage(path: string): Promise<Page> {
  const bytes = await readBytes(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? await unpackPage(path, bytes) : bytes;
  const isHtml = /\.html?(?:\.gz)?$/i.test(path) || isHtmlText(plain);
  return { bytes: plain, isHtml, ...(isPacked && { packed: bytes }) };
}

/** Whether a page says that it is HTML, below what its owner or its browser put above it. */
function isHtmlText(bytes: Buffer): boolean {
  const { text } = decodeText(bytes.subarray(0, HEAD), { markup: "html" });
  const { body } = splitFrontMatter(cleanText(text));
  return HTML.test(body);
}

async function unpackPage(path: string, packed: Buffer): Promise<Buffer> {
  try {
    return await unpack(packed, { maxOutputLength: LARGEST_FILE });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
      ? tooLarge(path)
      : new OwnerError(`${path}: found a file packed by gzip that cannot be unpacked; save it again`);
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const input: Readable = path === "-" ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LARGEST_FILE) throw tooLarge(path);
    }
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    throw new OwnerError(
      `${path}: could not be read (${(error as NodeJS.ErrnoException).code}); give the path of a page saved as text or HTML, or - for standard input`,
    );
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string): OwnerError {
  return new OwnerError(
    `${path}: found more than ${LARGEST_FILE} bytes, which is the most for a page; cut it into pages`,
  );
}
