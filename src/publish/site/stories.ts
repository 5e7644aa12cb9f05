import type { Article, ArticleId, Day, Event, Redirect, Story } from "../../digest/model.ts";
import { compareText, compareWhen } from "../../digest/when.ts";
import { paths } from "../links.ts";
import { chooseKeyDates } from "./key-dates.ts";
import { redirectPath } from "./redirects.ts";
import type { StoryPage, StoryState } from "./site.ts";
import { buildTimeline, isComingUp } from "./timeline.ts";

/** Where the addresses of stories lead that the owner merged into others, unless the owner says or another page stands there. */
export function findMerged(
  stories: readonly StoryPage[],
  articles: ReadonlyMap<ArticleId, Article>,
  redirects: readonly Redirect[],
): Redirect[] {
  const taken = new Set([
    ...stories.map(({ path }) => path),
    ...redirects.map(({ from }) => redirectPath(from)),
  ]);
  return stories.flatMap(({ story: { merged = [] }, path }) =>
    merged.flatMap((id) => {
      const founder = articles.get(id);
      const from = founder && paths.story(founder.slug);
      return from === undefined || taken.has(from) ? [] : [{ from, to: path }];
    }),
  );
}

/** A page for each story, latest report first. Throws when a story names an article that the digest lacks. */
export function buildStories(
  stories: readonly Story[],
  articles: ReadonlyMap<ArticleId, Article>,
  eventsOf: ReadonlyMap<ArticleId, readonly Event[]>,
  asOf: Day | undefined,
  shownFor: ReadonlyMap<ArticleId, unknown> = new Map(),
): StoryPage[] {
  const member = (id: ArticleId): Article => {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`A story names the article ${id}, which the digest lacks`);
    return article;
  };
  const order = new Map([...articles.keys()].map((id, place) => [id, place]));
  const latest = (story: Story) => Math.min(...story.articles.map((id) => order.get(id) ?? Infinity));
  return [...stories]
    .sort((a, b) => latest(a) - latest(b))
    .map((story) => {
      const members = story.articles.map(member);
      const events = new Set(story.articles.flatMap((id) => eventsOf.get(id) ?? []));
      return {
        story,
        path: paths.story(member(story.id).slug),
        articles: members,
        // A reprint is no news.
        ...describeState(
          members.filter(({ id }) => !shownFor.has(id)),
          asOf,
        ),
        ...findNext(events, asOf),
        timeline: buildTimeline(members, events),
        keyDates: chooseKeyDates(members, events, asOf),
      };
    });
}

function describeState(members: readonly Article[], asOf: Day | undefined): { readonly state?: StoryState } {
  const editions = members.flatMap(({ edition }) => edition ?? []).sort(compareText);
  const [first, last] = [editions[0], editions.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { state: { kind: first === asOf ? "new" : last === asOf ? "updated" : "quiet", edition: last } };
}

function findNext(events: Iterable<Event>, asOf: Day | undefined): { readonly next?: Event } {
  const [next] = [...events]
    .filter((event) => isComingUp(event, asOf))
    .sort((a, b) => compareWhen(a.when, b.when) || compareText(a.id, b.id));
  return next === undefined ? {} : { next };
}
