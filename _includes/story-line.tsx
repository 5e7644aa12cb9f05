import type { JSX } from "preact";
import type { Site, StoryPage } from "../src/publish/site/site.ts";
import { Gutter } from "./gutter.tsx";
import { InEnglish } from "./in-english.tsx";
import { languageOfStory } from "./language-of.ts";
import { OriginCounts } from "./origins.tsx";
import { Source } from "./source.tsx";

/** A story in a list: the date of its latest report, its title, how that report came to it, how many origins it has. */
export function StoryLine({ story, site }: { story: StoryPage; site: Site }): JSX.Element | null {
  const latest = story.articles.at(-1);
  if (latest === undefined) return null;
  const relation = story.story.relations.findLast(({ to }) => to === latest.id);
  const { semicolon, colon } = site.words.marks;
  return (
    <li class="row">
      <Gutter when={latest.published} site={site} />
      <div>
        <p class="headline">
          <StoryLink story={story} site={site} />
        </p>
        <p class="byline">
          {site.words.stories.latest(<Source article={latest} site={site} />)}
          {relation !== undefined && (
            <span class="reason">
              {semicolon + site.words.stories.kinds[relation.kind] + colon}
              <InEnglish site={site}>{relation.reason}</InEnglish>
            </span>
          )}
        </p>
        <p class="byline">
          <OriginCounts story={story.story} site={site} isBrief />
        </p>
      </div>
    </li>
  );
}

export function StoryLink({ story, site }: { story: StoryPage; site: Site }): JSX.Element {
  return (
    <a href={site.links.href(story.path)} lang={languageOfStory(story.story, site)} dir="auto">
      {story.story.title}
    </a>
  );
}
