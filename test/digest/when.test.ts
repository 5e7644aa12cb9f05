import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Basis, Day, When } from "../../src/digest/model.ts";
import {
  addDays,
  boundsOf,
  compareText,
  compareWhen,
  dayOf,
  daysBetween,
  earlierDay,
  edtfOf,
  fromInstant,
  isStatedDay,
  laterDay,
  overlaps,
  startOfDay,
  toDay,
  toInstant,
  toWhen,
} from "../../src/digest/when.ts";

const day = (text: string) => text as Day;

describe("toDay", () => {
  test.each(["2025-07-10", "2024-02-29", "0001-01-01", "9999-12-31"])("%s", (text) => {
    expect(toDay(text)).toBe(text);
  });
  test.each([
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-07-32",
    "0000-01-01",
    "2025-7-1",
    "20250710",
    "2025-07",
    "2025-07-10T00:00Z",
    " 2025-07-10",
    "2025-07-10\n",
    "",
  ])("not %j", (text) => {
    expect(toDay(text)).toBeUndefined();
  });
});

describe("boundsOf", () => {
  test.each<{ edtf: string; part?: NonNullable<When["part"]>; expected: [string, string] }>([
    { edtf: "2025-07-10", expected: ["2025-07-10", "2025-07-10"] },
    { edtf: "2025-07", expected: ["2025-07-01", "2025-07-31"] },
    { edtf: "2024-02", expected: ["2024-02-01", "2024-02-29"] },
    { edtf: "1900-02", expected: ["1900-02-01", "1900-02-28"] },
    { edtf: "2025", expected: ["2025-01-01", "2025-12-31"] },
    { edtf: "0001", expected: ["0001-01-01", "0001-12-31"] },
    { edtf: "9999", expected: ["9999-01-01", "9999-12-31"] },
    { edtf: "201X", expected: ["2010-01-01", "2019-12-31"] },
    { edtf: "2025-21", expected: ["2025-03-01", "2025-05-31"] },
    { edtf: "2023-24", expected: ["2023-12-01", "2024-02-29"] },
    { edtf: "2025-33", expected: ["2025-01-01", "2025-03-31"] },
    { edtf: "2025-36", expected: ["2025-10-01", "2025-12-31"] },
    { edtf: "2025-40", expected: ["2025-01-01", "2025-06-30"] },
    { edtf: "2025-41", expected: ["2025-07-01", "2025-12-31"] },
    { edtf: "2025-07-10/2025-07-31", expected: ["2025-07-10", "2025-07-31"] },
    { edtf: "2024/2025-03", expected: ["2024-01-01", "2025-03-31"] },
    { edtf: "2025-08-08~", expected: ["2025-08-08", "2025-08-08"] },
    { edtf: "2025?", expected: ["2025-01-01", "2025-12-31"] },
    { edtf: "2025-07~/2025-08%", expected: ["2025-07-01", "2025-08-31"] },
    { edtf: "2025-07", part: "early", expected: ["2025-07-01", "2025-07-10"] },
    { edtf: "2025-07", part: "mid", expected: ["2025-07-11", "2025-07-20"] },
    { edtf: "2025-07", part: "late", expected: ["2025-07-21", "2025-07-31"] },
    { edtf: "2025-02", part: "late", expected: ["2025-02-21", "2025-02-28"] },
    { edtf: "2025", part: "early", expected: ["2025-01-01", "2025-04-30"] },
    { edtf: "2025", part: "mid", expected: ["2025-05-01", "2025-08-31"] },
    { edtf: "2025", part: "late", expected: ["2025-09-01", "2025-12-31"] },
    { edtf: "2025-33", part: "mid", expected: ["2025-02-01", "2025-02-28"] },
    { edtf: "2025-24", part: "late", expected: ["2026-02-01", "2026-02-28"] },
    { edtf: "2025-07-07/2025-07-13", part: "early", expected: ["2025-07-07", "2025-07-08"] },
    { edtf: "2025-07-07/2025-07-13", part: "late", expected: ["2025-07-11", "2025-07-13"] },
    { edtf: "2025-07-10", part: "early", expected: ["2025-07-10", "2025-07-10"] },
    { edtf: "2025-07-10/2025-07-11", part: "late", expected: ["2025-07-10", "2025-07-11"] },
  ])("$edtf $part", ({ edtf, part, expected: [earliest, latest] }) => {
    expect(boundsOf(edtf, part)).toEqual({ earliest, latest });
  });

  test.each([
    "",
    "soon",
    "2025-13",
    "2025-00",
    "2025-20",
    "2025-42",
    "2025-02-30",
    "0000",
    "9999-24",
    "20XX",
    "2025-07-1",
    "2025/..",
    "../2025",
    "/2025",
    "2025/",
    "2025-08/2025-07",
    "2024/2025/2026",
    "2025-07-10T10:00",
    "+002025",
    "-2025",
    "Y20250",
  ])("not %j", (edtf) => {
    expect(boundsOf(edtf)).toBeUndefined();
  });
});

