import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { quoteOpening } from "../src/publish/quotes.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleFoot } from "./article-foot.tsx";
import { ArticleLink } from "./article-link.tsx";
import { languageOf } from "./language-of.ts";

/** One article in a list: its title, how it begins, who reported it, how its date is known. */
export function ArticleLine({
  article,
  site,
  reason,
  isBrief = false,
}: {
  article: Article;
  site: Site;
  /** Why it stands in this list. */
  reason?: string;
  /** Without its first sentence. */
  isBrief?: boolean;
}): JSX.Element {
  const opening = quoteOpening(article);
  return (
    <>
      <p class="headline">
        <ArticleLink article={article} site={site} />
      </p>
      {opening !== undefined && !isBrief && (
        <p class="opening" lang={languageOf(article, site)} dir="auto">
          {opening}
        </p>
      )}
      <ArticleFoot article={article} site={site} reason={reason} />
    </>
  );
}
