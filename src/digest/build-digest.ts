import { assembleArticles } from "./assemble-articles.ts";
import { attributeArticle } from "./attribute-article.ts";
import { dateArticles } from "./dates/date-articles.ts";
import { chooseEditions } from "./editions.ts";
import type {
  ArticleId,
  ArticleRead,
  AttributedArticle,
  Capture,
  CaptureRead,
  DatedArticle,
  Digest,
  Reading,
  Settings,
} from "./model.ts";
import { chooseSighting, foldSightings } from "./sightings.ts";
import { findStories } from "./stories/find-stories.ts";
import { relateArticles } from "./stories/relate-articles.ts";
import { tagArticle } from "./tags/tag-article.ts";
import { buildVocabulary } from "./tags/vocabulary.ts";
import { findEvents } from "./timeline/find-events.ts";
import { compareText } from "./when.ts";

/** Works out all that is known from what was read. Pure: the same reading and settings give the same digest. */
export function buildDigest(reading: Reading, settings: Settings): Digest {
  const read = foldSightings(reading.captures);
  const attribute = (article: ArticleRead) => attributeArticle(article, settings.outlets);
  const captures = read.map((capture) => ({ ...capture, articles: capture.articles.map(attribute) }));
  const own = reading.own.map(attribute);
  const sightings = findSightings(captures);

  const dating = dateArticles(captures, own);
  const editions = chooseEditions(captures, own, dating, reading.ledger);
  const dated = [...[...sightings.values()].map(({ article }) => article), ...own]
    .map(({ published: _, edition: __, ...article }): DatedArticle => {
      const { published, mentions = [] } = dating.articles.get(article.id) ?? {};
      const edition = editions.get(article.id);
      return {
        ...article,
        ...(published !== undefined && { published }),
        ...(edition !== undefined && { edition }),
        mentions,
      };
    })
    .sort((a, b) => compareText(a.id, b.id));

  const vocabulary = buildVocabulary(settings.tags);
  const tagged = dated.map((article) => ({ ...article, tags: tagArticle(article, vocabulary) }));
  const { stories, problems } = findStories(tagged);
  const timeline = findEvents(tagged, stories);
  const related = relateArticles(tagged, stories);

  const articles = assembleArticles(
    tagged,
    { stories, timeline, related, sightings },
    reading.ledger,
    settings,
  );
  const asOf = articles.find((article) => article.edition !== undefined)?.edition;
  const present = new Set(articles.map((article) => article.id));
  return {
    ...(asOf !== undefined && { asOf }),
    captures: captures.map((capture) => describeCapture(capture, dating.captured)),
    articles,
    stories,
    events: timeline.events,
    withdrawn: reading.ledger.filter((entry) => entry.withdrawn !== undefined && !present.has(entry.id)),
    problems: [...reading.problems, ...dating.problems, ...problems],
  };
}

/** One article of the captures and every capture that showed it, the first one first. */
export interface Sightings {
  readonly article: AttributedArticle;
  readonly files: readonly string[];
}

function findSightings(
  captures: readonly { readonly file: string; readonly articles: readonly AttributedArticle[] }[],
): Map<ArticleId, Sightings> {
  const occurrences = new Map<ArticleId, { file: string; article: AttributedArticle }[]>();
  for (const { file, articles } of captures)
    for (const article of articles)
      occurrences.set(article.id, [...(occurrences.get(article.id) ?? []), { file, article }]);
  return new Map(
    [...occurrences].map(([id, found]) => [
      id,
      {
        article: chooseSighting(found.map(({ article }) => article)),
        files: [...new Set(found.map(({ file }) => file))],
      },
    ]),
  );
}

function describeCapture(
  {
    file,
    title,
    hashtags,
    articles,
  }: Pick<CaptureRead, "file" | "title" | "hashtags"> & {
    readonly articles: readonly { readonly id: ArticleId }[];
  },
  captured: ReturnType<typeof dateArticles>["captured"],
): Capture {
  const when = captured.get(file);
  return {
    file,
    ...(when !== undefined && { captured: when }),
    title,
    hashtags,
    articles: articles.map((article) => article.id),
  };
}
