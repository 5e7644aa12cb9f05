import { describe, expect, test } from "vitest";
import { findTokens } from "../../../src/digest/tags/tokens.ts";

const findAll = (text: string) => findTokens(text, { start: 0, end: text.length });

describe("findTokens", () => {
  test.each([
    {
      name: "possessive endings come off",
      text: "Holm's and the voters' plan",
      expected: ["Holm", "and", "the", "voters", "plan"],
    },
    { name: "other apostrophes stay", text: "O'Brien didn’t", expected: ["O'Brien", "didn’t"] },
    { name: "initials lose their full stops", text: "the U.S. army", expected: ["the", "US", "army"] },
    { name: "hyphens part", text: "Oslo-led", expected: ["Oslo", "led"] },
    { name: "overlong words are none", text: `a ${"b".repeat(50)} c`, expected: ["a", "c"] },
  ])("$name", ({ text, expected }) => {
    expect(findAll(text).map(({ word }) => word)).toEqual(expected);
  });

  test.each([
    { name: "a sentence", text: "It rained. Then it", expected: ["It", "Then"] },
    { name: "a quotation", text: "He said: “Rain” and 'Sun' too", expected: ["He", "Rain", "Sun"] },
    { name: "a line", text: "one\ntwo", expected: ["one", "two"] },
    { name: "no abbreviated form of address", text: "For Mr. Holm", expected: ["For"] },
  ])("knows what begins $name", ({ text, expected }) => {
    const initial = findAll(text).filter(({ isInitial }) => isInitial);
    expect(initial.map(({ word }) => word)).toEqual(expected);
  });

  test("offsets are those of the whole text", () => {
    expect(findTokens("one two", { start: 4, end: 7 })).toMatchObject([{ start: 4, end: 7, word: "two" }]);
  });
});
