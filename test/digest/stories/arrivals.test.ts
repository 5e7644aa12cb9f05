import { expect, test } from "vitest";
import type { Instant } from "../../../src/digest/model.ts";
import { arrangeArrivals } from "../../../src/digest/stories/arrivals.ts";
import { article, shuffle } from "./articles.ts";

const articles = [
  article("seen-late", { edition: "2024-01-02" }),
  article("seen-early", { edition: "2024-03-05" }),
  article("new-b", { edition: "2024-02-01" }),
  article("new-a", { edition: "2024-02-01" }),
  article("new-c", { edition: "2024-04-01" }),
  article("undated", {}),
];
const firstSeen = new Map([
  ["seen-early", "2024-03-05T00:00:00Z" as Instant],
  ["seen-late", "2024-03-06T00:00:00Z" as Instant],
]);

test("what was taken in at one instant comes by edition, as it would without a ledger", () => {
  const dated = articles.filter(({ edition }) => edition !== undefined);
  const atOnce = new Map(dated.map(({ id }) => [id, "2024-05-01T00:00:00Z" as Instant]));
  expect(arrangeArrivals(dated, atOnce)).toEqual(arrangeArrivals(dated, new Map()));
});

test("the ledger's first, then the new ones by edition, the undated last; days never go back", () => {
  const expected = [
    ["2024-03-05", ["seen-early"]],
    ["2024-03-05", ["seen-late"]],
    ["2024-03-05", ["new-a", "new-b"]],
    ["2024-04-01", ["new-c"]],
    [undefined, ["undated"]],
  ];
  for (let seed = 1; seed < 8; seed += 1)
    expect(
      arrangeArrivals(shuffle(articles, seed), firstSeen).map(({ day, articles: group }) => [
        day,
        group.map(({ id }) => id),
      ]),
    ).toEqual(expected);
});
