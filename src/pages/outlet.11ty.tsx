import type { JSX } from "preact";
import { ArticleList } from "../../_includes/article-list.tsx";
import { Crumbs } from "../../_includes/crumbs.tsx";
import { FeedLinks } from "../../_includes/feed-links.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { paths } from "../publish/links.ts";
import type { OutletPage as OutletItem } from "../publish/site/site.ts";
import { webAddress } from "../publish/web-address.ts";

interface OutletData extends PageData {
  readonly outlet: OutletItem;
}

export const data = {
  pagination: { data: "site.outlets", size: 1, alias: "outlet" },
  permalink: ({ outlet }: OutletData) => outlet.path,
  eleventyExcludeFromCollections: true,
};

/** What one outlet published and what it wrote for others. */
export default function OutletPage({ outlet, site }: OutletData): JSX.Element {
  const words = site.words.outlets;
  const home = webAddress(outlet.url);
  return (
    <Page
      site={site}
      path={outlet.path}
      title={outlet.name}
      whose={site.words.masthead.sections.outlets}
      description={words.describeOne(outlet.name)}
    >
      <Crumbs crumbs={[{ name: site.words.masthead.sections.outlets, path: paths.outlets }]} site={site} />
      <div class="column">
        <h1 dir="auto">{outlet.name}</h1>
        {home !== undefined && (
          <p>
            <a href={home} rel="nofollow noopener">
              {words.visit(new URL(home).hostname)}
            </a>
          </p>
        )}
        <FeedLinks site={site} page={outlet.path} what="outlet" />
      </div>
      <Section title={words.reports}>
        <ArticleList articles={outlet.articles} site={site} />
      </Section>
    </Page>
  );
}
