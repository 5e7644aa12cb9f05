import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { Site, StoryPage } from "../src/publish/site/site.ts";
import { DatedRows } from "./dated-rows.tsx";
import { InEnglish } from "./in-english.tsx";
import { languageOfStory } from "./language-of.ts";
import { OriginCounts } from "./origins.tsx";
import { Source } from "./source.tsx";
import { StoryState } from "./story-state.tsx";

interface StoryListProps {
  readonly stories: readonly StoryPage[];
  readonly site: Site;
  /** Without how the latest report came to each. */
  readonly isBrief?: boolean;
}

/** Stories in the order given, each at the date of its latest report. */
export function StoryList({ stories, site, isBrief = false }: StoryListProps): JSX.Element {
  return (
    <DatedRows
      site={site}
      rows={stories.flatMap((story) => {
        const latest = story.articles.at(-1);
        if (latest === undefined) return [];
        return [{ when: latest.published, content: <StoryLine {...{ story, latest, site, isBrief }} /> }];
      })}
    />
  );
}

/** The title of a story, how it stands, how its latest report came to it, how many origins it has. */
function StoryLine({
  story,
  latest,
  site,
  isBrief,
}: {
  story: StoryPage;
  latest: Article;
  site: Site;
  isBrief: boolean;
}): JSX.Element {
  const relation = story.story.relations.findLast(({ to }) => to === latest.id);
  const { semicolon, colon } = site.words.marks;
  return (
    <>
      <p class="headline">
        <StoryLink story={story} site={site} />
      </p>
      <StoryState story={story} site={site} />
      {!isBrief && (
        <p class="byline">
          {site.words.stories.latest(<Source article={latest} site={site} />)}
          {relation !== undefined && (
            <span class="reason">
              {semicolon + site.words.stories.kinds[relation.kind] + colon}
              <InEnglish site={site}>{relation.reason}</InEnglish>
            </span>
          )}
        </p>
      )}
      <p class="byline">
        <OriginCounts story={story.story} site={site} isBrief />
      </p>
    </>
  );
}

export function StoryLink({ story, site }: { story: StoryPage; site: Site }): JSX.Element {
  return (
    <a href={site.links.href(story.path)} lang={languageOfStory(story.story, site)} dir="auto">
      {story.story.title}
    </a>
  );
}
