import type { LedgerEntry, Redirect } from "../../digest/model.ts";
import { paths } from "../links.ts";
import { redirectPath } from "./redirects.ts";
import type { Tombstone } from "./site.ts";

/** A tombstone for each entry, but where a redirect leads readers on: nothing else can stand there. */
export function buildTombstones(absent: readonly LedgerEntry[], redirects: readonly Redirect[]): Tombstone[] {
  const moved = new Set(redirects.map(({ from }) => redirectPath(from)));
  return absent
    .map(({ slug, withdrawn }) => ({
      path: paths.article(slug),
      ...(withdrawn !== undefined && { withdrawn }),
    }))
    .filter(({ path }) => !moved.has(path));
}
