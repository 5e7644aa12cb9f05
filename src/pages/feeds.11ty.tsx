import type { JSX } from "preact";
import { FeedAddresses } from "../../_includes/feed-addresses.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { paths } from "../publish/links.ts";

/** Feeds of one sort begin their id alike. */
const SORTS: readonly { readonly title: string; readonly prefix: string }[] = [
  { title: "Everything", prefix: "site" },
  { title: "Stories", prefix: "story/" },
  { title: "Tags", prefix: "tag/" },
  { title: "Outlets", prefix: "outlet/" },
];

export const data = { permalink: paths.feeds, eleventyExcludeFromCollections: true };

/** Everything that can be followed, with addresses to copy. */
export default function FeedsPage({ site }: PageData): JSX.Element {
  const { feeds, links } = site;
  return (
    <Page
      site={site}
      path={paths.feeds}
      title="Feeds"
      description="Every feed of this site, in three formats"
    >
      <h1>Feeds</h1>
      <div class="column">
        <p>
          A feed is an address that a feed reader looks at for you; whatever is new turns up there, without an
          account and without anybody counting. Copy one of these addresses into your reader; the three
          formats say the same. A feed holds the newest fifty articles; its archives, which readers that know
          RFC 5005 follow by themselves, hold the others.
        </p>
        {feeds.length > 0 && (
          <p>
            <a href={links.href(paths.subscriptions)}>All feeds in one OPML file</a>, for readers that take a
            list
          </p>
        )}
        <p>
          <a href={links.href(paths.calendar)}>What is coming up, as a calendar</a>:{" "}
          <code class="address">{links.absolute(paths.calendar)}</code>
        </p>
      </div>
      {SORTS.map(({ title, prefix }) => ({ title, ofSort: feeds.filter(({ id }) => id.startsWith(prefix)) }))
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
