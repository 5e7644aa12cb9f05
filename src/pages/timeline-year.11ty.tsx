import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Months } from "../../_includes/timeline.tsx";
import { paths } from "../publish/links.ts";
import type { TimelineYear } from "../publish/site/site.ts";

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
  return (
    <Page
      site={site}
      path={year.path}
      title={`Timeline of ${year.year}`}
      description={`Everything that the reports date in ${year.year}, in chronological order`}
    >
      <h1>{year.year}</h1>
      <nav class="years" aria-label="Years">
        <ul>
          {site.years.map((one) => (
            <li>
              <a
                href={site.links.href(one.path)}
                {...(one.year === year.year && { "aria-current": "page" as const })}
              >
                {one.year}
              </a>
            </li>
          ))}
          <li>
            <a href={site.links.href(paths.timeline)}>all</a>
          </li>
        </ul>
      </nav>
      <Months timeline={year.timeline} site={site} heading="h2" />
    </Page>
  );
}
