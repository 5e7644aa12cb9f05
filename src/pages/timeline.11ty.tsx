import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Timeline } from "../../_includes/timeline.tsx";
import { TimelineSpans } from "../../_includes/timeline-spans.tsx";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.timeline, eleventyExcludeFromCollections: true };

/** Everything with a date, oldest first. */
export default function TimelinePage({ site }: PageData): JSX.Element {
  const words = site.words.timeline;
  return (
    <Page site={site} path={paths.timeline} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      {site.years.length === 0 ? (
        <p class="column unknown">{words.none}</p>
      ) : (
        <TimelineSpans
          label={site.words.navigation.years}
          countRows={site.words.navigation.countRows}
          spans={site.years.map(({ year, timeline }) => ({
            name: year,
            href: `#y${year}`,
            rows: timeline.length,
          }))}
        />
      )}
      <Timeline timeline={site.timeline} site={site} level={2} />
    </Page>
  );
}
