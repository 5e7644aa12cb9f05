import { lstatSync, readlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

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
  /** The one before that, until a swap is through. */
  readonly discarded: string;
  /** Present while `next` is whole and the swap under way. */
  readonly journal: string;
  /** Names the process that writes. */
  readonly lock: string;
}

export function locateSite(output: string): SiteFolder {
  const site = followLink(resolve(output));
  const beside = join(dirname(site), `.${basename(site)}.daybook`);
  return {
    site,
    beside,
    next: join(beside, "next"),
    previous: join(beside, "previous"),
    discarded: join(beside, "discarded"),
    journal: join(beside, "journal"),
    lock: join(beside, "lock"),
  };
}

/** Where a link leads, even while nothing is there: a swap may have been cut short. */
function followLink(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}
