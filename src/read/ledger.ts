import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Instant, LedgerEntry, Problem } from "../digest/model.ts";
import { compareText } from "../digest/when.ts";

const LEDGER = "ledger.ndjson";

const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, "write an instant as 2025-08-02T09:30:00Z")
  .transform((value) => value as Instant);

const schema = z.strictObject({
  id: z.string().min(1),
  file: z.string().min(1),
  position: z.int().min(0),
  slug: z.string().min(1),
  firstSeen: instant,
  changed: instant,
  hash: z.string().min(1),
  withdrawn: instant.optional(),
});

export interface ParsedLedger {
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

/** Reads the ledger of a content folder; none yet is an empty one. */
export async function readLedger(folder: string): Promise<ParsedLedger> {
  const source = await readFile(join(folder, LEDGER), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return parseLedger(source);
}

/** Writes the ledger beside its place first, so that a crash leaves the old or the new one whole. */
export async function writeLedger(folder: string, entries: readonly LedgerEntry[]): Promise<void> {
  const path = join(folder, LEDGER);
  await writeFile(`${path}.next`, formatLedger(entries));
  await rename(`${path}.next`, path);
}

/** One entry a line; a line that is none, or repeats an id, becomes a problem and the others hold. */
export function parseLedger(source: string): ParsedLedger {
  const entries = new Map<string, LedgerEntry>();
  const problems: Problem[] = [];
  source.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    const found = parseEntry(text);
    const repeated = typeof found !== "string" && entries.has(found.id);
    if (typeof found !== "string" && !repeated) entries.set(found.id, found);
    else
      problems.push({
        kind: "ledger",
        file: LEDGER,
        line: index + 1,
        message:
          typeof found === "string" ? found : `found the id ${found.id} a second time; keep the earlier line`,
      });
  });
  return { entries: [...entries.values()], problems };
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
