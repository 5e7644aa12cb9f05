import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;

/** The files of a gzipped tar archive (POSIX ustar), by path, in its order. */
export function readTar(path: string): Map<string, Buffer> {
  const bytes = gunzipSync(readFileSync(path));
  const field = (at: number, length: number) => bytes.toString("utf8", at, at + length).replace(/\0.*$/s, "");
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    const prefix = field(at + 345, 155);
    const isFile = /^0?$/.test(field(at + 156, 1));
    const name = `${prefix === "" ? "" : `${prefix}/`}${field(at, 100)}`;
    if (isFile) files.set(name, bytes.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK * (1 + Math.ceil(size / BLOCK));
  }
  return files;
}
