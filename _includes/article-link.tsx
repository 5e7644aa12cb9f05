import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { languageOf } from "./language-of.ts";

/** The title of an article, leading to its page or to a sentence on it. */
export function ArticleLink({
  article,
  site,
  fragment,
}: {
  article: Article;
  site: Site;
  fragment?: string | undefined;
}): JSX.Element {
  return (
    <a
      href={site.links.href(paths.article(article.slug), fragment)}
      lang={languageOf(article, site)}
      dir="auto"
    >
      {article.title}
    </a>
  );
}
