import { expect, test } from "vitest";
import { describeKeyDate } from "../../src/publish/key-date-words.ts";
import { en } from "../../src/publish/words/en.ts";
import { day, makeArticle, makeEvent } from "./make-site.ts";

test.each([
  {
    articles: 14,
    outlets: 3,
    hasUnknownOutlet: false,
    daysLater: 8,
    words: "spoken of in 14 articles by 3 outlets, up to 8 days later",
  },
  {
    articles: 14,
    outlets: 3,
    hasUnknownOutlet: true,
    daysLater: 1,
    words: "spoken of in 14 articles by at least 3 outlets, up to one day later",
  },
  {
    articles: 14,
    outlets: 1,
    hasUnknownOutlet: false,
    daysLater: 61,
    words: "spoken of in 14 articles by one outlet, up to 2 months later",
  },
  {
    articles: 29,
    outlets: 0,
    hasUnknownOutlet: true,
    daysLater: 888,
    words: "spoken of in 29 articles, up to 2 years later",
  },
  {
    articles: 2,
    outlets: 1,
    hasUnknownOutlet: false,
    daysLater: 0,
    words: "spoken of in 2 articles by one outlet",
  },
  { articles: 1, outlets: 0, hasUnknownOutlet: true, daysLater: 0, words: "spoken of in one article" },
])("$words", ({ words, ...counts }) => {
  const event = makeEvent("e", makeArticle("a"), "2025-07-01");
  expect(describeKeyDate({ day: day("2025-07-01"), event, ...counts }, en)).toBe(words);
});
