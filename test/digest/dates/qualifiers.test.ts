import { describe, expect, it } from "vitest";
import { findSpokenDates } from "../../../src/digest/dates/find-spoken-dates.ts";

const GIVEN_UP: readonly { name: string; input: string; expected: readonly boolean[] }[] = [
  { name: "called off", input: "A march planned for Aug. 5 was called off.", expected: [true] },
  { name: "aside", input: "The summit, scheduled for July 25, was cancelled.", expected: [true] },
  { name: "canceller first", input: "He called off the march planned for Aug. 5.", expected: [true] },
  { name: "was to have", input: "The museum was to have opened in 2024.", expected: [true] },
  {
    name: "would have",
    input: "A walkout that would have halted trains from Aug. 7 was averted on Monday.",
    expected: [true, false],
  },
  {
    name: "old and new day",
    input: "The concert, originally set for July 12, will take place on Sept. 6.",
    expected: [true, false],
  },
  { name: "kept", input: "A march planned for Aug. 5 was announced on Monday.", expected: [false, false] },
  { name: "day of the cancelling", input: "The march was called off on Monday.", expected: [false] },
  { name: "no plan", input: "The march on Monday was called off by noon.", expected: [false] },
];

describe("isQualifier", () => {
  it.each(GIVEN_UP)("$name", ({ input, expected }) => {
    expect(findSpokenDates(input).map(({ isQualifier }) => isQualifier)).toEqual(expected);
  });
});
