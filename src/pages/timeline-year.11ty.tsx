import type { JSX } from "preact";
import { Crumbs } from "../../_includes/crumbs.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Months } from "../../_includes/timeline.tsx";
import { TimelineSpans } from "../../_includes/timeline-spans.tsx";
import { paths } from "../publish/links.ts";
import type { TimelineYear } from "../publish/site/site.ts";
import { groupByMonth, isMonth } from "../publish/site/timeline-months.ts";
import { formatShortMonth } from "../publish/when-words.ts";

interface YearData extends PageData {
  readonly year: TimelineYear;
}

export const data = {
  pagination: { data: "site.years", size: 1, alias: "year" },
  permalink: ({ year }: YearData) => year.path,
  eleventyExcludeFromCollections: true,
};

/** One year of the timeline. */
export default function TimelineYearPage({ year, site }: YearData): JSX.Element {
  const words = site.words.timeline;
  return (
    <Page
      site={site}
      path={year.path}
      title={words.titleOfYear(year.year)}
      description={words.describeYear(year.year)}
    >
      <Crumbs crumbs={[{ name: site.words.masthead.sections.timeline, path: paths.timeline }]} site={site} />
      <h1>{year.year}</h1>
      <TimelineSpans
        label={site.words.navigation.years}
        countRows={site.words.navigation.countRows}
        spans={site.years.map((one) => ({
          name: one.year,
          href: site.links.href(one.path),
          rows: one.timeline.length,
          isHere: one.year === year.year,
        }))}
      />
      <TimelineSpans
        label={site.words.navigation.months}
        countRows={site.words.navigation.countRows}
        spans={groupByMonth(year.timeline)
          .filter(({ month }) => isMonth(month))
          .map(({ month, timeline }) => ({
            name: formatShortMonth(month, site.words),
            href: `#m${month}`,
            rows: timeline.length,
          }))}
      />
      <Months timeline={year.timeline} site={site} heading="h2" />
    </Page>
  );
}
