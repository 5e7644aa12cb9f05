import type { JSX } from "preact";
import { Owner } from "../../_includes/owner.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import type { LedgerEntry } from "../digest/model.ts";
import { paths } from "../publish/links.ts";
import { redirectPath } from "../publish/site/redirects.ts";
import { formatInstantDay } from "../publish/when-words.ts";

interface WithdrawnData extends PageData {
  readonly entry: LedgerEntry;
}

export const data = {
  pagination: {
    data: "site.digest.withdrawn",
    size: 1,
    alias: "entry",
    // Where the owner leads readers on, nothing else can stand.
    before: (entries: readonly LedgerEntry[], { site }: PageData) => {
      const moved = new Set(site.redirects.map(({ from }) => redirectPath(from)));
      return entries.filter(({ slug }) => !moved.has(paths.article(slug)));
    },
  },
  permalink: ({ entry }: WithdrawnData) => paths.article(entry.slug),
  eleventyExcludeFromCollections: true,
};

/** Stands where an article stood before it was withdrawn. */
export default function WithdrawnPage({ entry, site }: WithdrawnData): JSX.Element {
  return (
    <Page
      site={site}
      path={paths.article(entry.slug)}
      title="Withdrawn"
      description="The article at this address was withdrawn"
      isUnlisted
    >
      <h1>This article was withdrawn</h1>
      <p class="column">
        It stood at this address
        {entry.withdrawn !== undefined && (
          <>
            {" "}
            until <time datetime={entry.withdrawn}>{formatInstantDay(entry.withdrawn)}</time>
          </>
        )}
        . Questions go to <Owner site={site} />.
      </p>
    </Page>
  );
}
