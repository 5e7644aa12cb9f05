import type { JSX } from "preact";
import type { ArticleId, Relation } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { RelationLine } from "./relation-line.tsx";

/** Relations between reports of a story, told from one of them or from outside. */
export function RelationList({
  relations,
  site,
  here,
}: {
  relations: readonly Relation[];
  site: Site;
  here?: ArticleId;
}): JSX.Element {
  return (
    <ul class="relations">
      {relations.map((relation) => (
        <RelationLine relation={relation} site={site} {...(here !== undefined && { here })} />
      ))}
    </ul>
  );
}
