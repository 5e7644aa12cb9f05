import { describe, expect, it } from "vitest";
import { parseStatedDate } from "../../../src/digest/dates/parse-stated-date.ts";

const CASES: readonly { input: string; expected: object | undefined }[] = [
  { input: "Jul 31, 2025 24:30 GMT", expected: { kind: "days", edtf: "2025-07-31" } },
  { input: "Jul 31, 2025 13:00 pm GMT", expected: { kind: "days", edtf: "2025-07-31" } },
  { input: "Jul 31, 2025 10:75 GMT", expected: { kind: "days", edtf: "2025-07-31" } },
  {
    input: "Jul 31, 2025 15:57 (JST)",
    expected: { kind: "instant", instant: "2025-07-31T06:57:00Z", day: "2025-07-31" },
  },
  {
    input: "July 31, 2025, 2:05 a.m. JST",
    expected: { kind: "instant", instant: "2025-07-30T17:05:00Z", day: "2025-07-31" },
  },
  {
    input: "31 July 2025 09:00 ET",
    expected: { kind: "instant", instant: "2025-07-31T13:00:00Z", day: "2025-07-31" },
  },
  {
    input: "31 January 2025 09:00 ET",
    expected: { kind: "instant", instant: "2025-01-31T14:00:00Z", day: "2025-01-31" },
  },
  {
    input: "31 July 2025 12:30 pm GMT+9",
    expected: { kind: "instant", instant: "2025-07-31T03:30:00Z", day: "2025-07-31" },
  },
  {
    input: "2025-07-31T06:57:00Z",
    expected: { kind: "instant", instant: "2025-07-31T06:57:00Z", day: "2025-07-31" },
  },
  {
    input: "2025-07-31T06:57:00+05:30",
    expected: { kind: "instant", instant: "2025-07-31T01:27:00Z", day: "2025-07-31" },
  },
  {
    input: "Thu, 31 Jul 2025 15:57:00 +0900",
    expected: { kind: "instant", instant: "2025-07-31T06:57:00Z", day: "2025-07-31" },
  },
  {
    input: "15:57 JST, July 31, 2025",
    expected: { kind: "instant", instant: "2025-07-31T06:57:00Z", day: "2025-07-31" },
  },
  {
    input: "July 31, 2025 at 3 PM EDT",
    expected: { kind: "instant", instant: "2025-07-31T19:00:00Z", day: "2025-07-31" },
  },
  { input: "Jul 31, 2025 15:57", expected: { kind: "days", edtf: "2025-07-31" } },
  { input: "Jul 31, 2025 15:57 (XYZ)", expected: { kind: "days", edtf: "2025-07-31" } },
  { input: "30-07-2025", expected: { kind: "days", edtf: "2025-07-30" } },
  { input: "30/07/2025", expected: { kind: "days", edtf: "2025-07-30" } },
  { input: "07/30/2025", expected: { kind: "days", edtf: "2025-07-30" } },
  { input: "2025/7/30", expected: { kind: "days", edtf: "2025-07-30" } },
  { input: "2025-07", expected: { kind: "days", edtf: "2025-07" } },
  { input: "2025-07-10/2025-07-31", expected: { kind: "days", edtf: "2025-07-10/2025-07-31" } },
  { input: "Published: July 30, 2025", expected: { kind: "days", edtf: "2025-07-30" } },
  { input: "July 30", expected: { kind: "yearless", moment: { kind: "yearless", month: 7, day: 30 } } },
  { input: "05/06/2025", expected: undefined },
  { input: "31-02-2025", expected: undefined },
  { input: "soon", expected: undefined },
  { input: "", expected: undefined },
  { input: "x".repeat(100_000), expected: undefined },
];

describe("parseStatedDate", () => {
  it.each(CASES)("$input", ({ input, expected }) => {
    expect(parseStatedDate(input)).toEqual(expected);
  });
});
