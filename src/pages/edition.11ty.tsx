import type { JSX } from "preact";
import { Crumbs } from "../../_includes/crumbs.tsx";
import { EditionArticles } from "../../_includes/edition-articles.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";
import type { Edition } from "../publish/site/site.ts";
import { formatDay, formatLongDay, formatMonth } from "../publish/when-words.ts";

interface EditionData extends PageData {
  readonly edition: Edition;
}

export const data = {
  pagination: { data: "site.editions", size: 1, alias: "edition" },
  permalink: ({ edition }: EditionData) => edition.path,
  eleventyExcludeFromCollections: true,
};

/** What one day brought in, with the way to the days around it. */
export default function EditionPage({ edition, site }: EditionData): JSX.Element {
  const words = site.words.editions;
  const day = formatLongDay(edition.day, site.words);
  const place = site.editions.findIndex((one) => one.day === edition.day);
  const [later, earlier] = [site.editions[place - 1], site.editions[place + 1]];
  const month = edition.day.slice(0, 7);
  const monthPath = site.months.find((one) => one.month === month)?.path ?? edition.path;
  return (
    <Page site={site} path={edition.path} title={day} description={words.describeDay(day)}>
      <Crumbs
        crumbs={[
          { name: words.title, path: paths.editions },
          { name: formatMonth(month, site.words), path: monthPath },
        ]}
        site={site}
      />
      <h1 class="edition-day">{day}</h1>
      <EditionArticles edition={edition} site={site} />
      <nav class="neighbours" aria-label={words.neighbours}>
        <ul>
          {earlier !== undefined && (
            <li>
              <a href={site.links.href(earlier.path)} rel="prev">
                {words.earlier(formatDay(earlier.day, site.words))}
              </a>
            </li>
          )}
          <li>
            <a href={site.links.href(monthPath)}>{words.allOf(formatMonth(month, site.words))}</a>
          </li>
          {later !== undefined && (
            <li>
              <a href={site.links.href(later.path)} rel="next">
                {words.later(formatDay(later.day, site.words))}
              </a>
            </li>
          )}
        </ul>
      </nav>
      {later === undefined && (
        <p class="column">
          <a class="action" href={site.links.href(paths.email)}>
            {site.words.email.asEmail}
          </a>
          ,{" "}
          <a class="action" href={site.links.href(paths.emailText)}>
            {site.words.email.asText}
          </a>
        </p>
      )}
    </Page>
  );
}
