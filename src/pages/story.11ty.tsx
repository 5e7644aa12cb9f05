import type { JSX } from "preact";
import { ArticleList } from "../../_includes/article-list.tsx";
import { FeedLinks } from "../../_includes/feed-links.tsx";
import { KeyDates } from "../../_includes/key-dates.tsx";
import { Origins } from "../../_includes/origins.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { RelationList } from "../../_includes/relation-list.tsx";
import { Section } from "../../_includes/section.tsx";
import { Timeline } from "../../_includes/timeline.tsx";
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
  return (
    <Page
      site={site}
      path={story.path}
      title={title}
      whose={site.words.masthead.sections.stories}
      description={`Reports of one story: ${title}`}
    >
      <div class="column">
        <p class="kicker">Story</p>
        <h1 dir="auto">{title}</h1>
        <Origins story={story.story} site={site} />
        <FeedLinks site={site} page={story.path} what="this story" />
      </div>
      <KeyDates keyDates={story.keyDates} site={site} />
      <Section title="Reports, oldest first">
        <ArticleList articles={story.articles} site={site} />
      </Section>
      {relations.length > 0 && (
        <Section title="How they hang together">
          <div class="column">
            <RelationList relations={relations} site={site} />
          </div>
        </Section>
      )}
      <Section title="Timeline" id="timeline">
        <Timeline timeline={story.timeline} site={site} level={3} />
      </Section>
    </Page>
  );
}
