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

const anaphoric = (unit: string, offset: number, more: object = {}) => ({
  kind: "anaphoric",
  unit,
  offset,
  ...more,
});

const THE_YEAR = anaphoric("year", 0, { isFromWriting: true, isOfSentence: true });

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
  {
    input: "They came two weeks ago.",
    words: "two weeks ago",
    expected: { ...deictic("week", -2), isCount: true },
  },
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
  {
    input: "They came on Nov. 3 last year.",
    words: "Nov. 3 last year",
    expected: yearless(11, { day: 3, years: -1 }),
  },
  { input: "It opened last August.", words: "last August", expected: yearless(8, { shift: -1 }) },
  { input: "Last August Anna Berg left.", words: "Last August", expected: yearless(8, { shift: -1 }) },
  { input: "The March accession went well.", words: "March", expected: yearless(3) },
  { input: "It grew under post-1959 laws.", words: "post-1959", expected: absolute("1959") },
  { input: "The failed 1996 campaign hurt.", words: "1996", expected: absolute("1996") },
  { input: "It spread in 1996-97 again.", words: "1996-97", expected: absolute("1996/1997") },
  { input: "They built it in the '90s.", words: "the '90s", expected: absolute("199X") },
  {
    input: "They built it in the early nineties.",
    words: "early nineties",
    expected: absolute("199X", "early"),
  },
  { input: "It began in nineteen ninety-six.", words: "nineteen ninety-six", expected: absolute("1996") },
  { input: "It ended in nineteen fourteen.", words: "nineteen fourteen", expected: absolute("1914") },
  { input: "By the year two thousand it stood.", words: "two thousand", expected: absolute("2000") },
  { input: "It opens this summer.", words: "this summer", expected: yearless(22, { shift: 0 }) },
  { input: "It closed last fall.", words: "last fall", expected: yearless(23, { shift: -1 }) },
  { input: "It opens in the spring.", words: "spring", expected: yearless(21) },
  { input: "It closed in early winter.", words: "early winter", expected: yearless(24, { part: "early" }) },
  { input: "Sales fell in the third quarter.", words: "the third quarter", expected: yearless(35) },
  { input: "The third-quarter loss grew.", words: "The third-quarter", expected: yearless(35) },
  { input: "Profit rose in the first half.", words: "the first half", expected: yearless(40) },
  {
    input: "It grew in the first half of this year.",
    words: "first half of this year",
    expected: yearless(40, { years: 0 }),
  },
  {
    input: "In last year's second quarter it fell.",
    words: "last year's second quarter",
    expected: yearless(34, { years: -1 }),
  },
  { input: "It shipped in Q3 2024 at last.", words: "Q3 2024", expected: absolute("2024-35") },
  { input: "It closes by year-end 2024.", words: "year-end 2024", expected: absolute("2024", "late") },
  { input: "The firm (2019) grew.", words: "2019", expected: absolute("2019") },
  { input: "2019 was wet.", words: "2019", expected: absolute("2019") },
  {
    input: "It opens two weeks from now.",
    words: "two weeks from now",
    expected: { ...deictic("week", 2), isCount: true },
  },
  {
    input: "BY THE END OF THE MONTH IT SHUTS.",
    words: "THE END OF THE MONTH",
    expected: deictic("month", 0, "late"),
  },
  {
    input: "It opens tomorrow at 9 a.m. EST.",
    words: "tomorrow at 9 a.m. EST",
    expected: deictic("day", 1),
  },
  { input: "They met over the weekend.", words: "over the weekend", expected: deictic("weekend", 0) },
  { input: "They meet next weekend.", words: "next weekend", expected: deictic("weekend", 1) },
  { input: "It closes by year-end.", words: "by year-end", expected: deictic("year", 0, "late") },
  { input: "It closes at mid-year.", words: "mid-year", expected: deictic("year", 0, "mid") },
  { input: "Sales for the full year rose.", words: "the full year", expected: THE_YEAR },
  { input: "In the rest of the year it rains.", words: "the year", expected: THE_YEAR },
  { input: "The prior year was good.", words: "The prior year", expected: deictic("year", -1) },
  { input: "Compared with year-earlier net, it fell.", words: "year-earlier", expected: deictic("year", -1) },
  { input: "He came later this afternoon.", words: "later this afternoon", expected: deictic("day", 0) },
  {
    input: "They came on Thanksgiving Day and ate.",
    words: "Thanksgiving Day",
    expected: yearless(11, { day: 1, holiday: "Thanksgiving" }),
  },
  {
    input: "They came last Christmas.",
    words: "last Christmas",
    expected: yearless(12, { day: 25, shift: -1 }),
  },
  {
    input: "It opened on Easter Monday 2024.",
    words: "Easter Monday 2024",
    expected: absolute("2024-04-01"),
  },
  { input: "He left on New Year’s Eve.", words: "New Year’s Eve", expected: yearless(12, { day: 31 }) },
  {
    input: "A Sunday night service was held.",
    words: "Sunday night",
    expected: { kind: "weekday", weekday: 7 },
  },
  { input: "The Friday blasts shook it.", words: "Friday", expected: { kind: "weekday", weekday: 5 } },
  {
    input: "It closes at 9 a.m. EST Tuesday.",
    words: "9 a.m. EST Tuesday",
    expected: { kind: "weekday", weekday: 2 },
  },
  {
    input: "It shook at 10:35 a.m. (0735 GMT) Friday.",
    words: "10:35 a.m. (0735 GMT) Friday",
    expected: { kind: "weekday", weekday: 5 },
  },
  { input: "It opens on Aug. 8 at noon.", words: "Aug. 8 at noon", expected: yearless(8, { day: 8 }) },
  { input: "That year it closed.", words: "That year", expected: anaphoric("year", 0) },
  { input: "It opened later the same day.", words: "later the same day", expected: anaphoric("day", 0) },
  { input: "The following month it closed.", words: "The following month", expected: anaphoric("month", 1) },
  { input: "The next morning it rained.", words: "The next morning", expected: anaphoric("day", 1) },
  { input: "He left the day before.", words: "the day before", expected: anaphoric("day", -1) },
  {
    input: "Two days later it closed.",
    words: "Two days later",
    expected: anaphoric("day", 2, { isCount: true }),
  },
  {
    input: "It rose from 4 pence a year earlier.",
    words: "a year earlier",
    expected: anaphoric("year", -1, { isCount: true, isFromWriting: true }),
  },
  {
    input: "It fell from the previous Friday.",
    words: "the previous Friday",
    expected: anaphoric("week", -1, { weekday: 5 }),
  },
];

