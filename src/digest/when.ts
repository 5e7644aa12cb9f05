import type { Basis, Day, Evidence, Instant, When } from "./model.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that the text spells as `YYYY-MM-DD`; undefined when it is none in the calendar. */
export function toDay(text: string): Day | undefined {
  if (!DAY.test(text) || text.startsWith("0000")) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February is read as 1 or 2 March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : (text as Day);
}

/** The moment in UTC, whole seconds. Throws a RangeError outside the years 0001 to 9999. */
export function toInstant(milliseconds: number): Instant {
  const iso = new Date(milliseconds).toISOString();
  if (iso.length !== 24 || iso < "0001") throw new RangeError(`No instant: ${milliseconds} ms`);
  return `${iso.slice(0, 19)}Z` as Instant;
}

/** Milliseconds since 1970 UTC. */
export function fromInstant(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant at which a day begins in UTC, moved on by whole seconds. */
export function startOfDay(day: Day, plusSeconds = 0): Instant {
  return toInstant(Date.parse(`${day}T00:00:00Z`) + plusSeconds * 1000);
}

/** The UTC day of an instant. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

const FIRST_DAY = "0001-01-01" as Day;
const LAST_DAY = "9999-12-31" as Day;

/** The day a number of days later (or earlier, when negative), at most the last (or first) that a calendar can write. */
export function addDays(day: Day, days: number): Day {
  const left = daysBetween(day, days < 0 ? FIRST_DAY : LAST_DAY);
  if (Math.abs(days) >= Math.abs(left)) return days < 0 ? FIRST_DAY : LAST_DAY;
  return dayOf(startOfDay(day, days * 86_400));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** From 1, Monday, to 7. */
export function weekdayOf(day: Day): number {
  return new Date(fromInstant(startOfDay(day))).getUTCDay() || 7;
}

/** The earlier of two days. */
export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * Months that the sub-year codes of ISO 8601-2 stand for, first and last, from 1: seasons (21-24, northern), quarters
 * (33-36) and halves (40-41). Winter runs from December into the next year.
 */
const SUB_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 14],
  "33": [1, 3],
  "34": [4, 6],
  "35": [7, 9],
  "36": [10, 12],
  "40": [1, 6],
  "41": [7, 12],
};

/**
 * The first and last day that an EDTF value covers: a day, month, year, decade (`201X`), sub-year code or interval of
 * those, qualifiers (`~ ? %`) set aside. `part` narrows a month to days 1-10, 11-20 or 21-end, a year, half or quarter
 * to thirds of its months ("late 2027" begins in September) and any other span of three days or more to thirds of it. Undefined when the text is no such value or an end of the interval is open.
 */
export function boundsOf(edtf: string, part?: When["part"]): Bounds | undefined {
  const [first = "", last, ...rest] = withoutMarks(edtf).split("/");
  if (rest.length > 0) return undefined;
  const from = boundsOfOne(first);
  const to = last === undefined ? from : boundsOfOne(last);
  if (from === undefined || to === undefined || from.earliest > to.latest) return undefined;
  const bounds = { earliest: from.earliest, latest: to.latest };
  return part === undefined ? bounds : narrow(bounds, part);
}

function boundsOfOne(edtf: string): Bounds | undefined {
  const day = toDay(edtf);
  if (day !== undefined) return { earliest: day, latest: day };
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade) return monthsOf(Number(`${decade[1]}0`), 1, 120);
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf);
  if (!match) return undefined;
  const year = Number(match[1]);
  const code = match[2];
  if (code === undefined) return monthsOf(year, 1, 12);
  const months = SUB_YEAR[code] ?? [Number(code), Number(code)];
  return months[0] >= 1 && months[0] <= 12 ? monthsOf(year, months[0], months[1]) : undefined;
}

