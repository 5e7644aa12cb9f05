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
  const words = site.words.timeline;
  return (
    <Page
      site={site}
      path={year.path}
      title={words.titleOfYear(year.year)}
      description={words.describeYear(year.year)}
    >
      <h1>{year.year}</h1>
      <nav class="years" aria-label={words.years}>
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
            <a href={site.links.href(paths.timeline)}>{words.all}</a>
          </li>
        </ul>
      </nav>
      <Months timeline={year.timeline} site={site} heading="h2" />
    </Page>
  );
}
