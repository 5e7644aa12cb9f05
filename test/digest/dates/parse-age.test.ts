import { describe, expect, it } from "vitest";
import { parseAge } from "../../../src/digest/dates/parse-age.ts";

const HOURS = 3_600_000;
const CASES: readonly { input: string; expected: readonly [number, number] | undefined }[] = [
  { input: "18 hours ago", expected: [17.5, 19] },
  { input: "2 days ago", expected: [36, 72] },
  { input: "2d ago", expected: [36, 72] },
  { input: "a day ago", expected: [21.5, 48] },
  { input: "1 day ago", expected: [21.5, 48] },
  { input: "an hour ago", expected: [44.5 / 60, 2] },
  { input: "a minute ago", expected: [44.5 / 3600, 2 / 60] },
  { input: "5 mins ago", expected: [4.5 / 60, 6 / 60] },
  { input: "a few seconds ago", expected: [0, 1 / 60] },
  { input: "two weeks ago", expected: [1.5 * 168, 3 * 168] },
  { input: "3 months ago", expected: [2.5 * 720, 4 * 744] },
  { input: "2 years ago", expected: [1.5 * 8760, 3 * 8784] },
  { input: "Yesterday", expected: [0, 48] },
  { input: "Posted 3 hours ago", expected: [2.5, 4] },
  { input: "long ago", expected: undefined },
  { input: "2 days", expected: undefined },
  { input: "in 2 days", expected: undefined },
  { input: "30-07-2025", expected: undefined },
];

describe("parseAge", () => {
  it.each(CASES)("$input", ({ input, expected }) => {
    const age = parseAge(input);
    expect(age && [age.least / HOURS, age.most / HOURS]).toEqual(expected);
  });
});
