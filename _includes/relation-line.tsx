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
  return (
    <li class="relation">
      <p>
        {here === undefined && (
          <>
            <ArticleLink article={to} site={site} />
            {site.words.marks.colon}
          </>
        )}
        <RelationKindWords relation={relation} site={site} here={here} />{" "}
        <ArticleLink article={here === from.id ? to : from} site={site} />
      </p>
      <p class="byline reason">
        <InEnglish site={site}>{relation.reason}</InEnglish>
      </p>
      {here === undefined && <RelationSentences relation={relation} site={site} />}
    </li>
  );
}

/** What one article is to another of its story, as far as they are related directly: "update of". */
export function RelationTo({
  other,
  here,
  site,
}: {
  other: ArticleId;
  here: ArticleId;
  site: Site;
}): JSX.Element | null {
  const relation = site.storyOf
    .get(here)
    ?.story.relations.find(
      ({ from, to }) => (from === here && to === other) || (from === other && to === here),
    );
  return relation === undefined ? null : <RelationKindWords relation={relation} site={site} here={here} />;
}

function RelationKindWords({
  relation: { kind, from },
  site,
  here,
}: {
  relation: Relation;
  site: Site;
  here: ArticleId | undefined;
}): JSX.Element {
  return <b class="relation-kind">{site.words.stories[here === from ? "earlier" : "later"][kind]}</b>;
}
