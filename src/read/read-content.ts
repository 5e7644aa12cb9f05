import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type {
  ArticleRead,
  CaptureRead,
  ContentPath,
  LedgerEntry,
  Problem,
  Reading,
} from "../digest/model.ts";
import { compareText } from "../digest/when.ts";
import { adoptIds } from "./adopt-ids.ts";
import { parseArticle } from "./articles/parse-article.ts";
import { parseCapture } from "./captures/parse-capture.ts";
import { decodeText } from "./decode-text.ts";
import { readLedger } from "./ledger.ts";
import { OwnerError } from "./owner-error.ts";

const LARGEST_FILE = 10_000_000;

/**
 * Reads everything below a content folder, in the order of the paths. A file that cannot be used becomes a problem and
 * the others are read. Throws an `OwnerError` when there is no such folder.
 */
export async function readContent(folder: string): Promise<Reading> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new OwnerError(`${folder}: found no such folder; give the one that holds captures/ and articles/`);
  const captures: CaptureRead[] = [];
  const own: ArticleRead[] = [];
  const { entries: ledger, problems: ofLedger } = await readLedger(folder);
  const problems: Problem[] = [...ofLedger];

  for (const file of await findFiles(folder, "captures", ".txt", problems)) {
    const source = await readSource(folder, file, problems);
    const parsed = source === undefined ? undefined : parseCapture(file, source);
    if (parsed?.capture !== undefined) captures.push(parsed.capture);
    problems.push(...(parsed?.problems ?? []));
  }
  for (const file of await findFiles(folder, "articles", ".md", problems)) {
    const source = await readSource(folder, file, problems);
    const parsed = source === undefined ? undefined : parseArticle(file, source);
    if (parsed?.article !== undefined) own.push(parsed.article);
    problems.push(...(parsed?.problems ?? []));
  }
  const unique = dropRepeatedIds(adoptIds({ captures, own }, ledger), problems);
  return { ...unique, ledger, problems: [...problems, ...findVanished(unique, ledger, problems)] };
}

/** The files of a part with its extension, by path; others are named as not read, hidden ones aside. */
async function findFiles(
  folder: string,
  part: string,
  extension: string,
  problems: Problem[],
): Promise<ContentPath[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const files = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort(compareText);
  for (const file of files.filter((path) => !path.endsWith(extension)))
    problems.push({
      kind: "not-read",
      file,
      line: 1,
      message: `found a file that does not end in ${extension}; rename it, or keep it elsewhere`,
    });
  return files.filter((path) => path.endsWith(extension));
}

async function readSource(
  folder: string,
  file: ContentPath,
  problems: Problem[],
): Promise<string | undefined> {
  const report = (message: string) => problems.push({ kind: "unreadable", file, line: 1, message });
  try {
    const path = join(folder, file);
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    if (found.size > LARGEST_FILE) {
      report(`found ${found.size} bytes; a file may have ${LARGEST_FILE}: cut it into pages`);
      return undefined;
    }
    const { text, isDamaged } = decodeText(await readFile(path));
    if (isDamaged) report("found bytes that are no UTF-8, shown as \uFFFD; save the file as UTF-8");
    return text;
  } catch (error) {
    report(`could not be read (${(error as NodeJS.ErrnoException).code ?? error}); see to its permissions`);
    return undefined;
  }
}

type Read = Pick<Reading, "captures" | "own">;

/** An own article is no sighting of another: one that bears a taken id is left out. In captures, one id is one article. */
function dropRepeatedIds({ captures, own }: Read, problems: Problem[]): Read {
  const taken = new Set(captures.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const kept = own.filter(({ id, file }) => {
    const isFree = !taken.has(id);
    if (!isFree)
      problems.push({
        kind: "repeated-id",
        file,
        line: 1,
        message: `found the id "${id}" a second time; write another one`,
      });
    taken.add(id);
    return isFree;
  });
  return { captures, own: kept };
}

/** What the ledger knows and no file gives any more; a file with a problem of its own is not gone. */
function findVanished(
  { captures, own }: Read,
  ledger: readonly LedgerEntry[],
  problems: readonly Problem[],
): Problem[] {
  const present = new Set([...captures.flatMap(({ articles }) => articles), ...own].map(({ id }) => id));
  const unusable = new Set(problems.map(({ file }) => file));
  return ledger
    .filter(({ id, file, withdrawn }) => withdrawn === undefined && !present.has(id) && !unusable.has(file))
    .map(({ id, file, slug }) => ({
      kind: "vanished",
      file,
      line: 1,
      message: `found no article any more where the ledger knows "${slug}" (id ${id}); bring it back, or run daybook accept: it follows a renamed file and withdraws what is gone`,
    }));
}
