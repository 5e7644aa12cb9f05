import type { Article, ArticleId, Settings } from "../../digest/model.ts";
import { paths } from "../links.ts";
import type { Words } from "../words/words.ts";
import type { Feed, OutletPage, StoryPage, TagPage } from "./site.ts";

/**
 * Every feed of the site, its own first; of tags and outlets those past their threshold, of stories all.
 * A copy is in those of its outlet alone, and in no other that has the article which stands for it. An article whose first
 * sighting is unknown is in none: Atom demands an instant, and none is made up. For the same reason a feed without articles
 * is left out.
 */
export function buildFeeds(
  articles: readonly Article[],
  shownFor: ReadonlyMap<ArticleId, unknown>,
  { site }: Settings,
  words: Words,
  pages: {
    readonly stories: readonly StoryPage[];
    readonly tags: readonly TagPage[];
    readonly outlets: readonly OutletPage[];
  },
): Feed[] {
  const seen = articles.filter((article) => article.firstSeen !== undefined);
  const news = seen.filter(({ id }) => !shownFor.has(id));
  const place = new Map(seen.map((article, index) => [article, index]));
  const inOrder = (some: readonly Article[]) =>
    some.filter((article) => place.has(article)).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return [
    { title: site.title, description: site.description, id: "site", page: paths.home, articles: news },
    ...pages.stories.map(({ story, path, articles: members }) => ({
      title: `${site.title}: ${story.title}`,
      description: words.feeds.ofStory(site.title),
      id: `story/${story.id}`,
      page: path,
      articles: inOrder(members),
    })),
    ...pages.tags
      .filter((tag) => tag.isListed)
      .map((tag) => ({
        title: `${site.title}: ${tag.name}`,
        description: words.feeds.ofTag(tag.name, site.title),
        id: `tag/${tag.id}`,
        page: tag.path,
        articles: inOrder(tag.articles),
      })),
    ...pages.outlets
      .filter((outlet) => outlet.isListed)
      .map((outlet) => ({
        title: `${site.title}: ${outlet.name}`,
        description: words.feeds.ofOutlet(outlet.name, site.title),
        id: `outlet/${outlet.id}`,
        page: outlet.path,
        articles: inOrder(outlet.articles),
      })),
  ].filter((feed) => feed.articles.length > 0);
}
