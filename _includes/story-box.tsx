import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { Site, StoryPage } from "../src/publish/site/site.ts";
import { OriginOf } from "./origins.tsx";
import { RelationList } from "./relation-list.tsx";
import { StoryLink } from "./story-list.tsx";

/** The story that an article is part of, and where it was first written, and what it is to the other reports. */
export function StoryBox({
  article,
  story,
  site,
}: {
  article: Article;
  story: StoryPage;
  site: Site;
}): JSX.Element {
  const relations = story.story.relations.filter(({ from, to }) => from === article.id || to === article.id);
  return (
    <>
      <p>{site.words.stories.partOf(<StoryLink story={story} site={site} />)}</p>
      <OriginOf article={article} story={story.story} site={site} />
      {relations.length > 0 && <RelationList relations={relations} site={site} here={article.id} />}
    </>
  );
}
