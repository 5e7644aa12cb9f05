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
  const words = site.words.gone;
  const isWithdrawn = withdrawn !== undefined;
  return (
    <Page
      site={site}
      path={path}
      title={isWithdrawn ? words.withdrawn : words.unavailable}
      description={isWithdrawn ? words.withdrawnDescription : words.unavailableDescription}
      isUnlisted
    >
      <h1>{isWithdrawn ? words.withdrawnHeading : words.unavailableHeading}</h1>
      <p class="column">
        {isWithdrawn
          ? words.stoodUntil(<time datetime={withdrawn}>{formatInstantDay(withdrawn, site.words)}</time>)
          : words.comesBack}{" "}
        {words.questions(<Owner site={site} />)}
      </p>
    </Page>
  );
}
