import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import type { SiteFolder } from "./site-folder.ts";

/**
 * Puts `next`, which is whole, in the place of the site, and the site in the place of `previous`: two renames under a
 * journal. Whenever the process ends in between, `recoverSite` carries on.
 */
export function swapSite(folder: SiteFolder): void {
  if (existsSync(folder.previous)) renameSync(folder.previous, folder.discarded);
  writeFileSync(folder.journal, "");
  exchange(folder);
  finish(folder);
}

/** Puts the previous site back, and keeps the present one as the previous: another rollback undoes the first. */
export function rollBackSite(folder: SiteFolder): void {
  writeFileSync(folder.journal, "");
  renameSync(folder.previous, folder.next);
  exchange(folder);
  finish(folder);
}

/** Finishes a swap that was cut short; otherwise clears away what a build left that was. The site stays whole either way. */
export function recoverSite(folder: SiteFolder): void {
  if (existsSync(folder.journal)) {
    if (existsSync(folder.next)) exchange(folder);
    finish(folder);
    return;
  }
  remove(folder.next);
  if (existsSync(folder.discarded) && !existsSync(folder.previous))
    renameSync(folder.discarded, folder.previous);
  remove(folder.discarded);
}

function exchange({ site, next, previous }: SiteFolder): void {
  if (isEmpty(site)) rmdirSync(site);
  const replaces = existsSync(site);
  if (replaces) renameSync(site, previous);
  try {
    renameSync(next, site);
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
