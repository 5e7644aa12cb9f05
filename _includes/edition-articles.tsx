import type { JSX } from "preact";
import type { Edition, EditionItem, Site } from "../src/publish/site/site.ts";
import { ArticleLine } from "./article-line.tsx";
import { ArticleLink } from "./article-link.tsx";
import { DatedRows } from "./dated-rows.tsx";
import { Lead } from "./lead.tsx";
import { RelationTo } from "./relation-line.tsx";
import { Source } from "./source.tsx";

/** What a day brought in: its lead, then the rest; reports on one story stand under the first of them. */
export function EditionArticles({ edition, site }: { edition: Edition; site: Site }): JSX.Element {
  return (
    <DatedRows
      site={site}
      rows={edition.items.map(({ article, others }) => ({
        when: article.published,
        content: (
          <>
            {article.id === edition.lead.id ? (
              <Lead article={article} site={site} />
            ) : (
              <ArticleLine article={article} site={site} />
            )}
            {others.length > 0 && <Others item={{ article, others }} site={site} />}
          </>
        ),
      }))}
    />
  );
}

function Others({ item: { article, others }, site }: { item: EditionItem; site: Site }): JSX.Element {
  return (
    <ul class="others">
      {others.map((other) => (
        <li>
          <RelationTo other={other.id} here={article.id} site={site} />{" "}
          <ArticleLink article={other} site={site} />
          <span class="byline">
            {" · "}
            <Source article={other} site={site} />
          </span>
        </li>
      ))}
    </ul>
  );
}
