import type { JSX } from "preact";
import { ArticleList } from "../../_includes/article-list.tsx";
import { Crumbs } from "../../_includes/crumbs.tsx";
import { MonthCalendar } from "../../_includes/month-calendar.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { paths } from "../publish/links.ts";
import type { Month } from "../publish/site/site.ts";
import { formatLongDay, formatMonth } from "../publish/when-words.ts";

interface MonthData extends PageData {
  readonly month: Month;
}

export const data = {
  pagination: { data: "site.months", size: 1, alias: "month" },
  permalink: ({ month }: MonthData) => month.path,
  eleventyExcludeFromCollections: true,
};

/** The editions of a month, latest first. */
export default function MonthPage({ month, site }: MonthData): JSX.Element {
  const name = formatMonth(month.month, site.words);
  return (
    <Page site={site} path={month.path} title={name} description={site.words.editions.describeMonth(name)}>
      <Crumbs crumbs={[{ name: site.words.editions.title, path: paths.editions }]} site={site} />
      <h1>{name}</h1>
      <div class="column">
        <MonthCalendar month={month} site={site} isHeaded />
      </div>
      {month.editions.map((edition) => (
        <Section title={<a href={site.links.href(edition.path)}>{formatLongDay(edition.day, site.words)}</a>}>
          <ArticleList articles={edition.articles} site={site} />
        </Section>
      ))}
    </Page>
  );
}
