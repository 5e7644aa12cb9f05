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
  const words = site.words.editions;
  return (
    <Page site={site} path={paths.editions} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="column">{words.intro}</p>
      <div class="months">
        {site.months.map((month) => (
          <MonthCalendar month={month} site={site} />
        ))}
      </div>
      {site.undated.length > 0 && (
        <Section title={words.without}>
          <p class="column">{words.withoutNote}</p>
          <ArticleList articles={site.undated} site={site} />
        </Section>
      )}
    </Page>
  );
}
