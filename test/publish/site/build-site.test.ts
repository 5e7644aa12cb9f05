import { expect, test } from "vitest";
import { makeArticle, makeEvent, makeSite } from "../make-site.ts";

const dated = makeArticle("dated");
const { edition: _, ...undated } = makeArticle("undated");

test("what is coming up, and what has no edition", () => {
  const site = makeSite([dated, undated], {
    events: [makeEvent("past", dated, "2025-08-01"), makeEvent("ahead", dated, "2025-08-08")],
  });
  expect(site.comingUp.map(({ id }) => id)).toEqual(["ahead"]);
  expect(site.undated.map(({ id }) => id)).toEqual(["undated"]);
  expect(site.editions.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(["dated"]);
  expect(site.eventsOf.get("dated")?.map(({ id }) => id)).toEqual(["past", "ahead"]);
  expect([...site.articles.keys()]).toEqual(["dated", "undated"]);
});
