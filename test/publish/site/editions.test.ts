import { expect, test } from "vitest";
import { buildEditions, buildMonths } from "../../../src/publish/site/editions.ts";
import { day, makeArticle } from "../make-site.ts";

const of = (id: string, edition: string) => makeArticle(id, { edition: day(edition) });

test("a day is an edition, the latest first, and a month holds its days", () => {
  const { edition: _, ...undated } = makeArticle("undated");
  const editions = buildEditions([
    of("b", "2025-07-31"),
    of("a", "2025-08-02"),
    of("c", "2025-08-02"),
    undated,
  ]);
  expect(editions.map(({ path, articles }) => [path, articles.map(({ id }) => id)])).toEqual([
    ["/2025/08/02/", ["a", "c"]],
    ["/2025/07/31/", ["b"]],
  ]);
  expect(buildMonths(editions).map(({ path, editions: days }) => [path, days.length])).toEqual([
    ["/2025/08/", 1],
    ["/2025/07/", 1],
  ]);
});

test("reports on one story stand together under the first of them, those of the lead first", () => {
  const related = makeArticle("a", { role: "related", edition: day("2025-08-02") });
  const all = [related, of("lead", "2025-08-02"), of("b", "2025-08-02"), of("c", "2025-08-02")];
  const story = (id: string, articles: string[]) => ({ id, title: id, articles, relations: [], origins: [] });
  const [edition] = buildEditions(all, new Map(), [story("a", ["a", "c"]), story("lead", ["lead", "gone"])]);
  expect(edition?.items.map(({ article, others }) => [article.id, ...others.map(({ id }) => id)])).toEqual([
    ["lead"],
    ["a", "c"],
    ["b"],
  ]);
  expect(edition?.articles).toHaveLength(4);
});
