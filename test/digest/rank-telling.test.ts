import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/digest/model.ts";
import { rankTelling } from "../../src/digest/rank-telling.ts";

/** Sentences of ten characters. */
const sentenceAt = (index: number): Passage => ({ start: index * 10, end: index * 10 + 9 });
const sentences = Array.from({ length: 10 }, (_, index) => sentenceAt(index));
/** Some words of a sentence. */
const inside = (index: number) => ({
  start: index * 10 + 2,
  end: index * 10 + 4,
  sentence: sentenceAt(index),
});

describe("rankTelling", () => {
  test.each<{
    name: string;
    events?: number[];
    key?: number[];
    figures?: number[];
    quoted?: number[];
    expected: number[];
  }>([
    { name: "nothing", expected: [] },
    {
      name: "events by turns with each of the others",
      events: [0, 1, 2, 3],
      key: [4],
      figures: [5],
      quoted: [6],
      expected: [0, 4, 1, 5, 2, 6, 3],
    },
    {
      name: "what serves two ends before what serves one",
      events: [0, 3],
      figures: [3, 5],
      expected: [3, 0, 5],
    },
    { name: "each once", events: [1], key: [1], figures: [1], quoted: [1], expected: [1] },
    { name: "all figures where there is nothing else", figures: [7, 2, 5], expected: [2, 5, 7] },
  ])("$name", ({ events = [], key = [], figures = [], quoted = [], expected }) => {
    const ranked = rankTelling(sentences, events.map(sentenceAt), {
      keySentences: key.map(sentenceAt),
      figures: figures.map(inside),
      quotations: quoted.map(inside),
    });
    expect(ranked).toEqual(expected.map(sentenceAt));
  });
});
