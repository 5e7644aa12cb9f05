import type { Article, Day, Event } from "../../digest/model.ts";
import { addDays, compareText, daysBetween, isDay } from "../../digest/when.ts";
import { chooseTellingEvent, findDayWords } from "./choose-telling-event.ts";
import { groupBy } from "./group-by.ts";
import type { KeyDate } from "./site.ts";
import { isComingUp } from "./timeline.ts";
import {
  dayOfPublication,
  findVotes,
  outletOf,
  sumByDay,
  sumByOutlet,
  type Vote,
  weighArticles,
} from "./votes.ts";

/** Events: some five screens of rows. A shorter timeline is soon read as it is. */
const LONGEST_SHORT_TIMELINE = 40;

/** About two screens: the section is to be taken in at once. */
const MOST_KEY_DATES = 12;

/** One of so many days that have an event of their own: of a timeline of few days not each may be key. */
const DAYS_PER_KEY_DATE = 3;

/** What one report alone speaks of is nobody's key date. */
const FEWEST_ARTICLES = 2;

/** A day, the events of a timeline that lie on it, and the word of each article for it. */
interface WeighedDay {
  readonly day: Day;
  readonly events: readonly Event[];
  readonly votes: readonly Vote[];
}

/**
 * The key dates of a timeline in chronological order, each with an event that tells of it; none where the timeline is short.
 */
export function chooseKeyDates(
  articles: readonly Article[],
  events: ReadonlySet<Event>,
  asOf: Day | undefined,
): KeyDate[] {
  if (events.size <= LONGEST_SHORT_TIMELINE) return [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = rankDays(articles, events, asOf).flatMap(({ day, events: [first, ...others], votes }) => {
    const voices = votes.filter((vote) => vote.events.length > 0);
    return first === undefined ? [] : [{ day, events: [first, ...others] as const, voices }];
  });
  const chosen = told
    .filter(({ voices }) => voices.length >= FEWEST_ARTICLES)
    .slice(0, Math.min(MOST_KEY_DATES, Math.ceil(told.length / DAYS_PER_KEY_DATE)))
    .sort((a, b) => compareText(a.day, b.day))
    .map((one) => ({ ...one, words: findDayWords(one.events, byId) }));
  const days = chosen.map(({ words }) => words);
  return chosen.map(({ day, events: ofDay, words, voices }) => ({
    day,
    event: chooseTellingEvent(ofDay, words, days, byId),
    ...countVoices(day, voices),
  }));
}

/**
 * The days on which an event of the timeline lies, or whose reports speak of no other, the weightiest first, equal ones in
 * chronological order. A vague date, a day still ahead and a day that is only the stamp of reports are none. The order of
 * articles and events makes no difference.
 *
 * Three things make a day weighty, and they multiply: how many reports speak of it, and how early in each; how many were
 * published on it and on the next day, on which its news is printed; on how many later days it is still spoken of. None of
 * them weighs more than another: on the timelines of `test/bench/key-dates.ts` no other exponents do better.
 */
export function rankDays(
  articles: readonly Article[],
  events: Iterable<Event>,
  asOf: Day | undefined,
): WeighedDay[] {
  // Sums of fractions differ with the order of their terms.
  const weighed = weighArticles(articles.toSorted((a, b) => compareText(a.id, b.id)));
  const votesOf = groupBy(weighed.flatMap(findVotes), ({ day }) => day);
  const published = groupBy(weighed, ({ article }) => dayOfPublication(article));
  const past = Array.from(events).filter((event) => isDay(event.when) && !isComingUp(event, asOf));
  const eventsOf = groupBy(past, ({ when }) => when.earliest);
  return [...votesOf]
    .flatMap(([day, votes]) => {
      const spoken = new Set(votes.flatMap((vote) => vote.events));
      const ofDay = (eventsOf.get(day) ?? []).filter(({ id }) => spoken.has(id));
      if (ofDay.length === 0 && spoken.size > 0) return [];
      const news = [day, addDays(day, 1)].flatMap((date) => published.get(date) ?? []);
      const later = votes.filter(({ article }) => isLater(article, day));
      const weight = (1 + sumByOutlet(votes)) * (1 + sumByOutlet(news)) * (1 + sumByDay(later));
      return [{ day, events: ofDay, votes, weight }];
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.day, b.day));
}

function countVoices(
  day: Day,
  votes: readonly Vote[],
): Pick<KeyDate, "articles" | "outlets" | "hasUnknownOutlet" | "daysLater"> {
  const outlets = new Set(votes.map(({ article }) => outletOf(article)));
  const hasUnknownOutlet = outlets.delete(undefined);
  const daysLater = votes.map(({ article: { published } }) =>
    published === undefined ? 0 : daysBetween(day, published.earliest),
  );
  return {
    articles: votes.length,
    outlets: outlets.size,
    hasUnknownOutlet,
    daysLater: Math.max(0, ...daysLater),
  };
}

function isLater({ published }: Article, day: Day): boolean {
  return published !== undefined && published.earliest > day;
}
