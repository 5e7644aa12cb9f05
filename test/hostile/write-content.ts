import { execFile } from "node:child_process";
import { appendFile, mkdir, mkdtemp, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { ContentFile } from "./hostile-case.ts";

export const LEDGER = "ledger.ndjson";

/** The list of responses that the owner approves. */
export const APPROVED = "responses/approved.txt";

/** Writes files into a content folder of their own, in the order given; a second ledger, or list of approved responses, goes below the first. */
export async function writeContent(files: readonly ContentFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "daybook-hostile-"));
  for (const part of ["captures", "articles"]) await mkdir(join(folder, part));
  for (const file of files) await writeOne(folder, file);
  return folder;
}

/** Gives every file a time of change of its own, in a year: a build that looks at it would tell. */
export async function touch(folder: string, files: readonly ContentFile[], year: number): Promise<void> {
  for (const [index, { path, ...what }] of files.entries()) {
    const seconds = Date.UTC(year, 0, 1 + index) / 1000;
    if ("body" in what) await utimes(place(folder, path), seconds, seconds);
  }
}

async function writeOne(folder: string, { path, ...what }: ContentFile): Promise<void> {
  const target = place(folder, path);
  if (typeof path === "string") await mkdir(dirname(join(folder, path)), { recursive: true });
  if ("body" in what)
    await (path === LEDGER || path === APPROVED ? appendFile : writeFile)(target, what.body);
  else if ("linkTo" in what) await symlink(what.linkTo, target);
  else if ("isFolder" in what) await mkdir(target);
  else await promisify(execFile)("mkfifo", [join(folder, String(path))]);
}

function place(folder: string, path: string | Uint8Array): string | Buffer {
  return typeof path === "string" ? join(folder, path) : Buffer.concat([Buffer.from(`${folder}/`), path]);
}
