import type { Digest, Redirect } from "../../digest/model.ts";
import { paths } from "../links.ts";
import { redirectPath } from "./redirects.ts";
import type { Tombstone } from "./site.ts";

/** A tombstone for each article that was there, but where a redirect leads readers on: nothing else can stand there. */
export function buildTombstones(
  { absent, takenDown }: Pick<Digest, "absent" | "takenDown">,
  redirects: readonly Redirect[],
): Tombstone[] {
  const moved = new Set(redirects.map(({ from }) => redirectPath(from)));
  const tombstones: Tombstone[] = [
    ...absent.map(({ slug, withdrawn }) =>
      withdrawn === undefined
        ? ({ kind: "unavailable", path: paths.article(slug) } as const)
        : ({ kind: "withdrawn", path: paths.article(slug), withdrawn } as const),
    ),
    ...takenDown.map(({ slug }) => ({ kind: "taken down", path: paths.article(slug) }) as const),
  ];
  return tombstones.filter(({ path }) => !moved.has(path));
}
