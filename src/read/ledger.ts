import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Instant, LedgerEntry, Problem } from "../digest/model.ts";
import { isPortableName } from "../digest/text/portable-name.ts";
import { compareText } from "../digest/when.ts";
import { cleanText } from "./clean-text.ts";
import { decodeText } from "./decode-text.ts";
import { OwnerError } from "./owner-error.ts";
import { LONGEST_ID } from "./schema-words.ts";
import { writeWhole } from "./write-whole.ts";

const LEDGER = "ledger.ndjson";

/** Bytes: some 400,000 articles. */
const LARGEST_LEDGER = 100_000_000;

const instant = z
  .string()
  .refine(isInstant, "write an instant as 2025-08-02T09:30:00Z")
  .transform((value) => value as Instant);

const schema = z.strictObject({
  // It stands in every feed and in addresses made from it.
  id: z
    .string()
    .refine(
      (id) => id.length <= LONGEST_ID && id.trim() !== "" && cleanText(id) === id,
      `write the id as it was, at most ${LONGEST_ID} characters without control characters`,
    ),
  file: z.string().min(1),
  position: z.int().min(0),
  // It becomes a folder of the site.
  slug: z
    .string()
    .refine(isPortableName, "write letters, digits and hyphens, at most 100, and no name a system keeps"),
  firstSeen: instant,
  changed: instant,
  hash: z.string().min(1),
  withdrawn: instant.optional(),
});

export interface ParsedLedger {
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the ledger of a content folder; none yet is an empty one. Throws an `OwnerError` where it cannot be read: no article
 * would keep its address.
 */
export async function readLedger(folder: string): Promise<ParsedLedger> {
  const path = join(folder, LEDGER);
  try {
    const found = await lstat(path);
    // A link would lead out of the folder, and a pipe nowhere.
    if (!found.isFile())
      throw new OwnerError(`${LEDGER}: found something that is no file; put the ledger in its place`);
    if (found.size > LARGEST_LEDGER)
      throw new OwnerError(`${LEDGER}: found ${found.size} bytes; a ledger may have ${LARGEST_LEDGER}`);
    return parseLedger(decodeText(await readFile(path)).text);
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { entries: [], problems: [] };
    throw new OwnerError(
      `${LEDGER}: could not be read (${code}); see to its permissions, or take it from an earlier version`,
    );
  }
}

/** Writes the ledger whole, or leaves the old one. */
export function writeLedger(folder: string, entries: readonly LedgerEntry[]): Promise<void> {
  return writeWhole(join(folder, LEDGER), formatLedger(entries));
}

/** One entry a line; a line that is none, or repeats an id or a slug, becomes a problem and the others hold. */
export function parseLedger(source: string): ParsedLedger {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  const [ids, slugs] = [new Set<string>(), new Set<string>()];
  source.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    const found = parseEntry(text);
    const mistake = typeof found === "string" ? found : findRepeated(found, ids, slugs);
    if (mistake !== undefined)
      problems.push({ kind: "ledger", file: LEDGER, line: index + 1, message: mistake });
    else if (typeof found !== "string") {
      entries.push(found);
      ids.add(found.id);
      slugs.add(found.slug.toLowerCase());
    }
  });
  return { entries, problems };
}

function findRepeated(
  { id, slug }: LedgerEntry,
  ids: ReadonlySet<string>,
  slugs: ReadonlySet<string>,
): string | undefined {
  if (ids.has(id)) return `found the id ${id} a second time; keep the earlier line`;
  // On most disks two names that differ only in case are one.
  return slugs.has(slug.toLowerCase())
    ? `found the slug ${slug} a second time; keep the earlier line, or write another slug`
    : undefined;
}

/** Whether a text spells a moment that there is, in UTC and whole seconds: 31 February would be read as 3 March. */
/** In the years that RFC 3339 and feeds know. */
function isInstant(text: string): boolean {
  if (!/^(?!0000)\d{4}-/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace(/Z$/, ".000Z");
}

function parseEntry(text: string): LedgerEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(text.trim());
  } catch {
    return "found a line that is no JSON object; take it from an earlier version of the file";
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return `found ${issue?.path.join(".") || "a line"} that cannot be used (${issue?.message}); take the line from an earlier version of the file`;
  }
  const { withdrawn, ...entry } = result.data;
  return { ...entry, ...(withdrawn !== undefined && { withdrawn }) };
}

/** The ledger as text: by first sighting, then id, one entry a line, so that a change is a small difference. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  return [...entries]
    .sort((a, b) => compareText(a.firstSeen, b.firstSeen) || compareText(a.id, b.id))
    .map(({ id, file, position, slug, firstSeen, changed, hash, withdrawn }) =>
      JSON.stringify({ id, file, position, slug, firstSeen, changed, hash, withdrawn }),
    )
    .map((line) => `${line}\n`)
    .join("");
}
