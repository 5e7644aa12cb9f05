import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { StoryList } from "../../_includes/story-list.tsx";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.stories, eleventyExcludeFromCollections: true };

/** Every story, the one with the latest report first. */
export default function StoriesPage({ site }: PageData): JSX.Element {
  return (
    <Page
      site={site}
      path={paths.stories}
      title="Stories"
      description="Reports of one happening, brought together, with the reason for each link"
    >
      <h1>Stories</h1>
      <p class="column">
        A story is two or more reports of one happening. How they hang together, and why, stands on its page.
      </p>
      {site.stories.length === 0 ? (
        <p class="column unknown">No two reports tell of one happening yet.</p>
      ) : (
        <StoryList stories={site.stories} site={site} />
      )}
    </Page>
  );
}
