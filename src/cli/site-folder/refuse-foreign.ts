import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SiteDocument } from "../../publish/documents.ts";
import { OwnerError } from "../../read/owner-error.ts";

/** Lists every file of the site, itself among them, one a line, so that the next build knows its own from others. */
const LIST = ".daybook-files";

/** What the file managers of operating systems leave behind: nobody misses it. */
const LITTER: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

const NAMED = 3;

/** The list of a site's files, to be written with them. */
export function listFiles(documents: readonly SiteDocument[]): SiteDocument {
  const paths = [...documents.map(({ path }) => path.slice(1)), LIST].sort();
  return { path: `/${LIST}`, body: paths.map((path) => `${path}\n`).join("") };
}

/** Throws an `OwnerError` when the folder holds files that no build of Daybook's wrote, or is none. */
export function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new OwnerError(`${folder}: found a file; give the --output a folder of its own`);
  const known = readList(folder);
  const foreign = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !LITTER.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => !known.has(path))
    .sort();
  if (foreign.length === 0) return;
  const more = foreign.length > NAMED ? ` and ${foreign.length - NAMED} more` : "";
  throw new OwnerError(
    `${folder}: found ${foreign.slice(0, NAMED).join(", ")}${more}, which no build of Daybook's wrote; a build replaces the whole folder. Give another --output, or move them away.`,
  );
}

/** Whether a build of Daybook's wrote the folder. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, LIST));
}

function readList(folder: string): ReadonlySet<string> {
  const path = join(folder, LIST);
  return new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
}
