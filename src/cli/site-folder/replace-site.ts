import { existsSync, mkdirSync } from "node:fs";
import type { SiteDocument } from "../../publish/documents.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { withInterrupts } from "./interrupts.ts";
import { withLock } from "./lock.ts";
import { listFiles, refuseForeign } from "./refuse-foreign.ts";
import type { SiteFolder } from "./site-folder.ts";
import { recoverSite, rollBackSite, type Swap, swapSite } from "./swap-site.ts";
import { writeDocuments } from "./write-documents.ts";

/**
 * Writes the site beside its place and swaps it in whole; the one before is kept for a rollback. Whatever goes wrong, the
 * last site stays whole and nothing of the new one is left. Throws an `OwnerError` when the place holds foreign files or
 * another build is writing.
 */
export async function replaceSite(folder: SiteFolder, documents: readonly SiteDocument[]): Promise<void> {
  await withSite(folder, async (signal) => {
    refuseForeign(folder.site);
    mkdirSync(folder.next);
    await writeDocuments(folder.next, [...documents, listFiles(documents)], signal);
    swapSite(folder);
  });
}

/** Restores the site that the last build replaced. Throws an `OwnerError` when there is none. */
export async function restoreSite(folder: SiteFolder): Promise<void> {
  await withSite(folder, async (_signal, recovered) => {
    // What was asked for, and cut short, is done.
    if (recovered === "rollback") return;
    if (!existsSync(folder.previous))
      throw new OwnerError(
        `${folder.site}: found no earlier site to go back to; a build keeps the one that it replaces`,
      );
    refuseForeign(folder.site);
    rollBackSite(folder);
  });
}

/** Finishes or undoes what a build left that was killed. */
export async function repairSite(folder: SiteFolder): Promise<void> {
  if (existsSync(folder.beside)) await withSite(folder, async () => {});
}

/** Does the work on a sound site that no one else writes, and leaves it sound. */
async function withSite(
  folder: SiteFolder,
  work: (signal: AbortSignal, recovered: Swap | undefined) => Promise<void>,
): Promise<void> {
  await withInterrupts((signal) =>
    withLock({ ...folder, place: folder.site }, signal, async () => {
      const recovered = recoverSite(folder);
      try {
        await work(signal, recovered);
      } finally {
        recoverSite(folder);
      }
    }),
  );
}
