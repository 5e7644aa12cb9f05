import type { Article, Day, EventId, OutletId, When } from "../../digest/model.ts";
import { daysBetween, isDay } from "../../digest/when.ts";
import { groupBy } from "./group-by.ts";

/**
 * Characters into a text at which a mention weighs half, some 20 sentences; background stands late. On the reference
 * timelines of `test/bench/key-dates.ts` anything from 1500 to 4000 does as well to .001; no decline at all costs .006.
 */
const HALF_WEIGHT_CHARACTERS = 2500;

/** A report that speaks of no day this near to its own tells of its own … */
const NEAR_DAYS = 3;
/** … but says so less than one that names it: opinion dates nothing either. From .2 to .35 does as well to .001; none costs .005. */
const UNSPOKEN = 0.2;

/** An article, and how much its word counts. */
export interface Weighed {
  readonly article: Article;
  readonly weight: number;
}

/** One article's word for a day, from its weightiest mention of it. */
export interface Vote extends Weighed {
  readonly day: Day;
  /** Those of the day that it speaks of; none where it only is of that day. */
  readonly events: readonly EventId[];
}

/**
 * How close each article is to what the articles have in common: 1 on average, less for one that shares few of their tags. It
 * is the cosine of its tags and theirs.
 */
export function weighArticles(articles: readonly Article[]): Weighed[] {
  const bearers = groupBy(
    articles.flatMap(({ tags }) => tags),
    ({ id }) => id,
  );
  const raw = articles.map(({ tags }) => {
    const shared = sum(tags.map(({ id }) => bearers.get(id)?.length ?? 0));
    return shared / Math.sqrt(Math.max(1, tags.length));
  });
  const mean = sum(raw) / articles.length;
  // Without any tags nothing tells them apart.
  return articles.map((article, index) => ({ article, weight: mean === 0 ? 1 : (raw[index] ?? 0) / mean }));
}

/** The days that the text of an article speaks of as part of an event, or its own where it speaks of none near that. */
export function findVotes({ article, weight }: Weighed): Vote[] {
  const spoken = article.mentions.flatMap(({ event, when, start }) =>
    event === undefined || !isDay(when) || isStamp(article, when)
      ? []
      : [{ event, day: when.earliest, weight: weight / (1 + start / HALF_WEIGHT_CHARACTERS) }],
  );
  const votes = [...groupBy(spoken, ({ day }) => day)].map(([day, mentions]) => ({
    article,
    day,
    weight: mentions.reduce((heaviest, mention) => Math.max(heaviest, mention.weight), 0),
    events: mentions.map((mention) => mention.event),
  }));
  const own = dayOfPublication(article);
  const isSpoken = own === undefined || votes.some(({ day }) => Math.abs(daysBetween(day, own)) <= NEAR_DAYS);
  return isSpoken ? votes : [...votes, { article, day: own, weight: weight * UNSPOKEN, events: [] }];
}

/** Prose calls its own day "today" or "Friday"; a full date of that day is the stamp of the page. */
function isStamp(article: Article, when: When): boolean {
  return when.basis === "stated" && when.earliest === dayOfPublication(article);
}

/**
 * All weights together, those of one outlet divided by the root of their number: whoever repeats himself adds less each
 * time. An article of no known outlet stands alone.
 */
export function sumByOutlet(weighed: readonly Weighed[]): number {
  const ofOutlets = groupBy(weighed, ({ article }) => outletOf(article) ?? article);
  return sum(
    [...ofOutlets.values()].map(
      (ofOutlet) => sum(ofOutlet.map(({ weight }) => weight)) / Math.sqrt(ofOutlet.length),
    ),
  );
}

/** Who published it, else who wrote it, where the page tells. */
export function outletOf({ outlet, agency }: Article): OutletId | undefined {
  return (outlet ?? agency)?.id;
}

/** Each day of publication once, by the weightiest article of it. */
export function sumByDay(weighed: readonly Weighed[]): number {
  const ofDays = groupBy(weighed, ({ article }) => article.published?.earliest);
  return sum(
    [...ofDays.values()].map((ofDay) => ofDay.reduce((most, { weight }) => Math.max(most, weight), 0)),
  );
}

/** The day it was published, where that is one. */
export function dayOfPublication({ published }: Article): Day | undefined {
  return published !== undefined && isDay(published) ? published.earliest : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
