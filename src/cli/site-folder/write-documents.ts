import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { SiteDocument } from "../../publish/documents.ts";

/**
 * Writes each document to its place below a folder. Throws, before anything is written, where one would lie outside the
 * folder and where two would be one file on some file system; and as soon as the signal aborts.
 */
export async function writeDocuments(
  folder: string,
  documents: readonly SiteDocument[],
  signal?: AbortSignal,
): Promise<void> {
  checkPaths(folder, documents);
  const made = new Set<string>();
  for (const { path, body } of documents) {
    signal?.throwIfAborted();
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, body).catch((error: NodeJS.ErrnoException) => {
      // A disk that is full is told without the file.
      error.path ??= file;
      throw error;
    });
  }
}

function checkPaths(folder: string, documents: readonly SiteDocument[]): void {
  const seen = new Set<string>();
  for (const { path } of documents) {
    const place = relative(folder, join(folder, path));
    if (place === "" || place.split(sep)[0] === "..") throw new Error(`${path}: leads out of the site`);
    const folded = place.toLowerCase();
    if (seen.has(folded)) throw new Error(`${path}: stands for two files of the site`);
    seen.add(folded);
  }
}
