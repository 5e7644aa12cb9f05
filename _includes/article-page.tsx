import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { asksFor } from "../src/publish/asks-for.ts";
import { excerptText } from "../src/publish/excerpt-text.ts";
import { buildArticleData } from "../src/publish/json-ld.ts";
import { paths } from "../src/publish/links.ts";
import { placeHtml } from "../src/publish/place-html.ts";
import type { Site } from "../src/publish/site/site.ts";
import { formatDay } from "../src/publish/when-words.ts";
import { ArticleLine } from "./article-line.tsx";
import { Crumbs } from "./crumbs.tsx";
import { DatedRows } from "./dated-rows.tsx";
import { EventList } from "./event-list.tsx";
import { Excerpt } from "./excerpt.tsx";
import { Gutter } from "./gutter.tsx";
import { HighlightSection } from "./highlights.tsx";
import { languageOf } from "./language-of.ts";
import { Page } from "./page.tsx";
import { Provenance } from "./provenance.tsx";
import { Responses } from "./responses.tsx";
import { Section } from "./section.tsx";
import { StoryBox } from "./story-box.tsx";
import { TagList } from "./tag-list.tsx";

/** One article: what it says, who says it, when, and what it hangs together with. */
export function ArticlePage({ article, site }: { article: Article; site: Site }): JSX.Element {
  const story = site.storyOf.get(article.id);
  const language = languageOf(article, site);
  const words = site.words.article;
  const crumbs = [
    { name: site.words.editions.title, path: paths.editions },
    ...(article.edition === undefined
      ? []
      : [{ name: formatDay(article.edition, site.words), path: paths.edition(article.edition) }]),
  ];
  return (
    <Page
      site={site}
      takesResponses
      path={paths.article(article.slug)}
      title={article.title}
      {...(article.outlet !== undefined && { whose: article.outlet.name })}
      description={excerptText(article) || words.description(article.title, site.settings.site.title)}
      isUnlisted={(article.role !== "own" && article.rights !== "own") || asksFor(article, "noindex")}
      {...(story !== undefined && { feedPage: story.path })}
      article={article}
      data={buildArticleData(article, site)}
    >
      <Crumbs crumbs={crumbs} site={site} />
      <article>
        <header class="date">
          <Gutter when={article.published} site={site} />
          <div class="row">
            <h1 lang={language} dir="auto">
              {article.title}
            </h1>
            <Provenance article={article} site={site} />
          </div>
        </header>
        {article.role === "own" && article.html !== undefined ? (
          <div
            class="prose column"
            lang={language}
            dir={language === undefined ? undefined : "auto"}
            // The owner's Markdown; raw HTML is already off.
            dangerouslySetInnerHTML={{ __html: placeHtml(article.html, site.links) }}
          />
        ) : (
          <div class="column">
            <Excerpt article={article} site={site} />
          </div>
        )}
        <HighlightSection article={article} site={site} />
        <Surroundings article={article} site={site} />
      </article>
    </Page>
  );
}

function Surroundings({ article, site }: { article: Article; site: Site }): JSX.Element {
  const story = site.storyOf.get(article.id);
  const words = site.words.article;
  const events = site.eventsOf.get(article.id) ?? [];
  const related = article.related.flatMap(({ article: id, reason }) => {
    const other = site.articles.get(id);
    return other === undefined ? [] : [{ other, reason }];
  });
  return (
    <>
      {story !== undefined && (
        <Section title={words.story}>
          <div class="column">
            <StoryBox article={article} story={story} site={site} />
          </div>
        </Section>
      )}
      {article.tags.length > 0 && (
        <Section title={words.tags}>
          <div class="column">
            <TagList article={article} site={site} />
          </div>
        </Section>
      )}
      {events.length > 0 && (
        <Section title={words.events}>
          <EventList events={events} site={site} teller={article.id} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={words.related}>
          <DatedRows
            site={site}
            rows={related.map(({ other, reason }) => ({
              when: other.published,
              content: <ArticleLine article={other} site={site} reason={reason} isBrief />,
            }))}
          />
        </Section>
      )}
      <SamePage article={article} site={site} />
      <Responses article={article} site={site} />
    </>
  );
}

/** What the captured page showed beside the article, which need not have to do with it. */
function SamePage({ article, site }: { article: Article; site: Site }): JSX.Element | null {
  const capture = article.capture === undefined ? undefined : site.captures.get(article.capture);
  // What stands together in a feed was not chosen to be.
  const together = capture?.isFeed === true ? [] : (capture?.articles ?? []);
  const others = [...new Set(together)].flatMap((id) =>
    id === article.id ? [] : (site.articles.get(id) ?? []),
  );
  if (others.length === 0) return null;
  return (
    <Section title={site.words.article.samePage}>
      <p class="column">{site.words.article.samePageNote}</p>
      <DatedRows
        site={site}
        rows={others.map((other) => ({
          when: other.published,
          content: <ArticleLine article={other} site={site} isBrief />,
        }))}
      />
    </Section>
  );
}
