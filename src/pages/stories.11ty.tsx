import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { StoryList } from "../../_includes/story-list.tsx";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.stories, eleventyExcludeFromCollections: true };

/** Every story, the one with the latest report first. */
export default function StoriesPage({ site }: PageData): JSX.Element {
  const words = site.words.stories;
  return (
    <Page site={site} path={paths.stories} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="column">{words.intro}</p>
      {site.stories.length === 0 ? (
        <p class="column unknown">{words.none}</p>
      ) : (
        <StoryList stories={site.stories} site={site} />
      )}
    </Page>
  );
}
