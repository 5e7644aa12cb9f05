import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { excerptText } from "../src/publish/excerpt-text.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLink } from "./article-link.tsx";
import { Copies, hasCopies } from "./copies.tsx";
import { Foot } from "./foot.tsx";
import { languageOf } from "./language-of.ts";
import { Source } from "./source.tsx";

/** The article that an edition opens with, larger and with its whole excerpt. */
export function Lead({ article, site }: { article: Article; site: Site }): JSX.Element {
  const excerpt = excerptText(article);
  return (
    <article class="lead">
      <h2>
        <ArticleLink article={article} site={site} />
      </h2>
      <Foot when={article.published} site={site}>
        <Source article={article} site={site} />
        {hasCopies({ article, site }) && (
          <span class="reason">
            {site.words.marks.semicolon}
            <Copies article={article} site={site} />
          </span>
        )}
      </Foot>
      {excerpt !== "" && (
        <p class="opening" lang={languageOf(article, site)} dir="auto">
          {excerpt}
        </p>
      )}
    </article>
  );
}
