import type { JSX } from "preact";
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
  const place = site.editions.findIndex(({ day }) => day === edition.day);
  const [later, earlier] = [site.editions[place - 1], site.editions[place + 1]];
  const month = edition.day.slice(0, 7);
  const monthPath = site.months.find((one) => one.month === month)?.path ?? edition.path;
  return (
    <Page
      site={site}
      path={edition.path}
      title={formatLongDay(edition.day)}
      description={`What ${formatLongDay(edition.day)} brought in`}
    >
      <h1 class="edition-day">{formatLongDay(edition.day)}</h1>
      <EditionArticles edition={edition} site={site} />
      <nav class="neighbours" aria-label="Editions">
        <ul>
          {earlier !== undefined && (
            <li>
              <a href={site.links.href(earlier.path)} rel="prev">
                Earlier: {formatDay(earlier.day)}
              </a>
            </li>
          )}
          <li>
            <a href={site.links.href(monthPath)}>All of {formatMonth(month)}</a>
          </li>
          {later !== undefined && (
            <li>
              <a href={site.links.href(later.path)} rel="next">
                Later: {formatDay(later.day)}
              </a>
            </li>
          )}
        </ul>
      </nav>
      {later === undefined && (
        <p class="column">
          <a href={site.links.href(paths.email)}>{site.words.email.asEmail}</a>,{" "}
          <a href={site.links.href(paths.emailText)}>{site.words.email.asText}</a>
        </p>
      )}
    </Page>
  );
}
