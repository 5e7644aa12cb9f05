import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/digest/model.ts";
import { excerptText, findShown, shownSentences } from "../../src/publish/excerpt-text.ts";
import { makeArticle, makeEvent, makeSite } from "./make-site.ts";

const text = "One is here. Two is here.\nThree is here. Four is here.";
const one = { start: 0, end: 12 };
const two = { start: 13, end: 25 };
const three = { start: 26, end: 40 };
const four = { start: 41, end: 54 };

describe("excerptText and shownSentences", () => {
  test.each<{ name: string; passages: Passage[]; line: string; runs: Passage[][] }>([
    { name: "none", passages: [], line: "", runs: [] },
    { name: "one", passages: [two], line: "Two is here.", runs: [[two]] },
    { name: "neighbours", passages: [one, two], line: "One is here. Two is here.", runs: [[one, two]] },
    {
      name: "across a paragraph",
      passages: [two, three],
      line: "Two is here. Three is here.",
      runs: [[two, three]],
    },
    {
      name: "with a gap",
      passages: [one, four],
      line: "One is here. … Four is here.",
      runs: [[one], [four]],
    },
    {
      name: "in any order",
      passages: [four, two, one],
      line: "One is here. Two is here. … Four is here.",
      runs: [[one, two], [four]],
    },
  ])("$name", ({ passages, line, runs }) => {
    const article = makeArticle("a", { text, excerpt: passages, shown: passages });
    expect(excerptText(article)).toBe(line);
    expect(shownSentences(article)).toEqual(runs);
  });

  test("a passage outside the text is no excerpt", () => {
    expect(() => excerptText(makeArticle("a", { text, excerpt: [{ start: 50, end: 90 }] }))).toThrow(
      RangeError,
    );
  });
});

describe("findShown", () => {
  const article = makeArticle("a", { text, excerpt: [one], shown: [one, four] });
  const cite = (passage: Passage, id = "a") => ({ article: id, ...passage });
  test.each([
    {
      name: "the first that may be shown",
      passages: [cite(two), cite(four), cite(one)],
      expected: cite(four),
    },
    {
      name: "part of a shown sentence",
      passages: [cite({ start: 2, end: 5 })],
      expected: cite({ start: 2, end: 5 }),
    },
    { name: "more than a shown sentence", passages: [cite({ start: 0, end: 25 })], expected: undefined },
    {
      name: "the title is no sentence",
      passages: [cite({ in: "title", start: 0, end: 5 })],
      expected: undefined,
    },
    { name: "an article that is not there", passages: [cite(one, "b")], expected: undefined },
  ])("$name", ({ passages, expected }) => {
    expect(findShown(makeEvent("e", article, "2025-08-08", { passages }), makeSite([article]))).toEqual(
      expected,
    );
  });
});
