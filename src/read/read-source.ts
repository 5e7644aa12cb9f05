import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ContentPath, Problem } from "../digest/model.ts";
import { cleanText } from "./clean-text.ts";
import { decodeText, type Hints } from "./decode-text.ts";

/** Bytes. A captured page has some ten thousand; what is longer was never one page. */
export const LARGEST_FILE = 10_000_000;

export interface Source {
  /** Absent where the file could not be read. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

const unpack = promisify(gunzip);

/**
 * Reads a text file, also one packed by gzip. Waits for nothing, so that a pipe that takes the place of a file cannot stop
 * it. Never throws.
 */
export async function readSource(folder: string, file: ContentPath, hints: Hints = {}): Promise<Source> {
  const problemAt = (line: number, message: string): Problem => ({ kind: "unreadable", file, line, message });
  try {
    const bytes = await readBytes(join(folder, file));
    if (typeof bytes === "string") return { problems: [problemAt(1, bytes)] };
    const { text, encoding, damagedLines } = decodeText(bytes, hints);
    const [first] = damagedLines;
    const nul = text.indexOf("\0");
    return {
      text,
      problems: [
        ...(first === undefined ? [] : [problemAt(first, describeDamage(encoding, damagedLines))]),
        ...(nul < 0
          ? []
          : [
              problemAt(
                cleanText(text.slice(0, nul)).split("\n").length,
                "found a NUL, which no text holds, and left it out; save the file as text in UTF-8",
              ),
            ]),
      ],
    };
  } catch (error) {
    return { problems: [problemAt(1, describeError(error as NodeJS.ErrnoException))] };
  }
}

/** The bytes of a file, or why they are not read. */
async function readBytes(path: string): Promise<Buffer | string> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return "found something that is no file; put a file in its place";
    if (found.size > LARGEST_FILE)
      return `found ${found.size} bytes; a file may have ${LARGEST_FILE}: cut it into pages`;
    const bytes = await handle.readFile();
    return isGzip(bytes) ? await unpackBytes(bytes) : bytes;
  } finally {
    await handle.close();
  }
}

/** RFC 1952, section 2.3.1. */
function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** What is packed, up to the largest file: a bomb is not unpacked. */
async function unpackBytes(bytes: Buffer): Promise<Buffer | string> {
  try {
    return await unpack(bytes, { maxOutputLength: LARGEST_FILE });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
      ? `found more than ${LARGEST_FILE} bytes packed by gzip; a file may have ${LARGEST_FILE}: cut it into pages`
      : "found a file packed by gzip that cannot be unpacked; save it again";
  }
}

function describeDamage(encoding: string, lines: readonly number[]): string {
  const more = lines.length > 1 ? ` (and on ${lines.length - 1} more lines)` : "";
  return `found bytes that are no ${encoding.toUpperCase()}${more}, shown as \uFFFD; save the file as UTF-8, or say in its front matter what it is, as charset: windows-1251`;
}

/** Why a file or folder cannot be read, and what to do. */
export function describeError({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT")
    return "could not be read: it went away meanwhile, or its name is no UTF-8; rename it";
  if (code === "EACCES" || code === "EPERM") return `could not be read (${code}); see to its permissions`;
  return `could not be read (${code ?? message}); put a file that can be read in its place`;
}
