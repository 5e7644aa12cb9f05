import type { JSX } from "preact";
import { ArticleLink } from "../../_includes/article-link.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";
import { chooseKept } from "../publish/offline/choose-kept.ts";
import type { Edition } from "../publish/site/site.ts";
import { formatDay } from "../publish/when-words.ts";

export const data = {
  pagination: {
    data: "site.editions",
    size: 1,
    alias: "edition",
    // Only a site that may be read offline has this page.
    before: (editions: readonly Edition[], { site }: PageData) =>
      chooseKept(site) === undefined ? [] : editions.slice(0, 1),
  },
  permalink: paths.offline,
  eleventyExcludeFromCollections: true,
};

/** What can be read without a connection; shown in the place of every page that cannot. */
export default function OfflinePage({ site }: PageData): JSX.Element | null {
  const kept = chooseKept(site);
  if (kept === undefined) return null;
  const { links, words } = site;
  const pages = new Set(kept.pages);
  const articles = kept.edition.articles.filter(({ slug }) => pages.has(paths.article(slug)));
  return (
    <Page
      site={site}
      path={paths.offline}
      title={words.offline.title}
      description={words.offline.description}
      isUnlisted
    >
      <h1>{words.offline.title}</h1>
      <div class="column">
        <p>{words.offline.kept(formatDay(kept.edition.day, site.words))}</p>
        <ul class="kept">
          <li>
            <a href={links.href(paths.home)}>{words.offline.frontPage}</a>
          </li>
          {articles.map((article) => (
            <li>
              <ArticleLink article={article} site={site} />
            </li>
          ))}
        </ul>
        <p>{words.offline.othersNeedConnection}</p>
      </div>
    </Page>
  );
}
