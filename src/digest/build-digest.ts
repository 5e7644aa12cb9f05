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
  CaptureRead,
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
import { takeDown } from "./takedowns/take-down.ts";
import { findEvents } from "./timeline/find-events.ts";
import { compareText } from "./when.ts";

/** Works out all that is known from what was read. Pure: the same reading and settings give the same digest. */
export function buildDigest(reading: Reading, settings: Settings): Digest {
  const attribute = (article: ArticleRead) => attributeArticle(article, settings.outlets);
  const read = applySubscriptions(reading.captures, settings.subscriptions);
  const folded = foldSightings(read, new Set(reading.ledger.map(({ id }) => id)));
  const everything = {
    captures: folded
      .toSorted(compareCaptures)
      .map((capture) => ({ ...capture, articles: capture.articles.map(attribute) })),
    own: reading.own.map(attribute),
  };
  // Editions and addresses are those of everything: no takedown moves what stays.
  const datingOfAll = dateArticles(everything.captures, everything.own);
  const editions = chooseEditions(everything.captures, everything.own, datingOfAll, reading.ledger);
  const slugs = chooseSlugs(
    [...findFirst(everything.captures), ...everything.own].map(({ id, title }) => {
      const edition = editions.get(id);
      return { id, title, ...(edition !== undefined && { edition }) };
    }),
    new Map(reading.ledger.map(({ id, slug }) => [id, slug])),
  );
  const { captures, own, words, takenDown, ...left } = takeDown(
    {
      ...everything,
      responses: reading.responses,
      words: settings.stories,
      problems: reading.problems,
    },
    { aliases: findAliases(read, folded), slugs, ledger: reading.ledger },
    settings,
  );

  const dating = takenDown.length === 0 ? datingOfAll : dateArticles(captures, own);
  const vocabulary = buildVocabulary(settings.tags);
  const tagged = [...findFirst(captures), ...own]
    .map((article) => addDates(article, dating, editions.get(article.id)))
    .map((article) => ({ ...article, tags: tagArticle(article, vocabulary) }))
    .sort((a, b) => compareText(a.id, b.id));

  const { stories, similar, problems } = findStories(tagged, {
    firstSeen: new Map(reading.ledger.map(({ id, firstSeen }) => [id, firstSeen])),
    words,
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
  const known = new Set([...articles.map(({ id }) => id), ...takenDown.map(({ article }) => article)]);
  return {
    ...(asOf !== undefined && { asOf }),
    captures: captures.map((capture) => describeCapture(capture, dating.captured.get(capture.file))),
    articles,
    stories,
    events: timeline.events,
    responses: left.responses,
    absent: reading.ledger.filter((entry) => !known.has(entry.id)),
    takenDown,
    problems: [...left.problems, ...dating.problems, ...problems],
  };
}

/** The ids that articles had before they were found to be one, each with that one's. */
function findAliases(read: readonly CaptureRead[], folded: readonly CaptureRead[]): Map<string, ArticleId> {
  return new Map(
    read.flatMap(({ articles }, capture) =>
      articles.map(({ id }, place) => [id, folded[capture]?.articles[place]?.id ?? id] as const),
    ),
  );
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
  { file, title, hashtags, articles, feed }: AttributedCapture,
  captured: When | undefined,
): Capture {
  return {
    file,
    ...(feed !== undefined && { isFeed: true as const }),
    ...(captured !== undefined && { captured }),
    title,
    hashtags,
    articles: articles.map((article) => article.id),
  };
}
