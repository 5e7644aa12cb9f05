import type { JSX } from "preact";
import { ArticleList } from "../../_includes/article-list.tsx";
import { Crumbs } from "../../_includes/crumbs.tsx";
import { FeedLinks } from "../../_includes/feed-links.tsx";
import { KeyDates } from "../../_includes/key-dates.tsx";
import { languageOfStory } from "../../_includes/language-of.ts";
import { Origins } from "../../_includes/origins.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { RelationList } from "../../_includes/relation-list.tsx";
import { Section } from "../../_includes/section.tsx";
import { StoryState } from "../../_includes/story-state.tsx";
import { Timeline } from "../../_includes/timeline.tsx";
import { TimelinePicture } from "../../_includes/timeline-picture.tsx";
import { paths } from "../publish/links.ts";
import type { StoryPage as StoryItem } from "../publish/site/site.ts";

interface StoryData extends PageData {
  readonly story: StoryItem;
}

export const data = {
  pagination: { data: "site.stories", size: 1, alias: "story" },
  permalink: ({ story }: StoryData) => story.path,
  eleventyExcludeFromCollections: true,
};

/** One story: its reports in order, who first wrote them, how they hang together, what happened when. */
export default function StoryPage({ story, site }: StoryData): JSX.Element {
  const { title, relations } = story.story;
  const words = site.words.stories;
  return (
    <Page
      site={site}
      path={story.path}
      title={title}
      whose={site.words.masthead.sections.stories}
      description={words.describeOne(title)}
    >
      <Crumbs crumbs={[{ name: site.words.masthead.sections.stories, path: paths.stories }]} site={site} />
      <div class="column">
        <h1 lang={languageOfStory(story.story, site)} dir="auto">
          {title}
        </h1>
        <StoryState story={story} site={site} />
        <Origins story={story.story} site={site} />
        <FeedLinks site={site} page={story.path} what="story" />
      </div>
      <TimelinePicture timeline={story.timeline} site={site} />
      <KeyDates keyDates={story.keyDates} site={site} hasTimeline />
      <Section title={words.reports}>
        <ArticleList articles={story.articles} site={site} />
      </Section>
      {relations.length > 0 && (
        <Section title={words.relations}>
          <div class="column">
            <RelationList relations={relations} site={site} />
          </div>
        </Section>
      )}
      <Section title={words.timeline} id="timeline">
        <Timeline timeline={story.timeline} site={site} level={3} />
      </Section>
    </Page>
  );
}
