import type { JSX } from "preact";
import type { ArticleId, Relation } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLink } from "./article-link.tsx";
import { InEnglish } from "./in-english.tsx";
import { RelationSentences } from "./relation-sentences.tsx";

/** How two articles of a story hang together, with the reason, told from one of them or from outside. */
export function RelationLine({
  relation,
  site,
  here,
}: {
  relation: Relation;
  site: Site;
  here?: ArticleId;
}): JSX.Element | null {
  const from = site.articles.get(relation.from);
  const to = site.articles.get(relation.to);
  if (from === undefined || to === undefined) return null;
  const kinds = site.words.stories[here === from.id ? "earlier" : "later"];
  return (
    <li class="relation">
      <p>
        {here === undefined && (
          <>
            <ArticleLink article={to} site={site} />
            {site.words.marks.colon}
          </>
        )}
        <b class="relation-kind">{kinds[relation.kind]}</b>{" "}
        <ArticleLink article={here === from.id ? to : from} site={site} />
      </p>
      <p class="byline reason">
        <InEnglish site={site}>{relation.reason}</InEnglish>
      </p>
      {here === undefined && <RelationSentences relation={relation} site={site} />}
    </li>
  );
}
