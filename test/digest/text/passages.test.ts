import { describe, expect, test } from "vitest";
import { cutPassage, isOverlapping, isWithin } from "../../../src/digest/text/passages.ts";

const source = { title: "Bridge opens", text: "Bells rang." };

describe("cutPassage", () => {
  test.each([
    { passage: { start: 0, end: 5 }, expected: "Bells" },
    { passage: { start: 0, end: 11 }, expected: "Bells rang." },
    { passage: { in: "title" as const, start: 7, end: 12 }, expected: "opens" },
  ])("$expected", ({ passage, expected }) => {
    expect(cutPassage(source, passage)).toBe(expected);
  });

  test.each([
    { start: -1, end: 5 },
    { start: 0, end: 12 },
    { start: 5, end: 5 },
    { start: 6, end: 5 },
    { in: "title" as const, start: 0, end: 13 },
    { start: Number.NaN, end: 5 },
  ])("throws on %o", (passage) => {
    expect(() => cutPassage(source, passage)).toThrow(RangeError);
  });
});

test.each([
  { a: { start: 2, end: 4 }, b: { start: 0, end: 5 }, within: true, overlapping: true },
  { a: { start: 0, end: 5 }, b: { start: 0, end: 5 }, within: true, overlapping: true },
  { a: { start: 2, end: 7 }, b: { start: 0, end: 5 }, within: false, overlapping: true },
  { a: { start: 5, end: 7 }, b: { start: 0, end: 5 }, within: false, overlapping: false },
  {
    a: { in: "title" as const, start: 2, end: 4 },
    b: { start: 0, end: 5 },
    within: false,
    overlapping: false,
  },
])("$a in $b: $within, sharing a character: $overlapping", ({ a, b, within, overlapping }) => {
  expect([isWithin(a, b), isOverlapping(a, b), isOverlapping(b, a)]).toEqual([
    within,
    overlapping,
    overlapping,
  ]);
});
