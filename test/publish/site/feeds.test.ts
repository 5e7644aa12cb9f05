import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/digest/model.ts";
import { makeArticle, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

const tag = (id: string) => ({ id, name: id, kind: "subject", evidence: [] }) as const;
const unseen = (id: string, more: Partial<Article> = {}): Article => {
  const { firstSeen: _, changed: __, ...article } = makeArticle(id, more);
  return article;
};
const idsOf = (
  articles: readonly Article[],
  settings = makeSettings({ thresholds: { tag: 2, outlet: 2 } }),
) => makeSite(articles, {}, settings).feeds.map((feed) => feed.id);

describe("buildFeeds", () => {
  test.each([
    { name: "the site's own", articles: [makeArticle("a")], expected: ["site"] },
    { name: "none without articles", articles: [], expected: [] },
    { name: "none of articles that nobody saw first", articles: [unseen("a")], expected: [] },
    {
      name: "tags and outlets from their threshold",
      articles: [
        makeArticle("a", { tags: [tag("oil"), tag("rail")], outlet: makeOutlet("Bee") }),
        makeArticle("b", { tags: [tag("oil")], outlet: makeOutlet("Bee"), agency: makeOutlet("Wire") }),
      ],
      expected: ["site", "tag/oil", "outlet/bee"],
    },
    {
      name: "no empty one of a tag",
      articles: [makeArticle("a"), unseen("b", { tags: [tag("oil")] }), unseen("c", { tags: [tag("oil")] })],
      expected: ["site"],
    },
  ])("$name", ({ articles, expected }) => {
    expect(idsOf(articles)).toEqual(expected);
  });

  test("a pinned tag from its first article", () => {
    const tags = [{ name: "oil", kind: "subject", names: [], isPinned: true }] as const;
    expect(idsOf([makeArticle("a", { tags: [tag("oil")] })], makeSettings({}, { tags }))).toEqual([
      "site",
      "tag/oil",
    ]);
  });

  test("a story latest first, though its page is oldest first, and without who was never seen", () => {
    const articles = [makeArticle("late"), makeArticle("early"), unseen("never")];
    const story = {
      id: "early",
      title: "S",
      articles: ["early", "never", "late"],
      relations: [],
      origins: [],
    };
    const site = makeSite(articles, { stories: [story] });
    expect(site.stories[0]?.articles.map(({ id }) => id)).toEqual(["early", "never", "late"]);
    expect(site.feeds[1]).toMatchObject({ id: "story/early", page: "/stories/early/" });
    expect(site.feeds[1]?.articles.map(({ id }) => id)).toEqual(["late", "early"]);
  });
});