const SEVERAL: readonly { input: string; words: readonly string[] }[] = [
  { input: "They met on April 24 and 25.", words: ["April 24", "25"] },
  { input: "They met on May 2, 3 and 5, he said.", words: ["May 2", "3", "5"] },
  { input: "On May 3 and 12 people died.", words: ["May 3"] },
  { input: "On May 20 and 16, he left.", words: ["May 20"] },
  { input: "On Monday and on Aug. 8 at 3 p.m. JST they met.", words: ["Monday", "Aug. 8 at 3 p.m. JST"] },
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
  "USA Today reported it, and so did VOA Today.",
  "They did some Christmas shopping and hung Easter eggs.",
  "The fall of the wall, the spring of water and the Winter Games were shown.",
  "They scored in the fourth quarter and led in the first half.",
  "She is the woman of the year, and this is no time of the year for it.",
  "It will rain over the next day, and again day after day.",
  "He was in his eighties, and she in her '20s.",
  "In that case the same rule holds, week after week, sooner or later.",
  "It came ten days before the flood, the day after the storm.",
  "They met on a Monday; every weekend is the same.",
  "The probe will orbit the Sun. He told The Sun.",
  "The shop is open Monday to Friday, and Saturday through Sunday.",
  "The Good Friday Agreement, the Easter Rising and Christmas Island are names.",
  "Sheffield Wednesday won; he wrote in the Mail on Sunday about Friday Night Lights.",
  "It happened in the 1900 block of Elm Street, to a crowd of 2000; the toll rose to 1900.",
  "It was the last year of the war, the last week of the trial, his last month at school.",
  "He lives at 12 March Road, off August Street; August Wilson wrote it.",
  "They led at half-time, scored 60 percent in the first half and lost the second half of the match.",
  "The profits take up the second half of the book.",
  "In the last year, prices rose; over the next year, jobs will go.",
  "He died in his early nineties; she is in her mid-fifties, and drove in her '50s.",
  "It grew under pre-1959 laws.",
  "On May 16 people died; by March 3 percent had left.",
  "That day's storm shut it.",
  "They saw this March Madness, and Freaky Friday on Taco Tuesday.",
  "It fell in the third half, and may fall 2 percent.",
  "He met the Halloween Bunny before Christmas shopping.",
  "Nineteen people came, ninety of two thousand stayed.",
  "It runs at 1200 GMT, at noon or at 8.30 a.m. each time.",
];

describe("findExpressions", () => {
  it.each(FOUND)("finds $words in: $input", ({ input, words, expected }) => {
    const found = findExpressions(input);
    expect(found.map(({ start, end }) => input.slice(start, end))).toEqual([words]);
    expect(found[0]?.moment).toEqual(expected);
  });

  it.each(SEVERAL)("finds $words in: $input", ({ input, words }) => {
    expect(findExpressions(input).map(({ start, end }) => input.slice(start, end))).toEqual(words);
  });

  it.each([
    { input: "It closes at 9 a.m. EST Tuesday.", clock: { hour: 9, minute: 0, zone: "UTC-5" } },
    { input: "It closed on Aug. 8 at 15:57 (JST).", clock: { hour: 15, minute: 57, zone: "UTC+9" } },
    { input: "It closed at 6:30 p.m. GMT+9 on Aug. 8.", clock: { hour: 18, minute: 30, zone: "UTC+9" } },
    { input: "It closes at 9 PM EST Tuesday.", clock: { hour: 21, minute: 0, zone: "UTC-5" } },
    { input: "It closes at 11 A.M. on Monday.", clock: { hour: 11, minute: 0 } },
    { input: "It closed at midnight Friday.", clock: { hour: 24, minute: 0 } },
    { input: "It closed Friday night.", clock: undefined },
  ])("reads the clock time beside a day: $input", ({ input, clock }) => {
    expect(findExpressions(input)[0]?.clock).toEqual(clock);
  });

  it.each(NOT_FOUND)("finds nothing in: %s", (input) => {
    expect(findExpressions(input).map(({ start, end }) => input.slice(start, end))).toEqual([]);
  });

  it.each(["on or around Aug. 8", "around 2005", "about July 2024"])("marks as approximate: %s", (input) => {
    expect(findExpressions(`It happened ${input}.`)[0]?.isApproximate).toBe(true);
  });
});
