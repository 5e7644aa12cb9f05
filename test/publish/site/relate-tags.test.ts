import { describe, expect, test } from "vitest";
import type { ArticleTag } from "../../../src/digest/model.ts";
import { relateTags } from "../../../src/publish/site/relate-tags.ts";
import { makeArticle, makeSite } from "../make-site.ts";

const bear = (...tags: readonly string[]) =>
  tags.map((id): ArticleTag => ({ id, name: id.toUpperCase(), kind: "subject", evidence: [] }));
const build = (articles: readonly string[]) =>
  articles.map((tags, at) => makeArticle(`a${at}`, { tags: bear(...tags.split(" ")) }));

describe("relateTags", () => {
  test.each([
    { name: "tags on two articles", articles: ["a b", "a b", "c", "d"], expected: ["b 2"] },
    { name: "not tags on one article", articles: ["a b", "a", "c", "d"], expected: [] },
    { name: "not a tag that every article bears", articles: ["a b", "a b", "b c", "b d"], expected: [] },
    {
      name: "the surest first, of two alike by id",
      articles: ["a b c d", "a b c d", "a d", "e b", "e", "e", "e"],
      expected: ["d 3", "c 2", "b 2"],
    },
    {
      name: "eight at most",
      articles: ["a b c d e f g h i j", "a b c d e f g h i j", "x", "y"],
      expected: ["b 2", "c 2", "d 2", "e 2", "f 2", "g 2", "h 2", "i 2"],
    },
  ])("$name", ({ articles, expected }) => {
    const related = relateTags(build(articles)).get("a") ?? [];
    expect(related.map(({ tag, articles: shared }) => `${tag} ${shared}`)).toEqual(expected);
  });

  test("is symmetric, and the same for articles in any order", () => {
    const articles = build(["a b c", "a b", "b c", "a c d", "d e", "e", "f", "a b d"]);
    const related = relateTags(articles);
    for (const [id, others] of related)
      for (const { tag, articles: shared } of others)
        expect(related.get(tag)).toContainEqual({ tag: id, articles: shared });
    expect(new Map(relateTags(articles.toReversed()))).toEqual(new Map(related));
  });
});

test("the page of a tag has them by name and address", () => {
  const [page] = makeSite(build(["a b", "a b", "c", "d"])).tags;
  expect(page?.related).toEqual([{ name: "B", path: "/tags/b/", articles: 2 }]);
});