describe("edtfOf", () => {
  test.each([
    ["2025-07-10", "2025-07-10", "2025-07-10"],
    ["2025-07-01", "2025-07-31", "2025-07"],
    ["2024-02-01", "2024-02-29", "2024-02"],
    ["2025-01-01", "2025-12-31", "2025"],
    ["2025-07-01", "2025-07-30", "2025-07-01/2025-07-30"],
    ["2025-07-01", "2025-08-31", "2025-07-01/2025-08-31"],
  ])("%s to %s: %s", (earliest, latest, expected) => {
    expect(edtfOf({ earliest: day(earliest), latest: day(latest) })).toBe(expected);
  });

  test("has the bounds it was made from", () => {
    const days = fc.nat(1_000_000).map((days) => addDays(day("0001-01-01"), days));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const bounds = { earliest: earlierDay(a, b), latest: laterDay(a, b) };
        expect(boundsOf(edtfOf(bounds))).toEqual(bounds);
      }),
    );
  });
});

describe("toWhen", () => {
  test("carries what it is given and works out the bounds", () => {
    const evidence = [{ setting: "x" }];
    expect(toWhen("2025-07", "stated", evidence, { part: "early" })).toEqual({
      edtf: "2025-07",
      part: "early",
      earliest: "2025-07-01",
      latest: "2025-07-10",
      basis: "stated",
      evidence,
    });
    expect(toWhen("2025-07-10", "stated", [], { instant: toInstant(0) }).instant).toBe(
      "1970-01-01T00:00:00Z",
    );
    expect(Object.keys(toWhen("2025", "owner", []))).toEqual([
      "edtf",
      "earliest",
      "latest",
      "basis",
      "evidence",
    ]);
  });

  test("throws on what has no bounds, naming it", () => {
    expect(() => toWhen("2025-02-30", "stated", [])).toThrow(/2025-02-30/);
  });
});

