import { describe, expect, test } from "vitest";
import type { Article } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { buildOpenGraph } from "../../src/publish/open-graph.ts";
import { instant, makeArticle, makeSettings, makeSite } from "./make-site.ts";

const page = { path: "/articles/own/", title: "Title", description: "What it says" };

function describePage(article?: Article, language = "en"): Record<string, string> {
  const site = makeSite(article === undefined ? [] : [article], {}, makeSettings({ language }));
  return Object.fromEntries(buildOpenGraph({ ...page, ...(article !== undefined && { article }) }, site));
}

test("a page of the site has the card of the site", () => {
  expect(describePage(undefined, "en-GB")).toEqual({
    "og:title": "Title",
    "og:type": "website",
    "og:url": "https://ledger.example/news/articles/own/",
    "og:site_name": "The Ledger",
    "og:description": "What it says",
    "og:locale": "en_GB",
    "og:image": "https://ledger.example/news/assets/card.3.png",
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "The Ledger",
  });
});

test("pages are in the language of the site's words, with the region of the settings", () => {
  expect(describePage(undefined, "ar-EG")["og:locale"]).toBe("ar_EG");
  expect(describePage(undefined, "pt-BR")["og:locale"]).toBe("en");
});

test("an own article has its own card, type and language", () => {
  expect(describePage(makeArticle("own", { role: "own", language: "de" }))).toMatchObject({
    "og:type": "article",
    "og:locale": "de",
    "og:image": "https://ledger.example/news/assets/card.4.png",
    "og:image:alt": "The Ledger: Title",
  });
});

test("one without a card of its own has that of the site", () => {
  expect(describePage(makeArticle("other", { role: "own" }))).toMatchObject({
    "og:image": "https://ledger.example/news/assets/card.3.png",
    "og:image:alt": "The Ledger",
  });
});

test("an article of others is no article of this site", () => {
  const other = makeArticle("own", { published: toWhen("2025-08-01", "stated", []) });
  expect(describePage(other)).toEqual(describePage());
});

describe("the dates of an own article", () => {
  const changed = instant("2025-08-02T09:00:00Z");
  test.each([
    { name: "a stated day", published: toWhen("2025-08-01", "owner", []), expected: ["2025-08-01", changed] },
    { name: "the day of the change", published: toWhen("2025-08-02", "owner", []), expected: ["2025-08-02"] },
    {
      name: "an instant after the change",
      published: toWhen("2025-08-02", "owner", [], { instant: instant("2025-08-02T10:00:00Z") }),
      expected: ["2025-08-02T10:00:00Z"],
    },
    { name: "a day worked out", published: toWhen("2025-08-01", "inferred", []), expected: [] },
    { name: "a month", published: toWhen("2025-08", "owner", []), expected: [] },
    { name: "about a day", published: toWhen("2025-08-01~", "owner", []), expected: [] },
  ])("$name", ({ published, expected }) => {
    const found = describePage(makeArticle("own", { role: "own", published, changed }));
    expect([found["article:published_time"], found["article:modified_time"]].filter(Boolean)).toEqual(
      expected,
    );
  });
});
