import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { Site, StoryPage } from "../src/publish/site/site.ts";
import { DatedRows } from "./dated-rows.tsx";
import { OriginCounts } from "./origins.tsx";
import { Source } from "./source.tsx";
import { StoryState } from "./story-state.tsx";

/** Stories in the order given, each at the date of its latest report. */
export function StoryList({ stories, site }: { stories: readonly StoryPage[]; site: Site }): JSX.Element {
  return (
    <DatedRows
      rows={stories.flatMap((story) => {
        const latest = story.articles.at(-1);
        return latest === undefined
          ? []
          : [{ when: latest.published, content: <StoryLine story={story} latest={latest} site={site} /> }];
      })}
    />
  );
}

function StoryLine({ story, latest, site }: { story: StoryPage; latest: Article; site: Site }): JSX.Element {
  const relation = story.story.relations.findLast(({ to }) => to === latest.id);
  return (
    <>
      <p class="headline">
        <StoryLink story={story} site={site} />
      </p>
      <StoryState story={story} site={site} />
      <p class="byline">
        latest: <Source article={latest} site={site} />
        {relation !== undefined && (
          <span class="reason">
            ; {relation.kind}: {relation.reason}
          </span>
        )}
      </p>
      <p class="byline">
        <OriginCounts story={story.story} site={site} isBrief />
      </p>
    </>
  );
}

export function StoryLink({ story, site }: { story: StoryPage; site: Site }): JSX.Element {
  return (
    <a href={site.links.href(story.path)} dir="auto">
      {story.story.title}
    </a>
  );
}