describe("days and instants", () => {
  test.each([
    { name: "across a month", from: "2025-07-31", days: 1, expected: "2025-08-01" },
    { name: "back across a year", from: "2025-01-01", days: -1, expected: "2024-12-31" },
    { name: "across a leap day", from: "2024-02-28", days: 2, expected: "2024-03-01" },
    { name: "not at all", from: "2025-07-31", days: 0, expected: "2025-07-31" },
    { name: "far", from: "2000-01-01", days: 146_097, expected: "2400-01-01" },
    { name: "in the first century", from: "0050-12-31", days: 1, expected: "0051-01-01" },
  ])("addDays and daysBetween, $name", ({ from, days, expected }) => {
    expect(addDays(day(from), days)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(days);
  });

  test.each([
    { name: "past the last day", from: "9999-12-31", days: 1, expected: "9999-12-31" },
    { name: "far past the last day", from: "2025-07-31", days: 9e9, expected: "9999-12-31" },
    { name: "to the last day", from: "9999-12-30", days: 1, expected: "9999-12-31" },
    { name: "before the first day", from: "0001-01-01", days: -1, expected: "0001-01-01" },
    { name: "to the first day", from: "0001-01-02", days: -1, expected: "0001-01-01" },
    { name: "back from the last day", from: "9999-12-31", days: -1, expected: "9999-12-30" },
  ])("addDays stays within the calendar, $name", ({ from, days, expected }) => {
    expect(addDays(day(from), days)).toBe(expected);
  });

  test("an instant has whole seconds and a UTC day", () => {
    const instant = toInstant(Date.UTC(2025, 6, 31, 23, 59, 59, 999));
    expect(instant).toBe("2025-07-31T23:59:59Z");
    expect(dayOf(instant)).toBe("2025-07-31");
    expect(toInstant(fromInstant(instant))).toBe(instant);
    expect(startOfDay(day("2025-08-02"))).toBe("2025-08-02T00:00:00Z");
    expect(startOfDay(day("2025-08-02"), 61)).toBe("2025-08-02T00:01:01Z");
  });

  test.each([Number.NaN, 8.64e15, -8.64e15, Date.UTC(-1, 0, 1)])("no instant: %d", (milliseconds) => {
    expect(() => toInstant(milliseconds)).toThrow(RangeError);
  });

  test("earlierDay and laterDay", () => {
    expect([
      earlierDay(day("2025-01-02"), day("2025-01-01")),
      laterDay(day("2025-01-02"), day("2025-01-01")),
    ]).toEqual(["2025-01-01", "2025-01-02"]);
  });
});

describe("order", () => {
  test("compareWhen: by start, then end, then clock time, then precision", () => {
    const at = (edtf: string, hour?: number) =>
      toWhen(
        edtf,
        "stated",
        [],
        hour === undefined ? {} : { instant: toInstant(Date.UTC(2025, 6, 1, hour)) },
      );
    const ordered = [
      at("2024"),
      at("2025-07-01"),
      at("2025-07-01", 9),
      at("2025-07-01", 15),
      at("2025-07"),
      at("2025-07-02"),
      at("2025-07-02~"),
    ];
    expect([...ordered].reverse().sort(compareWhen)).toEqual(ordered);
    expect(compareWhen(at("2025-07"), at("2025-07"))).toBe(0);
  });

  test("compareText: by code unit, not by locale", () => {
    expect(["ä", "b", "B", "a", "10", "9"].sort(compareText)).toEqual(["10", "9", "B", "a", "b", "ä"]);
  });

  test.each([
    { a: "2025-07", b: "2025-07-31", expected: true },
    { a: "2025-07", b: "2025-08", expected: false },
    { a: "2025-07-10/2025-08-01", b: "2025-08", expected: true },
    { a: "2025", b: "2025-05-05", expected: true },
  ])("$a and $b overlap: $expected", ({ a, b, expected }) => {
    const [first, second] = [toWhen(a, "stated", []), toWhen(b, "stated", [])];
    expect([overlaps(first, second), overlaps(second, first)]).toEqual([expected, expected]);
  });
});

test.each<{ edtf: string; basis: Basis; expected: boolean }>([
  { edtf: "2025-07-10", basis: "stated", expected: true },
  { edtf: "2025-07-10", basis: "dateline", expected: true },
  { edtf: "2025-07-10", basis: "owner", expected: true },
  { edtf: "2025-07-10", basis: "relative to capture", expected: false },
  { edtf: "2025-07-10", basis: "relative to article", expected: false },
  { edtf: "2025-07-10", basis: "inferred", expected: false },
  { edtf: "2025-07", basis: "stated", expected: false },
])("$edtf, $basis, is a stated day: $expected", ({ edtf, basis, expected }) => {
  expect(isStatedDay(toWhen(edtf, basis, []))).toBe(expected);
});
