import { expect, test } from "vitest";
import { chooseKept } from "../../../src/publish/offline/choose-kept.ts";
import { day, makeArticle, makeSettings, makeSite } from "../make-site.ts";

const OFFLINE = makeSettings({ offline: true });
const articles = [makeArticle("a"), makeArticle("b"), makeArticle("old", { edition: day("2025-08-01") })];

test("the latest edition with what it is shown with", () => {
  expect(chooseKept(makeSite(articles, {}, OFFLINE))).toMatchObject({
    edition: { day: "2025-08-02" },
    pages: ["/", "/2025/08/02/", "/offline/", "/articles/a/", "/articles/b/"],
    files: ["/assets/daybook.1.css", "/assets/icon.2.svg", "/assets/offline.7.js"],
  });
});

test("a large edition in part", () => {
  const many = Array.from({ length: 80 }, (_, index) => makeArticle(`a${index}`));
  expect(chooseKept(makeSite(many, {}, OFFLINE))?.pages).toHaveLength(53);
});

test.each([
  { name: "nobody asked for it", site: makeSite(articles) },
  { name: "the owner wants none", site: makeSite(articles, {}, makeSettings({ offline: false })) },
  { name: "there is no edition", site: makeSite([], {}, OFFLINE) },
])("nothing where $name", ({ site }) => expect(chooseKept(site)).toBeUndefined());
