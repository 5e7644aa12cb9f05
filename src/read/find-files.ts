import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { ContentPath, Problem } from "../digest/model.ts";
import { compareText } from "../digest/when.ts";
import { describeError } from "./read-source.ts";

/** What lies below a content folder, each file once, in the order of the paths. */
export interface FoundFiles {
  /** Pages as captured: `captures/**.txt` and saved pages, `captures/**.html`, `.html.gz`. */
  readonly captures: readonly ContentPath[];
  /** Feed documents as fetched: `feeds/**.xml`, `.json` and the like. */
  readonly feeds: readonly ContentPath[];
  /** Responses from elsewhere: `responses/**.json`. */
  readonly responses: readonly ContentPath[];
  /** Own articles: `articles/**.md`. */
  readonly articles: readonly ContentPath[];
  /** What nothing reads; each is named in `problems`. */
  readonly others: readonly ContentPath[];
  readonly problems: readonly Problem[];
}

/** What each folder holds, and how to say so. */
const KEPT: ReadonlyMap<string, { readonly ending: RegExp; readonly names: string }> = new Map([
  ["captures", { ending: /\.(?:txt|html?(?:\.gz)?)$/, names: ".txt, .html or .html.gz" }],
  ["articles", { ending: /\.md$/, names: ".md" }],
  ["feeds", { ending: /\.(?:xml|rss|atom|rdf|json)(?:\.gz)?$/, names: ".xml or .json" }],
  ["responses", { ending: /\.json$/, names: ".json" }],
]);

/** Read beside those: the ledger; what was fetched when; which responses the owner approves. */
const BESIDE = /^(?:ledger\.ndjson|feeds\/(?:[^/]+\/)?fetched\.ndjson|responses\/approved\.txt)$/;

/**
 * Finds every file of a content folder. Hidden ones are passed over with all below them. A link counts where it leads to a
 * file within the content folder: what a contributor adds must not publish what else lies on the disk.
 */
export async function findFiles(folder: string): Promise<FoundFiles> {
  const root = await realpath(folder);
  const files: ContentPath[] = [];
  const refused: Problem[] = [];
  const refuse = (file: ContentPath, message: string) =>
    refused.push({ kind: "not-read", file, line: 1, message });

  const walk = async (path: ContentPath): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, path), { withFileTypes: true });
    } catch (error) {
      refused.push({
        kind: "unreadable",
        file: path || ".",
        line: 1,
        message: describeError(error as Error),
      });
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const file = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await walk(file);
      else if (entry.isFile()) files.push(file);
      else if (entry.isSymbolicLink()) await follow(file);
      else refuse(file, `found ${nameKind(entry)}; only files are read`);
    }
  };
  const follow = async (file: ContentPath): Promise<void> => {
    const target = await realpath(join(root, file)).catch((error: NodeJS.ErrnoException) => error);
    if (target instanceof Error)
      return void refuse(
        file,
        `found a link that leads ${target.code === "ELOOP" ? "to itself" : "nowhere"}; put the file in its place`,
      );
    if (!target.startsWith(root + sep))
      return void refuse(
        file,
        "found a link that leads out of the content folder; put the file in its place",
      );
    if (!(await stat(target)).isFile())
      return void refuse(file, "found a link that leads to no file; put the files in its place");
    files.push(file);
  };
  await walk("");

  const kept = (part: string) =>
    files
      .filter((file) => file.startsWith(`${part}/`) && KEPT.get(part)?.ending.test(file))
      .sort(compareText);
  const found = {
    captures: kept("captures"),
    articles: kept("articles"),
    feeds: kept("feeds"),
    responses: kept("responses"),
  };
  const read = new Set(Object.values(found).flat());
  for (const file of files) if (!read.has(file) && !BESIDE.test(file)) refuse(file, describeStranger(file));
  const problems = refused.sort((a, b) => compareText(a.file, b.file));
  return { ...found, others: problems.map(({ file }) => file), problems };
}

function describeStranger(file: ContentPath): string {
  const kept = KEPT.get(file.split("/")[0] ?? "");
  return kept !== undefined && file.includes("/")
    ? `found a file that does not end in ${kept.names}; rename it, or keep it elsewhere`
    : "found a file that nothing reads; put captured pages into captures/, own articles into articles/, feed documents into feeds/, anything else elsewhere";
}

function nameKind(entry: Dirent): string {
  if (entry.isFIFO()) return "a pipe";
  if (entry.isSocket()) return "a socket";
  return "a device";
}
