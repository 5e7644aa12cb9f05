import { expect, test } from "vitest";
import type { TagKind } from "../../src/digest/model.ts";
import { groupFeeds } from "../../src/publish/feed-groups.ts";
import { makeArticle, makeOutlet, makeSite } from "./make-site.ts";

const tag = (id: string, kind: TagKind) => ({ id, name: id.toUpperCase(), kind, evidence: [] });

/** Three articles with these tags under one outlet: enough for each to have a feed. */
const tagged = ["a", "b", "c"].map((id) =>
  makeArticle(id, {
    tags: [tag("rain", "subject"), tag("rome", "place"), tag("accra", "place")],
    outlet: makeOutlet("The Bee"),
  }),
);
const storyOf = (id: string, articles: readonly string[]) => ({
  id,
  title: `Story ${id}`,
  articles,
  relations: [],
  origins: [],
});

test("what can be followed, by what it is, without the name of the site before each", () => {
  const site = makeSite(tagged, { stories: [storyOf("a", ["a", "b"])] });
  expect(groupFeeds(site).map(({ name, feeds }) => [name, feeds.map((feed) => feed.name)])).toEqual([
    ["everything", ["The Ledger"]],
    ["stories", ["Story a"]],
    ["place", ["ACCRA", "ROME"]],
    ["subject", ["RAIN"]],
    ["outlets", ["The Bee"]],
  ]);
});

test("every feed of the site is in one group", () => {
  const site = makeSite(tagged, { stories: [storyOf("a", ["a", "b"])] });
  const pages = groupFeeds(site).flatMap(({ feeds }) => feeds.map(({ page }) => page));
  expect(pages.sort()).toEqual(site.feeds.map(({ page }) => page).sort());
});

test("what has no feed is in none", () => {
  const site = makeSite([
    makeArticle("a", { tags: [tag("rain", "subject")], outlet: makeOutlet("The Bee") }),
  ]);
  expect(groupFeeds(site).map(({ name }) => name)).toEqual(["everything"]);
  expect(groupFeeds(makeSite([]))).toEqual([]);
});

test("of very many stories the latest, and it says that there are more", () => {
  const articles = Array.from({ length: 240 }, (_, index) => makeArticle(`s${index}`));
  const stories = Array.from({ length: 120 }, (_, index) =>
    storyOf(`s${2 * index}`, [`s${2 * index}`, `s${2 * index + 1}`]),
  );
  const [, group] = groupFeeds(makeSite(articles, { stories }));
  expect(group).toMatchObject({ name: "stories", isCut: true });
  expect(group?.feeds).toHaveLength(100);
});
