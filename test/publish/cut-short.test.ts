import { expect, test } from "vitest";
import { cutShort } from "../../src/publish/cut-short.ts";

test.each([
  { name: "short text stays", input: "a b", expected: { words: "a b", isCut: false } },
  {
    name: "at a word",
    input: `${"word ".repeat(20)}`,
    expected: { words: `${"word ".repeat(15)}word`, isCut: true },
  },
  { name: "one long word", input: "x".repeat(99), expected: { words: "x".repeat(80), isCut: true } },
  {
    name: "a long word behind a short one",
    input: `a ${"x".repeat(99)}`,
    expected: { words: `a ${"x".repeat(78)}`, isCut: true },
  },
  {
    name: "no half of a character",
    input: `${"x".repeat(79)}😀😀`,
    expected: { words: "x".repeat(79), isCut: true },
  },
  {
    name: "no part of a family",
    input: `${"x".repeat(75)}👨‍👩‍👧👨‍👩‍👧`,
    expected: { words: "x".repeat(75), isCut: true },
  },
  {
    name: "no letter without its accent",
    input: `${"x".repeat(79)}e\u0301xx`,
    expected: { words: "x".repeat(79), isCut: true },
  },
  {
    name: "a letter under many accents",
    input: `e${"\u0301".repeat(200)}`,
    expected: { words: `e${"\u0301".repeat(79)}`, isCut: true },
  },
])("$name", ({ input, expected }) => {
  expect(cutShort(input, 80)).toEqual(expected);
});
