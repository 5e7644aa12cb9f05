import type { Article, Digest, Settings } from "../../digest/model.ts";
import type { Assets } from "../assets.ts";
import { buildLinks } from "../links.ts";
import { showTitle } from "../shown-title.ts";
import { chooseWords } from "../words/choose-words.ts";
import { findCopies, leaveOutCopies } from "./copies.ts";
import { buildEditions, buildMonths } from "./editions.ts";
import { buildFeeds } from "./feeds.ts";
import { chooseKeyDates } from "./key-dates.ts";
import { buildOutlets } from "./outlets.ts";
import { placeResponses } from "./responses.ts";
import type { Site } from "./site.ts";
import { buildStories, findMerged } from "./stories.ts";
import { buildTags } from "./tags.ts";
import { buildTimeline, buildYears, chooseRecent, findEventsOf, isComingUp } from "./timeline.ts";
import { buildTombstones } from "./tombstones.ts";

/**
 * Arranges the digest for pages and feeds. An article that its capture cuts off before the title stays in the digest and
 * among its problems, but nothing is known of it that a page could show. A title is shown up to a length.
 */
export function buildSite(whole: Digest, settings: Settings, assets: Assets): Site {
  const digest = {
    ...whole,
    articles: whole.articles.filter(({ title }) => title !== "").map(showTitle),
    stories: whole.stories.map(showTitle),
  };
  const words = chooseWords(settings.site.language);
  const articles = new Map(digest.articles.map((article) => [article.id, article]));
  const eventsOf = findEventsOf(digest.events);
  const copies = findCopies(digest.stories, articles);
  const withoutCopies = <List extends { readonly articles: readonly Article[] }>(list: List): List => ({
    ...list,
    articles: leaveOutCopies(list.articles, copies),
  });
  const editions = buildEditions(digest.articles, copies.shownFor, digest.stories);
  const stories = buildStories(digest.stories, articles, eventsOf, digest.asOf, copies.shownFor).map(
    withoutCopies,
  );
  const tags = buildTags(digest.articles, eventsOf, settings, digest.asOf, words.code).map(withoutCopies);
  const outlets = buildOutlets(digest.articles, settings, words.code);
  const timeline = buildTimeline(digest.articles, digest.events);
  const redirects = [...settings.redirects, ...findMerged(stories, articles, settings.redirects)];
  const feeds = buildFeeds(digest.articles, copies.shownFor, settings, words, { stories, tags, outlets });
  return {
    settings,
    digest,
    words,
    links: buildLinks(settings.site.address),
    assets,
    articles,
    captures: new Map(digest.captures.map((capture) => [capture.file, capture])),
    eventsOf,
    copies,
    responsesOf: placeResponses(digest.responses, {
      address: settings.site.address,
      articles: digest.articles,
      redirects,
    }).of,
    storyOf: new Map(stories.flatMap((page) => page.story.articles.map((id) => [id, page] as const))),
    redirects,
    tombstones: buildTombstones(digest, redirects),
    editions,
    months: buildMonths(editions),
    undated: digest.articles.filter((article) => article.edition === undefined),
    stories,
    tags,
    outlets,
    timeline,
    recent: chooseRecent(timeline),
    keyDates: chooseKeyDates(digest.articles, new Set(digest.events), digest.asOf),
    years: buildYears(timeline),
    comingUp: digest.events.filter((event) => isComingUp(event, digest.asOf)),
    feeds,
    feedOf: new Map(feeds.map((feed) => [feed.page, feed])),
  };
}
