import { resolve } from "node:path";
import { writeLedger } from "../read/ledger.ts";
import { now } from "./clock.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { withContentLock } from "./lock-content.ts";
import { say, spellOutLine } from "./terminal.ts";
import { type LedgerChange, updateLedger } from "./update-ledger.ts";

/** Takes what was added, changed, moved or removed by hand into the ledger, and lists it. */
export async function accept(options: Folders): Promise<void> {
  const changes = await withContentLock(options.content, "ledger", () => takeChanges(options));
  if (changes.length === 0) {
    say.line("Nothing to accept: the ledger knows every article as it is.");
    return;
  }
  for (const { kind, entry } of changes)
    say.line(spellOutLine(`${kind.padEnd(9)}  ${entry.slug}  (${entry.file})`));
}

async function takeChanges(options: Folders): Promise<readonly LedgerChange[]> {
  const { reading, digest } = await loadDigest(options);
  const { entries, changes } = updateLedger(reading, digest, now());
  if (changes.length > 0) await writeLedger(resolve(options.content), entries);
  return changes;
}
