import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { withLock } from "./site-folder/lock.ts";

/** What only one process at a time may write: the documents of feeds, for as long as a fetch runs, or the ledger, for a moment. */
export type LockedPart = "feeds" | "ledger";

/**
 * Does the work while no other process writes the same part of a content folder. Waits for one that does, a minute at most; then an
 * `OwnerError` names it. Where there is no folder yet, nothing is locked, and none is made.
 */
export async function withContentLock<Result>(
  content: string,
  part: LockedPart,
  work: () => Promise<Result>,
  { signal = new AbortController().signal, attempts }: { signal?: AbortSignal; attempts?: number } = {},
): Promise<Result> {
  const place = resolve(content);
  if (!existsSync(place)) return work();
  const beside = join(place, ".daybook");
  // Hidden, so that a preview that watches the folder does not build for it.
  return withLock({ place, beside, lock: join(beside, `.${part}`) }, signal, work, attempts);
}