function monthsOf(year: number, first: number, last: number): Bounds | undefined {
  const firstYear = inFigures(year + Math.floor((first - 1) / 12), 4);
  const earliest = toDay(`${firstYear}-${inFigures(((first - 1) % 12) + 1, 2)}-01`);
  const lastYear = inFigures(year + Math.floor((last - 1) / 12), 4);
  const lastMonth = inFigures(((last - 1) % 12) + 1, 2);
  const latest = [31, 30, 29, 28].map((day) => toDay(`${lastYear}-${lastMonth}-${day}`)).find(Boolean);
  return earliest && latest && { earliest, latest };
}

function inFigures(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

function narrow(bounds: Bounds, part: NonNullable<When["part"]>): Bounds {
  const months = wholeMonthsOf(bounds);
  if (months > 1 && months % 3 === 0) {
    const [year, first] = [Number(bounds.earliest.slice(0, 4)), Number(bounds.earliest.slice(5, 7))];
    const third = PARTS.indexOf(part) * (months / 3);
    return monthsOf(year, first + third, first + third + months / 3 - 1) ?? bounds;
  }
  const length = daysBetween(bounds.earliest, bounds.latest) + 1;
  if (length < 3) return bounds;
  const isMonth = length >= 28 && length <= 31;
  const third = isMonth ? 10 : Math.floor(length / 3);
  if (part === "early") return { earliest: bounds.earliest, latest: addDays(bounds.earliest, third - 1) };
  if (part === "mid")
    return { earliest: addDays(bounds.earliest, third), latest: addDays(bounds.earliest, 2 * third - 1) };
  return { earliest: addDays(bounds.earliest, 2 * third), latest: bounds.latest };
}

const PARTS: readonly When["part"][] = ["early", "mid", "late"];

/** 0 where the bounds are not those of whole months. */
function wholeMonthsOf({ earliest, latest }: Bounds): number {
  if (!earliest.endsWith("-01") || !addDays(latest, 1).endsWith("-01")) return 0;
  const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(latest) - monthOf(earliest) + 1;
}

/** The shortest EDTF value for two bounds: a day, a whole month, a whole year, else an interval of days. */
export function edtfOf({ earliest, latest }: Bounds): string {
  if (earliest === latest) return earliest;
  for (const length of [7, 4]) {
    const edtf = earliest.slice(0, length);
    const whole = boundsOfOne(edtf);
    if (whole?.earliest === earliest && whole.latest === latest) return edtf;
  }
  return `${earliest}/${latest}`;
}

/** A `When` for an EDTF value. Throws a RangeError when the value has no bounds. */
export function toWhen(
  edtf: string,
  basis: Basis,
  evidence: readonly Evidence[],
  more: { readonly part?: When["part"]; readonly instant?: Instant } = {},
): When {
  const bounds = boundsOf(edtf, more.part);
  if (bounds === undefined) throw new RangeError(`No EDTF value with two bounds: ${edtf}`);
  return {
    edtf,
    ...(more.part !== undefined && { part: more.part }),
    ...bounds,
    ...(more.instant !== undefined && { instant: more.instant }),
    basis,
    evidence,
  };
}

/**
 * Chronological: by earliest, then latest day, then instant, then precision, for "about" a day follows the day itself. A
 * vague date stands at the start of its window.
 */
export function compareWhen(a: When, b: When): number {
  return (
    compareText(a.earliest, b.earliest) ||
    compareText(a.latest, b.latest) ||
    compareText(a.instant ?? "", b.instant ?? "") ||
    compareText(a.edtf, b.edtf)
  );
}

/** By UTF-16 code units, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether it is about then, not certainly then: the marks of EDTF for approximate (`~`), uncertain (`?`) and both (`%`). */
export function isApproximate({ edtf }: When): boolean {
  return edtf !== withoutMarks(edtf);
}

/** An EDTF value as if it were certain. */
export function withoutMarks(edtf: string): string {
  return edtf.replace(/[~?%]/g, "");
}

/** One day of the calendar, not about it. */
export function isDay(when: When): boolean {
  return when.earliest === when.latest && !isApproximate(when);
}

/** Whether the day itself is known, not about, from someone who says so: only then does a feed carry a publication date. */
export function isStatedDay(when: When): boolean {
  return isDay(when) && ["stated", "dateline", "owner"].includes(when.basis);
}

/** Whether the two share a day. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
