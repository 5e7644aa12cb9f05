import { describe, expect, it } from "vitest";
import { findExpressions } from "../../../src/digest/dates/find-expressions.ts";

const absolute = (edtf: string, part?: string) => ({ kind: "absolute", edtf, ...(part && { part }) });
const yearless = (month: number, more: object = {}) => ({ kind: "yearless", month, ...more });
const deictic = (unit: string, offset: number, part?: string) => ({
  kind: "deictic",
  unit,
  offset,
  ...(part && { part }),
});

const FOUND: readonly { input: string; words: string; expected: object }[] = [
  { input: "The bridge opened on July 10, 2025.", words: "July 10, 2025", expected: absolute("2025-07-10") },
  { input: "The bridge opened on 10 July 2025.", words: "10 July 2025", expected: absolute("2025-07-10") },
  {
    input: "The bridge opened on 2025-07-31 at last.",
    words: "2025-07-31",
    expected: absolute("2025-07-31"),
  },
  { input: "On July 10, the mayor spoke.", words: "July 10", expected: yearless(7, { day: 10 }) },
  { input: "The vote is on Aug. 8.", words: "Aug. 8", expected: yearless(8, { day: 8 }) },
  { input: "The fair runs Aug. 8-10.", words: "Aug. 8-10", expected: yearless(8, { day: 8, lastDay: 10 }) },
  {
    input: "It came on Thursday, July 31.",
    words: "Thursday, July 31",
    expected: yearless(7, { day: 31, weekday: 4 }),
  },
  { input: "It changed in April 2025, when", words: "April 2025", expected: absolute("2025-04") },
  { input: "In May, the minister came.", words: "May", expected: yearless(5) },
  { input: "Then in early July, they came.", words: "early July", expected: yearless(7, { part: "early" }) },
  {
    input: "It ends at the end of September.",
    words: "the end of September",
    expected: yearless(9, { part: "late" }),
  },
  { input: "In June last year he left.", words: "June last year", expected: yearless(6, { years: -1 }) },
  { input: "He left last June.", words: "last June", expected: yearless(6, { shift: -1 }) },
  { input: "They took power in 2021, he said.", words: "2021", expected: absolute("2021") },
  { input: "Since 2021, trade grew.", words: "2021", expected: absolute("2021") },
  { input: "It was closed until 2024.", words: "2024", expected: absolute("2024") },
  { input: "By mid-2019 it was over.", words: "mid-2019", expected: absolute("2019", "mid") },
  { input: "It began in the late 1990s.", words: "late 1990s", expected: absolute("199X", "late") },
  { input: "In summer 2024 it rained.", words: "summer 2024", expected: absolute("2024-22") },
  {
    input: "In the third quarter of 2024 it fell.",
    words: "third quarter of 2024",
    expected: absolute("2024-35"),
  },
  { input: "They met on Thursday.", words: "Thursday", expected: { kind: "weekday", weekday: 4 } },
  {
    input: "They meet next Monday.",
    words: "next Monday",
    expected: { kind: "weekday", weekday: 1, shift: 1 },
  },
  { input: "They came last year.", words: "last year", expected: deictic("year", -1) },
  { input: "They came earlier this month.", words: "earlier this month", expected: deictic("month", 0) },
  { input: "They will go late next year.", words: "late next year", expected: deictic("year", 1, "late") },
  { input: "They came two weeks ago.", words: "two weeks ago", expected: deictic("week", -2) },
  { input: "They came yesterday.", words: "yesterday", expected: deictic("day", -1) },
  {
    input: "They come by the end of the month.",
    words: "the end of the month",
    expected: deictic("month", 0, "late"),
  },
  {
    input: "It grew from 2019 to 2021.",
    words: "2019 to 2021",
    expected: { kind: "interval", from: absolute("2019"), to: absolute("2021") },
  },
  {
    input: "It closed between May and July.",
    words: "May and July",
    expected: { kind: "interval", from: yearless(5), to: yearless(7) },
  },
];

const NOT_FOUND: readonly string[] = [
  "The now-defunct faction met.",
  "It left the list 19 years after it was first added.",
  "A child of 12 years and a man, 83, survived.",
  "They may go in time, and they march on.",
  "Theresa May spoke, and April Jones answered.",
  "The march of time goes on; a March hare ran.",
  "A Boeing 737 and an Airbus A320 landed.",
  "Some 2021 people came, of 2000 homes searched.",
  "They won 21-19, and lost 3-2.",
  "It cost $2024, then €1,999, or 2,021 yen.",
  "It took 90 minutes, three days and two weeks.",
  "It begins at 15:57 and ends at 8 p.m.",
  "It rose 20 percent, or 8.31 points.",
  "They meet every Monday; The Sunday Times reports on Black Friday.",
  "In two weeks of fighting nothing changed.",
  "On February 30 nothing happens, nor on 2025-02-30.",
  "Call 2025-555 or see version 2.2021.",
  "USA Today reported it.",
];

describe("findExpressions", () => {
  it.each(FOUND)("finds $words in: $input", ({ input, words, expected }) => {
    const found = findExpressions(input);
    expect(found.map(({ start, end }) => input.slice(start, end))).toEqual([words]);
    expect(found[0]?.moment).toEqual(expected);
  });

  it.each(NOT_FOUND)("finds nothing in: %s", (input) => {
    expect(findExpressions(input).map(({ start, end }) => input.slice(start, end))).toEqual([]);
  });

  it.each(["on or around Aug. 8", "around 2005", "about July 2024"])("marks as approximate: %s", (input) => {
    expect(findExpressions(`It happened ${input}.`)[0]?.isApproximate).toBe(true);
  });
});
