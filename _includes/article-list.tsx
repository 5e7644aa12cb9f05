import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLine } from "./article-line.tsx";
import { DatedRows } from "./dated-rows.tsx";

/** Articles in the order given, their dates down the left edge. */
export function ArticleList({ articles, site }: { articles: readonly Article[]; site: Site }): JSX.Element {
  return (
    <DatedRows
      site={site}
      rows={articles.map((article) => ({
        when: article.published,
        content: <ArticleLine article={article} site={site} />,
      }))}
    />
  );
}
