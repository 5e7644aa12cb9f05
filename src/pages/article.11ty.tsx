import type { JSX } from "preact";
import { ArticlePage } from "../../_includes/article-page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import type { Article } from "../digest/model.ts";
import { paths } from "../publish/links.ts";

interface ArticleData extends PageData {
  readonly article: Article;
}

export const data = {
  pagination: { data: "site.digest.articles", size: 1, alias: "article" },
  permalink: ({ article }: ArticleData) => paths.article(article.slug),
  eleventyExcludeFromCollections: true,
};

export default ({ article, site }: ArticleData): JSX.Element => <ArticlePage article={article} site={site} />;
