import { describe, expect, test } from "vitest";
import type { When } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import {
  describeAt,
  describeEvent,
  describeWhen,
  formatLongDay,
  formatMonth,
  machineDate,
  precisionOf,
  shortenWhen,
  yearBeside,
} from "../../src/publish/when-words.ts";
import { ar } from "../../src/publish/words/ar.ts";
import { en } from "../../src/publish/words/en.ts";
import { day, instant, makeArticle, makeEvent } from "./make-site.ts";

const when = (edtf: string, more: Parameters<typeof toWhen>[3] = {}): When =>
  toWhen(edtf, "stated", [], more);

describe("describeWhen, describeAt, shortenWhen, precisionOf, machineDate", () => {
  test.each([
    ["2025-07-10", "10 July 2025", "on 10 July 2025", "10 Jul", "day", "2025-07-10"],
    ["2025-07", "July 2025", "in July 2025", "Jul", "month", "2025-07"],
    ["2024", "2024", "in 2024", "2024", "year", "2024"],
    ["2005~", "about 2005", "around 2005", "c. 2005", "year", undefined],
    ["2025-08-08~", "about 8 August 2025", "around 8 August 2025", "c. 8 Aug", "day", "2025-08-08"],
    ["2025-21", "spring 2025", "in spring 2025", "spring 2025", "window", undefined],
    [
      "2025-34",
      "the second quarter of 2025",
      "in the second quarter of 2025",
      "the second quarter of 2025",
      "window",
      undefined,
    ],
    ["201X", "the 2010s", "in the 2010s", "the 2010s", "window", undefined],
    [
      "2025-07-10/2025-07-31",
      "between 10 and 31 July 2025",
      "between 10 and 31 July 2025",
      "10–31 Jul",
      "window",
      undefined,
    ],
    [
      "2025-07-30/2025-08-02",
      "between 30 July and 2 August 2025",
      "between 30 July and 2 August 2025",
      "30 Jul – 2 Aug",
      "window",
      undefined,
    ],
    [
      "2024-12/2025-01",
      "between December 2024 and January 2025",
      "between December 2024 and January 2025",
      "Dec 2024 – Jan 2025",
      "window",
      undefined,
    ],
  ])("%s", (edtf, words, at, short, precision, machine) => {
    const value = when(edtf);
    expect([
      describeWhen(value, en, "Etc/UTC"),
      describeAt(value, en, "Etc/UTC"),
      shortenWhen(value, en),
      precisionOf(value),
      machineDate(value),
    ]).toEqual([words, at, short, precision, machine]);
  });

  test.each([
    ["early", "early July 2025", "early Jul"],
    ["mid", "mid-July 2025", "mid-Jul"],
    ["late", "late July 2025", "late Jul"],
  ] as const)("%s in a month", (part, words, short) => {
    const value = when("2025-07", { part });
    expect([
      describeWhen(value, en, "Etc/UTC"),
      shortenWhen(value, en),
      precisionOf(value),
      machineDate(value),
    ]).toEqual([words, short, "window", undefined]);
  });

  test.each([
    { edtf: "2025-07", part: "mid", at: "in mid-July 2025" },
    { edtf: "2025-07~", part: "early", at: "around early July 2025" },
    { edtf: "2025-07~", at: "around July 2025" },
    { edtf: "2025", part: "early", at: "in early 2025" },
    { edtf: "2025", part: "mid", at: "in mid-2025" },
    { edtf: "201X", at: "in the 2010s" },
    { edtf: "201X", part: "early", at: "in the early 2010s" },
    { edtf: "201X", part: "mid", at: "in the mid-2010s" },
    { edtf: "199X~", part: "late", at: "around the late 1990s" },
    { edtf: "2025-36", at: "in the fourth quarter of 2025" },
    { edtf: "2025-34", part: "early", at: "at the beginning of the second quarter of 2025" },
    { edtf: "2025-34", part: "mid", at: "in the middle of the second quarter of 2025" },
    { edtf: "2025-41", part: "late", at: "at the end of the second half of 2025" },
    { edtf: "2025-40~", at: "around the first half of 2025" },
    { edtf: "2025-22", part: "late", at: "in late summer 2025" },
    { edtf: "2025-24", at: "in winter 2025–26" },
    { edtf: "1999-24", part: "mid", at: "in mid-winter 1999–2000" },
    { edtf: "2025-07-28/2025-08-03", at: "between 28 July and 3 August 2025" },
    { edtf: "2025-12-31/2026-01-01", at: "between 31 December 2025 and 1 January 2026" },
    { edtf: "2025-07-10~/2025-07-31", at: "roughly between 10 and 31 July 2025" },
    { edtf: "2003~/2005", at: "roughly between 2003 and 2005" },
    { edtf: "2025-03/2025-05", at: "between March and May 2025" },
    { edtf: "2025-03/2025-05-10", at: "between 1 March and 10 May 2025" },
  ] as const)("$edtf $part stands in a sentence: $at", ({ edtf, at, ...more }) => {
    expect(describeAt(when(edtf, more), en, "Etc/UTC")).toBe(at);
  });

  test("a clock time is told with its own day, also where the text states the next day of its zone", () => {
    const value = when("2025-08-01", { instant: instant("2025-07-31T16:00:00Z") });
    expect(describeWhen(value, en, "Etc/UTC")).toBe("31 July 2025, 16:00 UTC");
    expect(describeWhen(value, en, "Asia/Tokyo")).toBe("1 August 2025, 01:00 UTC+09:00");
    expect(describeAt(value, en, "Asia/Tokyo")).toBe("at 01:00 UTC+09:00 on 1 August 2025");
    expect(machineDate(value)).toBe("2025-07-31T16:00:00Z");
  });
});

