import { describe, expect, it } from "vitest";
import { CLOCK_TIME, instantOn, toClock } from "../../../src/digest/dates/clock.ts";
import type { Day } from "../../../src/digest/model.ts";

const ROWS: readonly { input: string; expected: object | undefined }[] = [
  { input: "9 a.m.", expected: { hour: 9, minute: 0 } },
  { input: "12 p.m.", expected: { hour: 12, minute: 0 } },
  { input: "12.30 a.m.", expected: { hour: 0, minute: 30 } },
  { input: "15:57 (JST)", expected: { hour: 15, minute: 57, zone: "UTC+9" } },
  { input: "0735 GMT", expected: { hour: 7, minute: 35, zone: "UTC" } },
  { input: "6 pm ET", expected: { hour: 18, minute: 0, zone: "America/New_York" } },
  { input: "noon", expected: { hour: 12, minute: 0 } },
  { input: "13 a.m.", expected: undefined },
  { input: "27:30", expected: undefined },
  { input: "9 men", expected: undefined },
];

describe("toClock", () => {
  it.each(ROWS)("reads $input", ({ input, expected }) => {
    const match = new RegExp(`^${CLOCK_TIME}`, "u").exec(input);
    expect(match === null ? undefined : toClock(match.groups ?? {})).toEqual(expected);
  });
});

describe("instantOn", () => {
  it.each([
    { day: "2025-07-31", clock: { hour: 15, minute: 57, zone: "UTC+9" }, expected: "2025-07-31T06:57:00Z" },
    {
      day: "2025-01-31",
      clock: { hour: 9, minute: 0, zone: "America/New_York" },
      expected: "2025-01-31T14:00:00Z",
    },
    {
      day: "2025-07-31",
      clock: { hour: 9, minute: 0, zone: "America/New_York" },
      expected: "2025-07-31T13:00:00Z",
    },
    {
      day: "2025-03-09",
      clock: { hour: 9, minute: 0, zone: "America/New_York" },
      expected: "2025-03-09T13:00:00Z",
    },
    { day: "2025-07-31", clock: { hour: 24, minute: 0, zone: "UTC" }, expected: "2025-08-01T00:00:00Z" },
    { day: "2025-07-31", clock: { hour: 9, minute: 0 }, expected: undefined },
  ])("gives $expected", ({ day, clock, expected }) => {
    expect(instantOn(day as Day, clock)).toBe(expected);
  });
});
