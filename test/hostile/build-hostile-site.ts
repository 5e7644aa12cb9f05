import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDigest } from "../../src/cli/load-digest.ts";
import type { Article, ContentPath, Digest, Problem } from "../../src/digest/model.ts";
import { type BuiltSite, buildSite, shareSite } from "../site/built-site.ts";
import type { ContentFile, HostileCase } from "./hostile-case.ts";
import { type FeedEntry, readEntries } from "./read-entries.ts";
import { LEDGER, writeContent } from "./write-content.ts";

/** A content folder to be: the cases that stand in it and the settings it is built with. */
export interface HostileSite {
  readonly name: string;
  readonly classes: Readonly<Record<string, readonly HostileCase[]>>;
  /** Settings files by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface BuiltHostileSite extends WrittenSite {
  readonly digest: Digest;
  readonly entries: readonly FeedEntry[];
  /** What came of the files of a case. */
  outcomeOf(one: HostileCase): Outcome;
}

export interface Outcome {
  readonly articles: readonly Article[];
  /** Lines of the ledger count from the first line of the case. */
  readonly problems: readonly Problem[];
}

/** The address of the built site. */
export const ADDRESS = "https://daybook.example";

const DEFAULTS = {
  "site.yaml": `title: The Hostile Daybook\naddress: ${ADDRESS}/\nidentity: daybook.example,2025\n`,
};

/** Choices left to the owner: nothing is wrong. */
const DOUBTS: ReadonlySet<string> = new Set(["near-threshold", "bridge"]);

interface WrittenSite extends BuiltSite {
  readonly content: string;
  readonly settings: string;
  readonly filesOf: ReadonlyMap<HostileCase, readonly ContentFile[]>;
}

/** Writes the cases into one content folder and builds it, once a test run for a site of one name. */
export async function writeHostileSite(plan: HostileSite): Promise<WrittenSite> {
  const filesOf = new Map<HostileCase, readonly ContentFile[]>();
  for (const [name, cases] of Object.entries(plan.classes))
    for (const [index, one] of cases.entries())
      filesOf.set(one, one.input(`2025-05-01-${name}-${index + 1}`));
  const site = await shareSite(`hostile, ${plan.name}`, async () => {
    const content = await writeContent([...filesOf.values()].flat());
    const settings = await writeSettings({ ...DEFAULTS, ...plan.settings });
    return { ...(await buildSite(["--content", content, "--settings", settings])), content, settings };
  });
  return { ...site, filesOf };
}

/** A site with the digest that it shows. */
export async function buildHostileSite(plan: HostileSite): Promise<BuiltHostileSite> {
  const site = await writeHostileSite(plan);
  const { content, settings, filesOf } = site;
  const { reading, digest } = await loadDigest({ content, settings });
  const ownFiles = new Map(reading.own.map(({ id, file }) => [id, file]));
  const ledgerLines = countLedgerLines(filesOf);

  return { ...site, digest, entries: readEntries(site.files), outcomeOf };

  function outcomeOf(one: HostileCase): Outcome {
    const paths = new Set((filesOf.get(one) ?? []).map(({ path }) => toContentPath(path)));
    const isOfCase = ({ id, capture, sightings }: Article) =>
      [capture ?? ownFiles.get(id) ?? "", ...sightings].some((path) => paths.has(path));
    const lines = ledgerLines.get(one) ?? { first: 0, end: 0 };
    const problems = digest.problems.flatMap((problem) => {
      if (DOUBTS.has(problem.kind)) return [];
      if (problem.file !== LEDGER) return paths.has(problem.file) ? [problem] : [];
      const isOwn = problem.line >= lines.first && problem.line < lines.end;
      return isOwn ? [{ ...problem, line: problem.line - lines.first + 1 }] : [];
    });
    const isBeside = ({ role }: Article) => Number(role === "related");
    return { articles: digest.articles.filter(isOfCase).sort((a, b) => isBeside(a) - isBeside(b)), problems };
  }
}

export async function writeSettings(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "daybook-settings-"));
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), body);
  return folder;
}

/** A name that is no UTF-8 is told with the character that stands for what cannot be read. */
function toContentPath(path: string | Uint8Array): ContentPath {
  return typeof path === "string" ? path : new TextDecoder().decode(path);
}

function countLedgerLines(
  filesOf: ReadonlyMap<HostileCase, readonly ContentFile[]>,
): Map<HostileCase, { readonly first: number; readonly end: number }> {
  let next = 1;
  return new Map(
    [...filesOf].map(([one, files]) => {
      const first = next;
      for (const file of files)
        if (file.path === LEDGER && "body" in file) next += String(file.body).split("\n").length - 1;
      return [one, { first, end: next }];
    }),
  );
}
