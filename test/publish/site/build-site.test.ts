import { expect, test } from "vitest";
import { buildSite } from "../../../src/publish/site/build-site.ts";
import { assets, makeArticle, makeEvent, makeSettings, makeSite } from "../make-site.ts";

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

test("the folder it is served under, when it is not that of its address", () => {
  const { digest } = makeSite([dated]);
  expect(buildSite(digest, makeSettings(), assets).links.prefix).toBe("/news/");
  expect(buildSite(digest, makeSettings(), assets, "preview").links.absolute("/feed.xml")).toBe(
    "https://ledger.example/preview/feed.xml",
  );
});
