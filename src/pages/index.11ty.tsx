import type { JSX } from "preact";
import { EditionArticles } from "../../_includes/edition-articles.tsx";
import { EditionLine } from "../../_includes/edition-line.tsx";
import { EventList } from "../../_includes/event-list.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { StoryLine } from "../../_includes/story-line.tsx";
import { paths } from "../publish/links.ts";
import { formatLongDay } from "../publish/when-words.ts";

/** Enough to see what goes on; the whole lists are one link away. */
const STORIES = 5;
const EVENTS = 6;
const EDITIONS = 7;

export const data = { permalink: paths.home, eleventyExcludeFromCollections: true };

/** The front page: the latest edition, then what is in motion around it. */
export default function FrontPage({ site }: PageData): JSX.Element {
  const { links, settings, stories, comingUp } = site;
  const words = site.words.front;
  const [latest, ...earlier] = site.editions;
  return (
    <Page site={site} path={paths.home} description={settings.site.description}>
      {latest === undefined ? (
        <>
          <h1>{words.noEdition}</h1>
          <p class="column">
            {site.undated.length > 0
              ? words.undated((text) => <a href={links.href(paths.editions)}>{text}</a>)
              : words.nothing}
          </p>
        </>
      ) : (
        <>
          <h1 class="edition-day">
            <a href={links.href(latest.path)}>{formatLongDay(latest.day, site.words)}</a>
          </h1>
          <EditionArticles edition={latest} site={site} />
        </>
      )}
      {stories.length > 0 && (
        <Section title={words.stories} more={<a href={links.href(paths.stories)}>{words.allStories}</a>}>
          <ol class="rows">
            {stories.slice(0, STORIES).map((story) => (
              <StoryLine story={story} site={site} />
            ))}
          </ol>
        </Section>
      )}
      {comingUp.length > 0 && (
        <Section title={words.comingUp} more={<a href={links.href(paths.comingUp)}>{words.allComingUp}</a>}>
          <EventList events={comingUp.slice(0, EVENTS)} site={site} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={words.editions} more={<a href={links.href(paths.editions)}>{words.allEditions}</a>}>
          <ol class="rows">
            {earlier.slice(0, EDITIONS).map((edition) => (
              <EditionLine edition={edition} site={site} />
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}
