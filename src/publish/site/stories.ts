import type { Article, ArticleId, Event, Story } from "../../digest/model.ts";
import { paths } from "../links.ts";
import type { StoryPage } from "./site.ts";
import { buildTimeline } from "./timeline.ts";

/** A page for each story, latest report first. Throws when a story names an article that the digest lacks. */
export function buildStories(
  stories: readonly Story[],
  articles: ReadonlyMap<ArticleId, Article>,
  eventsOf: ReadonlyMap<ArticleId, readonly Event[]>,
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
    .map((story) => ({
      story,
      path: paths.story(member(story.id).slug),
      articles: story.articles.map(member),
      timeline: buildTimeline(
        story.articles.map(member),
        new Set(story.articles.flatMap((id) => eventsOf.get(id) ?? [])),
      ),
    }));
}
