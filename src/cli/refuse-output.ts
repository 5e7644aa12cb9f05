import { relative, sep } from "node:path";
import { OwnerError } from "../read/owner-error.ts";
import type { Folders } from "./folders.ts";
import type { SiteFolder } from "./site-folder/site-folder.ts";

/**
 * Throws an `OwnerError` for a place that a site must not take: the folder one stands in, which would be renamed away;
 * what is read, and what holds it; what a build keeps beside another site.
 */
export function refuseOutput({ site }: SiteFolder, folders: Folders, working: string): void {
  const reason = findReason(site, folders, working);
  if (reason !== undefined)
    throw new OwnerError(
      `--output: found ${site}, which is, holds or lies in ${reason}; give a folder of its own, as _site`,
    );
}

function findReason(site: string, { content, settings }: Folders, working: string): string | undefined {
  if (isWithin(working, site)) return "the folder you are in";
  const beside = site.split(sep).find((step) => /^\..+\.daybook$/.test(step));
  if (beside !== undefined) return `${beside}, which a build keeps beside its site`;
  return [content, settings].find((read) => isWithin(site, read) || isWithin(read, site));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== "..";
}
