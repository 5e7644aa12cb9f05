import { DateTime } from "luxon";
import type { Day, Event, Instant, When } from "../digest/model.ts";
import { dayOf, isApproximate, withoutMarks } from "../digest/when.ts";
import type { PartOfYear, Stretch, Words } from "./words/words.ts";

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** How finely a moment is known, for typography: a day stands upright, a window in italics. */
export type Precision = "day" | "month" | "year" | "window";

const PARTS_OF_YEAR: Readonly<Record<string, PartOfYear>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "quarter1",
  "34": "quarter2",
  "35": "quarter3",
  "36": "quarter4",
  "40": "half1",
  "41": "half2",
};

/**
 * "10 July 2025", "early July 2025", "between 10 and 31 July 2025", "about 2005"; an instant in the zone of the reader's
 * site: "31 July 2025, 15:57 UTC+09:00".
 */
export function describeWhen(when: When, words: Words, timeZone: string): string {
  const { dates } = words;
  if (when.instant !== undefined) return dates.clock(...formatInstant(when.instant, words, timeZone));
  if (when.edtf.includes("/")) return describeInterval(when, words);
  const date = describePart(when, words);
  return isApproximate(when) ? dates.about(date) : date;
}

/**
 * `describeWhen` with its preposition: "on 10 July 2025", "in early July 2025", "between 10 and 31 July 2025", "around
 * 2005", "at 15:57 UTC+09:00 on 31 July 2025".
 */
export function describeAt(when: When, words: Words, timeZone: string): string {
  const { dates } = words;
  if (when.instant !== undefined) return dates.atClock(...formatInstant(when.instant, words, timeZone));
  if (when.edtf.includes("/")) return describeInterval(when, words);
  const date = describePart(when, words);
  if (isApproximate(when)) return dates.around(date);
  return dates.within(date, stretchOf(withoutMarks(when.edtf)), when.part);
}

/** For the date gutter of lists: "31 Jul", "10–31 Jul", "early Jul", "2024". The year may have to stand beside it: `yearBeside`. */
export function shortenWhen(when: When, words: Words): string {
  const { patterns, part, shortAbout } = words.dates;
  const about = (date: string) => (isApproximate(when) ? shortAbout(date) : date);
  if (precisionOf(when) === "day") return about(format(when.earliest, patterns.shortDay, words));
  if (MONTH.test(when.edtf)) {
    const month = format(when.earliest, patterns.shortMonth, words);
    return about(when.part === undefined ? month : part(when.part, month, "month"));
  }
  if (!when.edtf.includes("/")) return about(describePart(when, words));
  const [from, to] = [when.earliest, when.latest];
  const write = (pattern: string) => [from, to].map((day) => format(day, pattern, words)).join(" – ");
  if (from.slice(0, 4) !== to.slice(0, 4)) return write(patterns.shortMonthAndYear);
  if (from.slice(0, 7) !== to.slice(0, 7)) return write(patterns.shortDay);
  return `${format(from, "d", words)}–${format(to, patterns.shortDay, words)}`;
}

/** The year that has to stand beside the short date; none where its words name one. */
export function yearBeside(when: When): string | undefined {
  const [from, to] = [when.earliest.slice(0, 4), when.latest.slice(0, 4)];
  const isYearless =
    precisionOf(when) === "day" || MONTH.test(when.edtf) || (when.edtf.includes("/") && from === to);
  return isYearless ? from : undefined;
}

/** Whether the short date begins with a word for "about". */
export function isAbout(when: When): boolean {
  return isApproximate(when) && (precisionOf(when) === "day" || !when.edtf.includes("/"));
}

export function precisionOf(when: When): Precision {
  if (when.earliest === when.latest) return "day";
  if (when.edtf.includes("/") || when.part !== undefined) return "window";
  const edtf = withoutMarks(when.edtf);
  if (/^\d{4}$/.test(edtf)) return "year";
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(edtf) ? "month" : "window";
}

/** "Saturday 2 August 2025" for headings of editions. */
export function formatLongDay(day: Day, words: Words): string {
  return format(day, words.dates.patterns.longDay, words);
}

/** "2 August 2025" */
export function formatDay(day: Day, words: Words): string {
  return format(day, words.dates.patterns.day, words);
}

/** "2 August 2025", the day in UTC. */
export function formatInstantDay(instant: Instant, words: Words): string {
  return formatDay(dayOf(instant), words);
}

/** `2025-08` → "August 2025" */
export function formatMonth(month: string, words: Words): string {
  return format(firstOf(month), words.dates.patterns.month, words);
}

/** "2 Aug", where the year stands beside it. */
export function formatShortDay(day: Day, words: Words): string {
  return format(day, words.dates.patterns.shortDay, words);
}

