import type { JSX } from "preact";
import type { Edition, Site } from "../src/publish/site/site.ts";
import { ArticleList } from "./article-list.tsx";
import { Lead } from "./lead.tsx";

/** What a day brought in: its lead, then the rest. */
export function EditionArticles({ edition, site }: { edition: Edition; site: Site }): JSX.Element {
  const rest = edition.articles.filter(({ id }) => id !== edition.lead.id);
  return (
    <>
      <Lead article={edition.lead} site={site} />
      {rest.length > 0 && <ArticleList articles={rest} site={site} />}
    </>
  );
}
