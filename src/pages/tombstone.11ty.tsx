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

/** Stands where an article stood before it was withdrawn, or while its file cannot be used. */
export default function TombstonePage({ tombstone: { path, withdrawn }, site }: TombstoneData): JSX.Element {
  const isWithdrawn = withdrawn !== undefined;
  return (
    <Page
      site={site}
      path={path}
      title={isWithdrawn ? "Withdrawn" : "Not available"}
      description={`The article at this address ${isWithdrawn ? "was withdrawn" : "cannot be shown at the moment"}`}
      isUnlisted
    >
      <h1>{isWithdrawn ? "This article was withdrawn" : "This article cannot be shown at the moment"}</h1>
      <p class="column">
        {isWithdrawn ? (
          <>
            It stood at this address until <time datetime={withdrawn}>{formatInstantDay(withdrawn)}</time>.
          </>
        ) : (
          "It was not withdrawn, and is meant to stand at this address again."
        )}{" "}
        Questions go to <Owner site={site} />.
      </p>
    </Page>
  );
}