/** `2025-08` → "Aug" */
export function formatShortMonth(month: string, words: Words): string {
  return format(firstOf(month), words.dates.patterns.shortMonth, words);
}

/** The value of `<time datetime>`, which knows instants, days, months and years but no windows. */
export function machineDate(when: When): string | undefined {
  if (when.instant !== undefined) return when.instant;
  if (when.earliest === when.latest) return when.earliest;
  return when.part === undefined && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(when.edtf) ? when.edtf : undefined;
}

/** What stands before a row of a timeline: "was scheduled for 8 August 2025" once the digest has passed that day. */
export function describeEvent(event: Event, asOf: Day | undefined, words: Words, timeZone: string): string {
  const { said, scheduled, wasScheduled } = words.dates;
  if (event.kind === "said") return said(describeAt(event.when, words, timeZone));
  const when = describeWhen(event.when, words, timeZone);
  if (event.kind === "happened") return when;
  return asOf !== undefined && event.when.latest < asOf ? wasScheduled(when) : scheduled(when);
}

/** The day and the clock time of a zone. */
function formatInstant(instant: Instant, words: Words, timeZone: string): [day: string, time: string] {
  const time = DateTime.fromISO(instant, { zone: timeZone, ...localeOf(words) });
  return [
    time.toFormat(words.dates.patterns.day),
    time.toFormat(time.offset === 0 ? "HH:mm 'UTC'" : "HH:mm 'UTC'ZZ"),
  ];
}

/** "between 10 and 31 July 2025", "between December 2024 and January 2025", "roughly between 2003 and 2005" */
function describeInterval(when: When, words: Words): string {
  const ends = withoutMarks(when.edtf).split("/");
  const [from = "", to = ""] = ends;
  const isCoarse = when.part === undefined && from.length === to.length && ends.every(isMonthOrYear);
  const span = isCoarse
    ? ([describeStart(from, to, words), describeOne(to, words)] as const)
    : formatSpan(when.earliest, when.latest, words);
  return isApproximate(when) ? words.dates.roughlyBetween(...span) : words.dates.between(...span);
}

function isMonthOrYear(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(edtf);
}

/** A month before another of its year is named without it. */
function describeStart(from: string, to: string, words: Words): string {
  return from.length > 4 && from.slice(0, 4) === to.slice(0, 4)
    ? format(firstOf(from), words.dates.patterns.monthOfYear, words)
    : describeOne(from, words);
}

/** "early July 2025", "mid-2025", "the late 2010s", "the beginning of the second quarter of 2025" */
function describePart(when: When, words: Words): string {
  const edtf = withoutMarks(when.edtf);
  const date = describeOne(edtf, words);
  return when.part === undefined ? date : words.dates.part(when.part, date, stretchOf(edtf));
}

function describeOne(edtf: string, words: Words): string {
  const { decade, partOfYear } = words.dates;
  if (edtf.endsWith("X")) return decade(`${edtf.slice(0, 3)}0`);
  if (edtf.length === 10) return formatDay(edtf as Day, words);
  const [year = "", code] = edtf.split("-");
  if (code === undefined) return year;
  const part = PARTS_OF_YEAR[code];
  return part === undefined ? formatMonth(edtf, words) : partOfYear[part](year);
}

/** Of an EDTF value without marks, no interval. */
function stretchOf(edtf: string): Stretch {
  if (edtf.endsWith("X")) return "decade";
  if (edtf.length === 10) return "day";
  const [, code] = edtf.split("-");
  if (code === undefined) return "year";
  const part = PARTS_OF_YEAR[code];
  if (part === undefined) return "month";
  return /^(?:quarter|half)/.test(part) ? "fraction" : "season";
}

function firstOf(month: string): Day {
  return `${month}-01` as Day;
}

function formatSpan(from: Day, to: Day, words: Words): readonly [from: string, to: string] {
  const { day, dayOfYear } = words.dates.patterns;
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return [format(from, isOneMonth ? "d" : isOneYear ? dayOfYear : day, words), formatDay(to, words)];
}

/** Days already written, by language, day and pattern: a site shows the same days over and over, and luxon takes its time. */
const written = new Map<string, string>();

function format(day: Day, pattern: string, words: Words): string {
  const key = `${words.code} ${day} ${pattern}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = DateTime.fromISO(day, { zone: "utc", ...localeOf(words) }).toFormat(pattern);
  written.set(key, text);
  return text;
}

/** The digits of dates are those of addresses and of quoted figures, whatever the locale would choose. */
function localeOf({ dates }: Words): { readonly locale: string; readonly numberingSystem: "latn" } {
  return { locale: dates.locale, numberingSystem: "latn" };
}
