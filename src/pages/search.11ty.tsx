import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { SearchForm } from "../../_includes/search-form.tsx";
import { SEARCH_NEEDS } from "../publish/content-policy.ts";
import { paths } from "../publish/links.ts";
import { formatDay } from "../publish/when-words.ts";

export const data = {
  permalink: ({ site }: PageData) => (site.search === undefined ? false : paths.search),
  eleventyExcludeFromCollections: true,
};

/** Asks the index of the site; without its script, it tells where else to look. Only a site with an index has it. */
export default function SearchPage({ site }: PageData): JSX.Element {
  const { links, words, assets, digest } = site;
  const { search } = words;
  const { asOf } = digest;
  return (
    <Page
      site={site}
      path={paths.search}
      title={search.title}
      description={search.description}
      scripts={[assets.scripts.search]}
      needs={[SEARCH_NEEDS]}
      isUnlisted
    >
      <h1>{search.title}</h1>
      <div class="column">
        <p>
          {asOf !== undefined && (
            <>{search.asOf(<a href={links.href(paths.edition(asOf))}>{formatDay(asOf, words)}</a>)} </>
          )}
          {search.covers}
        </p>
      </div>
      <SearchForm site={site} />
      <p id="search-status" class="column" role="status" />
      <ol id="search-results" class="dates" />
      <button id="search-more" class="column" type="button" hidden>
        {search.more}
      </button>
    </Page>
  );
}
