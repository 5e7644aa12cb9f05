import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLink } from "./article-link.tsx";

interface CopiesProps {
  readonly article: Article;
  readonly site: Site;
}

/** Whether an article has the text of others, so that something is to be said of it. */
export function hasCopies({ article, site }: CopiesProps): boolean {
  return site.copies.copiesOf.has(article.id) || site.copies.shownFor.has(article.id);
}

/** Where the text of an article stands too, or which article it is a copy of; nothing where neither. */
export function Copies({ article, site }: CopiesProps): JSX.Element | null {
  const words = site.words.copies;
  const shown = site.copies.shownFor.get(article.id);
  if (shown !== undefined)
    return (
      <>
        {words[shown.isOriginal ? "copyOf" : "sameTextAs"](
          <ArticleLink article={shown.article} site={site} />,
        )}
      </>
    );
  const copies = site.copies.copiesOf.get(article.id) ?? [];
  if (copies.length === 0) return null;
  return (
    <>
      {words.alsoIn(
        copies.map((copy, index) => (
          <>
            {index > 0 && site.words.marks.comma}
            <CopyLink article={copy} site={site} />
          </>
        )),
      )}
    </>
  );
}

/** Leads to the page of the copy, under the name of its outlet. */
function CopyLink({ article, site }: CopiesProps): JSX.Element {
  return article.outlet === undefined ? (
    <ArticleLink article={article} site={site} />
  ) : (
    <a href={site.links.href(paths.article(article.slug))} dir="auto">
      {article.outlet.name}
    </a>
  );
}
