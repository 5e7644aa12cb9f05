import type { ContentPath } from "../digest/model.ts";
import { writeLedger } from "../read/ledger.ts";
import { now } from "./clock.ts";
import type { Folders } from "./folders.ts";
import { type Loaded, loadDigest } from "./load-digest.ts";
import { withContentLock } from "./lock-content.ts";
import { updateLedger } from "./update-ledger.ts";

/**
 * Enters the articles of some files in the ledger, also where such a file shows one of another file with other words; no
 * other change. Tells how many entries are new or other than before.
 */
export function takeIn(
  folders: Folders,
  isTaken: (file: ContentPath) => boolean,
): Promise<Loaded & { readonly entered: number }> {
  return withContentLock(folders.content, "ledger", () => enter(folders, isTaken));
}

async function enter(folders: Folders, isTaken: (file: ContentPath) => boolean) {
  const loaded = await loadDigest(folders);
  const { changes } = updateLedger(loaded.reading, loaded.digest, now());
  const shown = new Set(
    loaded.reading.captures
      .filter(({ file }) => isTaken(file))
      .flatMap(({ articles }) => articles.map(({ id }) => id)),
  );
  const taken = new Map(
    changes
      .filter(({ kind, entry }) => isTaken(entry.file) || (kind === "changed" && shown.has(entry.id)))
      .map(({ entry }) => [entry.id, entry]),
  );
  const others = loaded.reading.ledger.filter(({ id }) => !taken.has(id));
  await writeLedger(folders.content, [...others, ...taken.values()]);
  return { ...loaded, entered: taken.size };
}
