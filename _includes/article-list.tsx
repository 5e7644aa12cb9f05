import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLine } from "./article-line.tsx";

/** Articles in the order given, their dates down the left edge. */
export function ArticleList({ articles, site }: { articles: readonly Article[]; site: Site }): JSX.Element {
  return (
    <ol class="rows">
      {articles.map((article) => (
        <ArticleLine article={article} site={site} />
      ))}
    </ol>
  );
}
