import { lstatSync, readlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { OwnerError } from "../../read/owner-error.ts";

/** As many as Linux follows (path_resolution(7)). */
const MOST_LINKS = 40;

/**
 * Where a site lies and what Daybook keeps beside it, in one hidden folder on the same file system, so that whole folders
 * can be renamed into place.
 */
export interface SiteFolder {
  /** The site itself; a link to it is followed, so that the link stays one. */
  readonly site: string;
  /** Holds all that follows; gone again while there is nothing to keep. */
  readonly beside: string;
  /** The site being written. */
  readonly next: string;
  /** The site that the last build replaced. */
  readonly previous: string;
  /** The previous site on its way back. */
  readonly restored: string;
  /** The one before the previous, until a swap is through. */
  readonly discarded: string;
  /** Present while a swap is under way, and names it. */
  readonly journal: string;
  /** Names the process that writes. */
  readonly lock: string;
}

/** Throws an `OwnerError` for links that lead nowhere but to each other. */
export function locateSite(output: string): SiteFolder {
  const site = followLinks(resolve(output));
  const beside = join(dirname(site), `.${basename(site)}.daybook`);
  return {
    site,
    beside,
    next: join(beside, "next"),
    previous: join(beside, "previous"),
    restored: join(beside, "restored"),
    discarded: join(beside, "discarded"),
    journal: join(beside, "journal"),
    lock: join(beside, "lock"),
  };
}

/** Where a link leads, even while nothing is there: a swap may have been cut short. */
function followLinks(path: string, steps = 0): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  if (steps === MOST_LINKS)
    throw new OwnerError(`${path}: found links that lead round in a circle; give another --output`);
  return followLinks(resolve(dirname(path), readlinkSync(path)), steps + 1);
}
