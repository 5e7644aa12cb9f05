import { lstat, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { OwnerError } from "../../read/owner-error.ts";
import type { Folders } from "../folders.ts";
import { isSite } from "../site-folder/refuse-foreign.ts";
import { REPORT_MARK } from "./render-report.tsx";

/**
 * Writes the page of the report to a place of its own. Throws an `OwnerError` for a place in the content, the settings or a
 * site, and where a file stands that is no report: nothing else is ever written over.
 */
export async function writeReport(path: string, page: string, folders: Folders): Promise<void> {
  const reason = await findReason(path, folders);
  if (reason !== undefined)
    throw new OwnerError(`--html ${path}: ${reason}; give another file, as report.html`);
  await mkdir(dirname(path), { recursive: true });
  const next = join(dirname(path), `.${process.pid}.daybook-report`);
  try {
    await writeFile(next, page, { flag: "wx" });
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

async function findReason(stated: string, { content, settings }: Folders): Promise<string | undefined> {
  const path = await findReal(stated);
  const kept = await Promise.all([content, settings].map((folder) => findReal(resolve(folder))));
  if (kept.some((folder) => path === folder || path.startsWith(folder + sep)))
    return "found a place among the content or the settings, where it would be read";
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (isSite(folder)) return `found a place in the site ${folder}, where it would be published`;
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  const isReport = found.isFile() && (await readFile(path, "utf8")).includes(REPORT_MARK);
  return isReport ? undefined : "found something there that is no report";
}

/** Where a path leads, as far as there is something already: a link must not lead past what is refused. */
async function findReal(path: string): Promise<string> {
  const parent = dirname(path);
  return parent === path ? path : join(await realpath(parent).catch(() => findReal(parent)), basename(path));
}
