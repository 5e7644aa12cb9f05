import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { excerptText } from "../src/publish/excerpt-text.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleFoot } from "./article-foot.tsx";
import { ArticleLink } from "./article-link.tsx";
import { languageOf } from "./language-of.ts";

/** The article that an edition opens with, larger and with its whole excerpt. */
export function Lead({ article, site }: { article: Article; site: Site }): JSX.Element {
  const excerpt = excerptText(article);
  return (
    <article class="lead">
      <h2>
        <ArticleLink article={article} site={site} />
      </h2>
      <ArticleFoot article={article} site={site} />
      {excerpt !== "" && (
        <p class="opening" lang={languageOf(article, site)} dir="auto">
          {excerpt}
        </p>
      )}
    </article>
  );
}
