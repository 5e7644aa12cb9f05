import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { Copies, hasCopies } from "./copies.tsx";
import { Foot } from "./foot.tsx";
import { InEnglish } from "./in-english.tsx";
import { Source } from "./source.tsx";

/** Who reported an article, where its text stands too, why it stands in this list; how its date is known. */
export function ArticleFoot({
  article,
  site,
  reason,
}: {
  article: Article;
  site: Site;
  reason?: string | undefined;
}): JSX.Element {
  const { semicolon } = site.words.marks;
  return (
    <Foot when={article.published} site={site}>
      <Source article={article} site={site} />
      {hasCopies({ article, site }) && (
        <span class="reason">
          {semicolon}
          <Copies article={article} site={site} />
        </span>
      )}
      {reason !== undefined && (
        <span class="reason">
          {semicolon}
          <InEnglish site={site}>{reason}</InEnglish>
        </span>
      )}
    </Foot>
  );
}
