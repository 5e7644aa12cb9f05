import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseExcerpt } from "../../src/digest/excerpts.ts";
import type { Passage, Rights } from "../../src/digest/model.ts";
import { findBodySentences } from "../../src/digest/text/frame.ts";

const limits = { sentences: 8, share: 0.3 };

/** Twelve sentences of nineteen characters, "Sentence number aa.", and spaces between: three are within the budget. */
const twelve = [..."abcdefghijkl"].map((letter) => `Sentence number ${letter}${letter}.`).join(" ");
const sentenceAt = (index: number): Passage => ({ start: index * 20, end: index * 20 + 19 });
const indexesOf = (passages: readonly Passage[]) => passages.map(({ start }) => start / 20);

describe("chooseExcerpt", () => {
  test.each<{
    name: string;
    rights?: Rights;
    wanted?: number[];
    limits?: typeof limits;
    excerpt: number[];
    shown: number[];
  }>([
    { name: "the lead, when nothing else is wanted", excerpt: [0, 1, 2], shown: [0, 1, 2] },
    { name: "wanted sentences before the rest of the lead", wanted: [9, 6], excerpt: [0], shown: [0, 6, 9] },
    { name: "what is left of the budget goes to the lead", wanted: [6], excerpt: [0, 1], shown: [0, 1, 6] },
    { name: "the most important of too many", wanted: [11, 4, 8, 2], excerpt: [0], shown: [0, 4, 11] },
    { name: "a sentence wanted twice counts once", wanted: [5, 5, 5], excerpt: [0, 1], shown: [0, 1, 5] },
    { name: "the first sentence is shown anyway", wanted: [0, 7], excerpt: [0, 1], shown: [0, 1, 7] },
    {
      name: "the number of sentences",
      limits: { sentences: 2, share: 1 },
      wanted: [7, 8],
      excerpt: [0],
      shown: [0, 7],
    },
    {
      name: "never more than three in the excerpt",
      limits: { sentences: 8, share: 1 },
      wanted: [3, 4],
      excerpt: [0, 1, 2],
      shown: [0, 1, 2, 3, 4],
    },
    {
      name: "one is always shown",
      limits: { sentences: 1, share: 0 },
      wanted: [4],
      excerpt: [0],
      shown: [0],
    },
    {
      name: "own",
      rights: "own",
      wanted: [4],
      excerpt: [0, 1, 2],
      shown: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    },
    {
      name: "licensed",
      rights: "licensed",
      excerpt: [0, 1, 2],
      shown: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    },
    { name: "link-only", rights: "link-only", wanted: [4], excerpt: [], shown: [] },
  ])("$name", ({ rights = "excerpt", wanted = [], limits: given = limits, excerpt, shown }) => {
    const chosen = chooseExcerpt({ text: twelve, rights }, wanted.map(sentenceAt), given);
    expect({ excerpt: indexesOf(chosen.excerpt), shown: indexesOf(chosen.shown) }).toEqual({
      excerpt,
      shown,
    });
  });

  test("begins after the dateline and ends before the copyright line", () => {
    const text = "Lunde, May 3 (Norpress)--The bridge opened. [Copyright Norpress, Ltd.]";
    const { shown } = chooseExcerpt({ text, rights: "own" }, [], limits);
    expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(["The bridge opened."]);
  });

  test("a passage across two sentences stands for both", () => {
    const { shown } = chooseExcerpt({ text: twelve, rights: "excerpt" }, [{ start: 110, end: 130 }], limits);
    expect(indexesOf(shown)).toEqual([0, 5, 6]);
  });

  test("a longer wanted sentence that does not fit gives way to a shorter one", () => {
    const text = `Short one here. ${"Long words follow ".repeat(9)}end. Brief again. ${"Filler of some length stands here too. ".repeat(3)}`;
    const [, long, brief] = findBodySentences(text) as [Passage, Passage, Passage];
    const { shown } = chooseExcerpt({ text, rights: "excerpt" }, [long, brief], limits);
    expect(shown).toContainEqual(brief);
    expect(shown).not.toContainEqual(long);
  });

  test("passages of the title are no part of the budget", () => {
    const { shown } = chooseExcerpt(
      { text: twelve, rights: "excerpt" },
      [{ in: "title", start: 100, end: 119 }],
      limits,
    );
    expect(indexesOf(shown)).toEqual([0, 1, 2]);
  });

  test.each([
    { name: "between words", text: "word ".repeat(500), expected: 599 },
    { name: "in a word without end", text: "x".repeat(5000), expected: 600 },
    { name: "never inside a character", text: `x${"😀".repeat(2000)}`, expected: 599 },
  ])("a run-on ends $name", ({ text, expected }) => {
    const { excerpt, shown } = chooseExcerpt({ text, rights: "excerpt" }, [], { sentences: 8, share: 0.1 });
    expect(shown).toEqual([{ start: 0, end: expected }]);
    expect(excerpt).toEqual(shown);
  });

  test("an article without a body shows nothing", () => {
    expect(chooseExcerpt({ text: "", rights: "excerpt" }, [], limits)).toEqual({ excerpt: [], shown: [] });
  });

  test("holds the budget, in order, without overlap, for any text", () => {
    const passage = fc
      .tuple(fc.nat(400), fc.nat(80))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "A short one. ",
            "Why? ",
            "A sentence with rather more words in it. ",
            "x\n",
            "é 😀. ",
          ),
          {
            maxLength: 40,
          },
        ),
        fc.array(passage),
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, wanted, sentences, share) => {
          const text = parts.join("");
          const { excerpt, shown } = chooseExcerpt({ text, rights: "excerpt" }, wanted, { sentences, share });
          const characters = shown.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(shown.length).toBeLessThanOrEqual(sentences);
          if (shown.length > 1) expect(characters).toBeLessThanOrEqual(text.length * share);
          shown.forEach((one, index) => {
            expect(one.end).toBeGreaterThan(one.start);
            if (index > 0) expect(one.start).toBeGreaterThanOrEqual(shown[index - 1]?.end ?? 0);
          });
          expect(shown.slice(0, excerpt.length)).toEqual(excerpt);
        },
      ),
    );
  });
});
