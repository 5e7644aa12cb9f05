import { applySubscriptions } from "./apply-subscriptions.ts";
import { assembleArticles } from "./assemble-articles.ts";
import { attributeArticle } from "./attribute-article.ts";
import { type Dating, dateArticles } from "./dates/date-articles.ts";
import { chooseEditions } from "./editions.ts";
import { findHighlights } from "./highlights/find-highlights.ts";
import type {
  ArticleId,
  ArticleRead,
  AttributedArticle,
  AttributedCapture,
  Capture,
  DatedArticle,
  Day,
  Digest,
  Reading,
  Settings,
  When,
} from "./model.ts";
import { compareCaptures } from "./sightings/compare-captures.ts";
import { foldSightings } from "./sightings/fold-sightings.ts";
import { chooseSlugs } from "./slugs.ts";
import { findStories } from "./stories/find-stories.ts";
import { relateArticles } from "./stories/relate-articles.ts";
import { tagArticle } from "./tags/tag-article.ts";
import { buildVocabulary } from "./tags/vocabulary.ts";
import { findEvents } from "./timeline/find-events.ts";
import { compareText } from "./when.ts";

/** Works out all that is known from what was read. Pure: the same reading and settings give the same digest. */
export function buildDigest(reading: Reading, settings: Settings): Digest {
  const attribute = (article: ArticleRead) => attributeArticle(article, settings.outlets);
  const own = reading.own.map(attribute);
  const read = applySubscriptions(reading.captures, settings.subscriptions);
  const captures = foldSightings(read, new Set(reading.ledger.map(({ id }) => id)))
    .sort(compareCaptures)
    .map((capture) => ({ ...capture, articles: capture.articles.map(attribute) }));

  const dating = dateArticles(captures, own);
  const editions = chooseEditions(captures, own, dating, reading.ledger);
  const vocabulary = buildVocabulary(settings.tags);
  const tagged = [...findFirst(captures), ...own]
    .map((article) => addDates(article, dating, editions.get(article.id)))
    .map((article) => ({ ...article, tags: tagArticle(article, vocabulary) }))
    .sort((a, b) => compareText(a.id, b.id));

  const slugs = chooseSlugs(tagged, new Map(reading.ledger.map(({ id, slug }) => [id, slug])));
  const { stories, similar, problems } = findStories(tagged, {
    firstSeen: new Map(reading.ledger.map(({ id, firstSeen }) => [id, firstSeen])),
    words: settings.stories,
    // Of an id and a slug that are alike the slug counts: it is what the owner sees.
    named: new Map([
      ...[...slugs.keys()].map((id) => [id, id] as const),
      ...[...slugs].map(([id, slug]) => [slug, id] as const),
    ]),
  });
  const timeline = findEvents(tagged, stories);
  const related = relateArticles(tagged, stories, similar);
  const highlights = new Map(tagged.map((article) => [article.id, findHighlights(article)] as const));
  const findings = { captures, slugs, stories, timeline, related, highlights };
  const articles = assembleArticles(tagged, findings, reading.ledger, settings);

  const asOf = articles.find((article) => article.edition !== undefined)?.edition;
  const present = new Set(articles.map((article) => article.id));
  return {
    ...(asOf !== undefined && { asOf }),
    captures: captures.map((capture) => describeCapture(capture, dating.captured.get(capture.file))),
    articles,
    stories,
    events: timeline.events,
    responses: reading.responses,
    absent: reading.ledger.filter((entry) => !present.has(entry.id)),
    problems: [...reading.problems, ...dating.problems, ...problems],
  };
}

/** The first occurrence of each article. */
function findFirst(captures: readonly AttributedCapture[]): AttributedArticle[] {
  const first = new Map<ArticleId, AttributedArticle>();
  for (const { articles } of captures)
    for (const article of articles) if (!first.has(article.id)) first.set(article.id, article);
  return [...first.values()];
}

function addDates(
  { published: _, edition: __, ...article }: AttributedArticle,
  dating: Dating,
  edition: Day | undefined,
): DatedArticle {
  const { published, mentions = [] } = dating.articles.get(article.id) ?? {};
  return {
    ...article,
    ...(published !== undefined && { published }),
    ...(edition !== undefined && { edition }),
    mentions,
  };
}

function describeCapture(
  { file, title, hashtags, articles }: AttributedCapture,
  captured: When | undefined,
): Capture {
  return {
    file,
    ...(captured !== undefined && { captured }),
    title,
    hashtags,
    articles: articles.map((article) => article.id),
  };
}
