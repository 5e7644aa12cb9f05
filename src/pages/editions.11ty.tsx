import type { JSX } from "preact";
import { ArticleList } from "../../_includes/article-list.tsx";
import { MonthCalendar } from "../../_includes/month-calendar.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.editions, eleventyExcludeFromCollections: true };

/** Every edition by month, and what belongs to none. */
export default function EditionsPage({ site }: PageData): JSX.Element {
  return (
    <Page site={site} path={paths.editions} title="Editions" description="Every edition, latest first">
      <h1>Editions</h1>
      <p class="column">
        An edition is what one day brought in. Its day says nothing of when a report was written.
      </p>
      <div class="months">
        {site.months.map((month) => (
          <MonthCalendar month={month} site={site} />
        ))}
      </div>
      {site.undated.length > 0 && (
        <Section title="Without an edition">
          <p class="column">Neither their file nor their page tells the day that brought these in.</p>
          <ArticleList articles={site.undated} site={site} />
        </Section>
      )}
    </Page>
  );
}
