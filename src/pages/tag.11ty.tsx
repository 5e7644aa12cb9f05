import type { JSX } from "preact";
import { ArticleList } from "../../_includes/article-list.tsx";
import { Crumbs } from "../../_includes/crumbs.tsx";
import { FeedLinks } from "../../_includes/feed-links.tsx";
import { KeyDates } from "../../_includes/key-dates.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { RelatedTags } from "../../_includes/related-tags.tsx";
import { Section } from "../../_includes/section.tsx";
import { Timeline } from "../../_includes/timeline.tsx";
import { TimelinePicture } from "../../_includes/timeline-picture.tsx";
import { paths } from "../publish/links.ts";
import type { TagPage as TagItem } from "../publish/site/site.ts";

interface TagData extends PageData {
  readonly tag: TagItem;
}

export const data = {
  pagination: { data: "site.tags", size: 1, alias: "tag" },
  permalink: ({ tag }: TagData) => tag.path,
  eleventyExcludeFromCollections: true,
};

/** The articles of a tag, and what happened in the sentences that name it. */
export default function TagPage({ tag, site }: TagData): JSX.Element {
  const words = site.words.tags;
  return (
    <Page
      site={site}
      path={tag.path}
      title={tag.name}
      whose={site.words.masthead.sections.tags}
      description={words.describeOne(tag.name)}
    >
      <Crumbs crumbs={[{ name: site.words.masthead.sections.tags, path: paths.tags }]} site={site} />
      <div class="column">
        <p class="kicker">{words.kickers[tag.kind]}</p>
        <h1 dir="auto">{tag.name}</h1>
        <FeedLinks site={site} page={tag.path} what="tag" />
        <RelatedTags related={tag.related} site={site} />
      </div>
      <TimelinePicture timeline={tag.timeline} site={site} />
      <KeyDates keyDates={tag.keyDates} site={site} hasTimeline />
      <Section title={words.articles}>
        <ArticleList articles={tag.articles} site={site} />
      </Section>
      {tag.timeline.some(({ kind }) => kind === "event") && (
        <Section title={words.timeline} id="timeline">
          <Timeline timeline={tag.timeline} site={site} level={3} />
        </Section>
      )}
    </Page>
  );
}
