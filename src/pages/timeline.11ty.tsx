import type { JSX } from "preact";
import { KeyDates } from "../../_includes/key-dates.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Timeline } from "../../_includes/timeline.tsx";
import { TimelineSpans } from "../../_includes/timeline-spans.tsx";
import { paths } from "../publish/links.ts";
import { formatDay } from "../publish/when-words.ts";

export const data = { permalink: paths.timeline, eleventyExcludeFromCollections: true };

/** Everything with a date, oldest first; of a long timeline its key dates and what goes on. */
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
          spans={site.years.map(({ year, path, timeline }) => ({
            name: year,
            href: site.recent.from === undefined ? `#y${year}` : site.links.href(path),
            rows: timeline.length,
          }))}
        />
      )}
      <KeyDates keyDates={site.keyDates} site={site} />
      {site.recent.from !== undefined && (
        <p class="column">{words.recent(formatDay(site.recent.from, site.words))}</p>
      )}
      <Timeline timeline={site.recent.timeline} site={site} level={2} />
    </Page>
  );
}
