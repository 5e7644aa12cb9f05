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
