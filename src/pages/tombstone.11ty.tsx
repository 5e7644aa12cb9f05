import type { JSX } from "preact";
import { Owner } from "../../_includes/owner.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import type { Tombstone } from "../publish/site/site.ts";
import { formatInstantDay } from "../publish/when-words.ts";

interface TombstoneData extends PageData {
  readonly tombstone: Tombstone;
}

export const data = {
  pagination: { data: "site.tombstones", size: 1, alias: "tombstone" },
  permalink: ({ tombstone }: TombstoneData) => tombstone.path,
  eleventyExcludeFromCollections: true,
};

/** Stands where an article stood before it was withdrawn or taken down, or while its file cannot be used. */
export default function TombstonePage({ tombstone, site }: TombstoneData): JSX.Element {
  const { gone } = site.words;
  const words = gone[tombstone.kind];
  return (
    <Page site={site} path={tombstone.path} title={words.title} description={words.description} isUnlisted>
      <h1>{words.heading}</h1>
      <p class="column">
        {tombstone.kind === "withdrawn"
          ? gone.stoodUntil(
              <time datetime={tombstone.withdrawn}>{formatInstantDay(tombstone.withdrawn, site.words)}</time>,
            )
          : gone.why[tombstone.kind]}{" "}
        {gone.questions(<Owner site={site} />)}
      </p>
    </Page>
  );
}
