import type { JSX } from "preact";
import { EditionArticles } from "../../_includes/edition-articles.tsx";
import { EditionLine } from "../../_includes/edition-line.tsx";
import { EventList } from "../../_includes/event-list.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { StoryList } from "../../_includes/story-list.tsx";
import { paths } from "../publish/links.ts";
import type { Edition, Site } from "../publish/site/site.ts";
import { formatLongDay } from "../publish/when-words.ts";

/** Enough to see what goes on; the whole lists are one link away. */
const STORIES = 5;
const EVENTS = 5;
const EDITIONS = 7;

export const data = { permalink: paths.home, eleventyExcludeFromCollections: true };

/** The front page: the latest edition, then what is in motion around it. */
export default function FrontPage({ site }: PageData): JSX.Element {
  const { links, settings, stories, comingUp } = site;
  const words = site.words.front;
  const [latest, ...earlier] = site.editions;
  return (
    <Page site={site} path={paths.home} description={settings.site.description}>
      <div class="front">
        <div class="folio">
          {latest === undefined ? <NoEdition site={site} /> : <LatestEdition edition={latest} site={site} />}
          {earlier.length > 0 && (
            <Section
              title={words.editions}
              more={<a href={links.href(paths.editions)}>{words.allEditions}</a>}
            >
              <ol class="dates">
                {earlier.slice(0, EDITIONS).map((edition) => (
                  <EditionLine edition={edition} site={site} />
                ))}
              </ol>
            </Section>
          )}
        </div>
        {stories.length + comingUp.length > 0 && (
          <div class="rail">
            {comingUp.length > 0 && (
              <Section
                title={words.comingUp}
                more={<a href={links.href(paths.comingUp)}>{words.allComingUp}</a>}
              >
                <EventList events={comingUp.slice(0, EVENTS)} site={site} isKindKnown />
              </Section>
            )}
            {stories.length > 0 && (
              <Section
                title={words.stories}
                more={<a href={links.href(paths.stories)}>{words.allStories}</a>}
              >
                <StoryList stories={stories.slice(0, STORIES)} site={site} isBrief />
              </Section>
            )}
          </div>
        )}
      </div>
    </Page>
  );
}

function LatestEdition({ edition, site }: { edition: Edition; site: Site }): JSX.Element {
  return (
    <>
      <h1 class="edition-day">
        <a href={site.links.href(edition.path)}>{formatLongDay(edition.day, site.words)}</a>
      </h1>
      <EditionArticles edition={edition} site={site} />
    </>
  );
}

function NoEdition({ site }: PageData): JSX.Element {
  const words = site.words.front;
  return (
    <>
      <h1>{words.noEdition}</h1>
      <p class="column">
        {site.undated.length > 0
          ? words.undated((text) => <a href={site.links.href(paths.editions)}>{text}</a>)
          : words.nothing}
      </p>
    </>
  );
}