describe("in Arabic", () => {
  test.each([
    { edtf: "2025-07-10", words: "10 يوليو 2025", at: "في 10 يوليو 2025", short: "10 يوليو" },
    { edtf: "2025-07", words: "يوليو 2025", at: "في يوليو 2025", short: "يوليو" },
    {
      edtf: "2025-07",
      part: "early",
      words: "أوائل يوليو 2025",
      at: "في أوائل يوليو 2025",
      short: "أوائل يوليو",
    },
    { edtf: "2024", words: "2024", at: "في عام 2024", short: "2024" },
    { edtf: "2025", part: "late", words: "أواخر عام 2025", at: "في أواخر عام 2025", short: "أواخر عام 2025" },
    { edtf: "2005~", words: "نحو 2005", at: "في نحو 2005", short: "نحو 2005" },
    { edtf: "201X", words: "عقد 2010", at: "في عقد 2010", short: "عقد 2010" },
    { edtf: "2025-24", words: "شتاء 2025–2026", at: "في شتاء 2025–2026", short: "شتاء 2025–2026" },
    {
      edtf: "2025-34",
      part: "early",
      words: "أوائل الربع الثاني من 2025",
      at: "في أوائل الربع الثاني من 2025",
      short: "أوائل الربع الثاني من 2025",
    },
    {
      edtf: "2025-07-10/2025-07-31",
      words: "بين 10 و31 يوليو 2025",
      at: "بين 10 و31 يوليو 2025",
      short: "10–31 يوليو",
    },
    {
      edtf: "2025-03/2025-05",
      words: "بين مارس ومايو 2025",
      at: "بين مارس ومايو 2025",
      short: "1 مارس – 31 مايو",
    },
  ] as const)("$edtf $part", ({ edtf, words, at, short, ...more }) => {
    const value = when(edtf, more);
    expect([
      describeWhen(value, ar, "Etc/UTC"),
      describeAt(value, ar, "Etc/UTC"),
      shortenWhen(value, ar),
    ]).toEqual([words, at, short]);
  });

  test("a clock time stands by itself among letters that run the other way", () => {
    const value = when("2025-08-01", { instant: instant("2025-07-31T16:00:00Z") });
    const time = "\u206601:00 UTC+09:00\u2069";
    expect(describeWhen(value, ar, "Asia/Tokyo")).toBe(`1 أغسطس 2025، ${time}`);
    expect(describeAt(value, ar, "Asia/Tokyo")).toBe(`في الساعة ${time} من 1 أغسطس 2025`);
  });

  test("headings, beside the English ones of the same day", () => {
    expect(formatLongDay(day("2025-08-02"), ar)).toBe("السبت 2 أغسطس 2025");
    expect(formatLongDay(day("2025-08-02"), en)).toBe("Saturday 2 August 2025");
    expect(formatMonth("2025-08", ar)).toBe("أغسطس 2025");
  });
});

describe("describeEvent", () => {
  const article = makeArticle("a");
  test.each([
    { name: "ahead", kind: "scheduled", asOf: "2025-08-07", expected: "scheduled for 8 August 2025" },
    { name: "on the day", kind: "scheduled", asOf: "2025-08-08", expected: "scheduled for 8 August 2025" },
    { name: "past", kind: "scheduled", asOf: "2025-08-09", expected: "was scheduled for 8 August 2025" },
    { name: "said", kind: "said", asOf: "2025-08-09", expected: "said on 8 August 2025" },
    { name: "happened", kind: "happened", asOf: "2025-08-09", expected: "8 August 2025" },
  ] as const)("$name", ({ kind, asOf, expected }) => {
    expect(describeEvent(makeEvent("e", article, "2025-08-08", { kind }), day(asOf), en, "Etc/UTC")).toBe(
      expected,
    );
  });
});

test("days and months of headings", () => {
  expect(formatLongDay(day("2025-08-02"), en)).toBe("Saturday 2 August 2025");
  expect(formatMonth("2025-08", en)).toBe("August 2025");
});

describe("the year beside a short date", () => {
  test.each([
    { edtf: "2025-07-31", year: "2025" },
    { edtf: "2025-07", year: "2025" },
    { edtf: "2025-07-10/2025-07-31", year: "2025" },
    { edtf: "2024-12-30/2025-01-02", year: undefined },
    { edtf: "2025", year: undefined },
    { edtf: "203X", year: undefined },
    { edtf: "2025-24", year: undefined },
  ])("$edtf: $year", ({ edtf, year }) => {
    expect(yearBeside(toWhen(edtf, "stated", []))).toBe(year);
  });
});
