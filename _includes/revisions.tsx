import type { JSX } from "preact";
import type { Article, Revision } from "../src/digest/model.ts";
import { cutTitle } from "../src/publish/shown-title.ts";
import type { Site } from "../src/publish/site/site.ts";
import { describeChange } from "../src/publish/when-changed.ts";
import { languageOf } from "./language-of.ts";

interface RevisionsProps {
  readonly article: Article;
  readonly site: Site;
}

/** A page that is fetched every hour may show a change in each; the last ones tell what is new. */
const MOST_SHOWN = 5;

/** When the words of an article were others, the last change first, with the title that it had. */
export function Revisions({ article, site }: RevisionsProps): JSX.Element | null {
  const { revisions = [] } = article;
  if (revisions.length === 0) return null;
  const earlier = revisions.length - MOST_SHOWN;
  return (
    <ul class="revisions">
      {revisions
        .slice(-MOST_SHOWN)
        .reverse()
        .map((revision) => (
          <li>
            <Change revision={revision} article={article} site={site} />
          </li>
        ))}
      {earlier > 0 && <li>{site.words.revisions.earlier(earlier)}</li>}
    </ul>
  );
}

function Change({ revision, article, site }: RevisionsProps & { revision: Revision }): JSX.Element {
  const { title, hasOtherText } = revision;
  const { revisions, marks } = site.words;
  return (
    <>
      {revisions.changed(describeChange(revision, site.words))}
      {(title !== undefined || hasOtherText) && marks.colon}
      {title !== undefined &&
        revisions.titleWas(
          <q dir="auto" lang={languageOf(article, site)}>
            {cutTitle(title)}
          </q>,
        )}
      {title !== undefined && hasOtherText && marks.semicolon}
      {hasOtherText && revisions.textWas}
    </>
  );
}
