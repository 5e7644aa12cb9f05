import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import type { SiteFolder } from "./site-folder.ts";

/** What puts another site in the place of one. */
export type Swap = "build" | "rollback";

/**
 * Puts `next`, which is whole, in the place of the site, and the site in the place of `previous`: two renames under a
 * journal. Whenever the process ends in between, `recoverSite` carries on.
 */
export function swapSite(folder: SiteFolder): void {
  if (existsSync(folder.previous)) renameSync(folder.previous, folder.discarded);
  exchange("build", folder.next, folder);
}

/** Puts the previous site back, and keeps the present one as the previous: another rollback undoes the first. */
export function rollBackSite(folder: SiteFolder): void {
  renameSync(folder.previous, folder.restored);
  exchange("rollback", folder.restored, folder);
}

/**
 * Finishes a swap that was cut short, and tells which; otherwise clears away what a build left that was. The site stays
 * whole either way.
 */
export function recoverSite(folder: SiteFolder): Swap | undefined {
  const { journal, next, restored, previous, discarded } = folder;
  if (existsSync(journal)) {
    const swap = readFileSync(journal, "utf8") as Swap;
    const incoming = [next, restored].find((path) => existsSync(path));
    if (incoming !== undefined) rename(incoming, folder);
    finish(folder);
    return swap;
  }
  remove(next);
  const kept = [restored, discarded].find((path) => existsSync(path));
  if (kept !== undefined && !existsSync(previous)) renameSync(kept, previous);
  remove(discarded);
  return undefined;
}

function exchange(swap: Swap, incoming: string, folder: SiteFolder): void {
  writeFileSync(folder.journal, swap);
  try {
    rename(incoming, folder);
  } catch (error) {
    rmSync(folder.journal);
    throw error;
  }
  finish(folder);
}

function rename(incoming: string, { site, previous }: SiteFolder): void {
  if (isEmpty(site)) rmdirSync(site);
  const replaces = existsSync(site);
  if (replaces) renameSync(site, previous);
  try {
    renameSync(incoming, site);
  } catch (error) {
    if (replaces) renameSync(previous, site);
    throw error;
  }
}

/** An empty folder is no site to go back to. */
function isEmpty(path: string): boolean {
  return existsSync(path) && readdirSync(path).length === 0;
}

function finish({ journal, discarded }: SiteFolder): void {
  rmSync(journal, { force: true });
  remove(discarded);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
