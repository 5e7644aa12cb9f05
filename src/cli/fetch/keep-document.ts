import { lstat, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPath } from "../../digest/model.ts";
import { FETCHED_LOG, type Fetched, formatFetched } from "../../read/feeds/fetched-log.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { writeWhole } from "../../read/write-whole.ts";

/**
 * Writes a document into the folder of its feed, over no other, and its line into the log there; returns where it is, below
 * the content folder. A crash leaves whole files.
 */
export async function keepDocument(
  content: string,
  folder: ContentPath,
  document: Buffer,
  about: Omit<Fetched, "file">,
): Promise<ContentPath> {
  const place = join(content, folder);
  await mkdir(place, { recursive: true });
  if ((await lstat(place)).isSymbolicLink())
    throw new OwnerError(`${place}: found a link; put a folder in its place`);
  const file = await findFreeName(
    place,
    about.fetched.replaceAll(":", ""),
    isJson(document) ? "json" : "xml",
  );
  // The line first: a document without one would be read as of an unknown feed, and its items known by other ids for good.
  await log(place, { ...about, file });
  await writeWhole(join(place, file), document);
  return `${folder}/${file}`;
}

async function findFreeName(place: string, stem: string, ending: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${number === 1 ? stem : `${stem}-${number}`}.${ending}`;
    if ((await lstat(join(place, name)).catch(() => undefined)) === undefined) return name;
  }
}

/** What a document begins with, behind white space and a byte order mark. */
function isJson(document: Buffer): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*\{/.test(document.subarray(0, 1000).toString("latin1"));
}

async function log(place: string, fetched: Fetched): Promise<void> {
  const path = join(place, FETCHED_LOG);
  const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lineEnd = before === "" || before.endsWith("\n") ? "" : "\n";
  await writeWhole(path, `${before}${lineEnd}${formatFetched(fetched)}`);
}
