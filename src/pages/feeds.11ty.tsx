import type { JSX } from "preact";
import { FeedAddresses } from "../../_includes/feed-addresses.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { paths } from "../publish/links.ts";
import type { FeedSort } from "../publish/words/words.ts";

/** Feeds of one sort begin their id alike. */
const SORTS: readonly { readonly sort: FeedSort; readonly prefix: string }[] = [
  { sort: "site", prefix: "site" },
  { sort: "story", prefix: "story/" },
  { sort: "tag", prefix: "tag/" },
  { sort: "outlet", prefix: "outlet/" },
];

export const data = { permalink: paths.feeds, eleventyExcludeFromCollections: true };

/** Everything that can be followed, with addresses to copy. */
export default function FeedsPage({ site }: PageData): JSX.Element {
  const { feeds, links } = site;
  const words = site.words.feeds;
  return (
    <Page site={site} path={paths.feeds} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <div class="column">
        <p>{words.intro}</p>
        {feeds.length > 0 && (
          <p>
            {words.subscriptions((text) => (
              <a href={links.href(paths.subscriptions)}>{text}</a>
            ))}
          </p>
        )}
        <p>
          <a href={links.href(paths.calendar)}>{words.calendar}</a>
          {site.words.marks.colon}
          <code class="address">{links.absolute(paths.calendar)}</code>
        </p>
      </div>
      {SORTS.map(({ sort, prefix }) => ({
        title: words.sorts[sort],
        ofSort: feeds.filter(({ id }) => id.startsWith(prefix)),
      }))
        .filter(({ ofSort }) => ofSort.length > 0)
        .map(({ title, ofSort }) => (
          <Section title={title}>
            <ul class="feeds column">
              {ofSort.map((feed) => (
                <FeedAddresses feed={feed} site={site} />
              ))}
            </ul>
          </Section>
        ))}
    </Page>
  );
}
