import { DateTime } from "luxon";
import type { DatelinePlay, Day, Event, Instant, When } from "../digest/model.ts";
import { dayOf, isApproximate, withoutMarks } from "../digest/when.ts";

/** How finely a moment is known, for typography: a day stands upright, a window in italics. */
export type Precision = "day" | "month" | "year" | "window";

const SUB_YEAR: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "33": "the first quarter of",
  "34": "the second quarter of",
  "35": "the third quarter of",
  "36": "the fourth quarter of",
  "40": "the first half of",
  "41": "the second half of",
};

const SPAN_PART: Readonly<Record<NonNullable<When["part"]>, string>> = {
  early: "beginning",
  mid: "middle",
  late: "end",
};

const PLAY: Readonly<Record<DatelinePlay, string>> = {
  place:
    "A dateline names the day at the place of writing. The clock there is ahead of many others, and nothing says by which one the report went out: there it may still have been the day before.",
  weekend:
    "A report that is dated on a weekend often goes out a day earlier, for the next paper, or on the Monday.",
  repeat:
    "The report corrects or repeats an earlier one, whose dateline it keeps: it may have gone out up to three days later.",
};

const BASIS: Readonly<Record<When["basis"], string>> = {
  stated: "stated in the text",
  dateline: "from the dateline",
  "relative to capture": "worked out from the moment of capture",
  "relative to article": "read against the date of the article",
  inferred: "worked out from several clues",
  owner: "stated by the owner of this digest",
};

/**
 * "10 July 2025", "early July 2025", "between 10 and 31 July 2025", "about 2005"; an instant in the zone of the reader's
 * site: "31 July 2025, 15:57 UTC+09:00".
 */
export function describeWhen(when: When, timeZone: string): string {
  if (when.instant !== undefined) return formatInstant(when.instant, timeZone);
  if (when.edtf.includes("/")) return describeInterval(when);
  return (isApproximate(when) ? "about " : "") + describePart(when);
}

/**
 * `describeWhen` with its preposition: "on 10 July 2025", "in early July 2025", "between 10 and 31 July 2025", "around
 * 2005", "at 15:57 UTC+09:00 on 31 July 2025".
 */
export function describeAt(when: When, timeZone: string): string {
  if (when.instant !== undefined) {
    const [day, time] = formatInstant(when.instant, timeZone).split(", ");
    return `at ${time} on ${day}`;
  }
  if (when.edtf.includes("/")) return describeInterval(when);
  const words = describePart(when);
  if (isApproximate(when)) return `around ${words}`;
  if (/^the (?:beginning|end) /.test(words)) return `at ${words}`;
  return `${precisionOf(when) === "day" ? "on" : "in"} ${words}`;
}

/** How a date is known, to stand after it: "worked out from several clues". */
export function describeBasis(when: When): string {
  return BASIS[when.basis];
}

/** Why the day of a dateline leaves more than that day, as sentences. */
export function describePlay(play: DatelinePlay): string {
  return PLAY[play];
}

/** For the date gutter of lists: "31 Jul", "10–31 Jul", "early Jul", "2024". The year stands apart: see `describeWhen`. */
export function shortenWhen(when: When): string {
  const about = isApproximate(when) ? "c. " : "";
  if (precisionOf(when) === "day") return about + format(when.earliest, "d LLL");
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(when.edtf))
    return about + prefix(when.part) + format(when.earliest, "LLL");
  if (!when.edtf.includes("/")) return about + describePart(when);
  const [from, to] = [when.earliest, when.latest];
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${format(from, "LLL yyyy")} – ${format(to, "LLL yyyy")}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${format(from, "d LLL")} – ${format(to, "d LLL")}`;
  return `${format(from, "d")}–${format(to, "d LLL")}`;
}

export function precisionOf(when: When): Precision {
  if (when.earliest === when.latest) return "day";
  if (when.edtf.includes("/") || when.part !== undefined) return "window";
  const edtf = withoutMarks(when.edtf);
  if (/^\d{4}$/.test(edtf)) return "year";
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(edtf) ? "month" : "window";
}

/** "Saturday 2 August 2025" for headings of editions. */
export function formatLongDay(day: Day): string {
  return format(day, "cccc d LLLL yyyy");
}

/** "2 August 2025" */
export function formatDay(day: Day): string {
  return format(day, "d LLLL yyyy");
}

/** "2 August 2025", the day in UTC. */
export function formatInstantDay(instant: Instant): string {
  return formatDay(dayOf(instant));
}

/** `2025-08` → "August 2025" */
export function formatMonth(month: string): string {
  return format(`${month}-01` as Day, "LLLL yyyy");
}

/** `2025-08` → "Aug" */
export function formatShortMonth(month: string): string {
  return format(`${month}-01` as Day, "LLL");
}

/** The value of `<time datetime>`, which knows instants, days, months and years but no windows. */
export function machineDate(when: When): string | undefined {
  if (when.instant !== undefined) return when.instant;
  if (when.earliest === when.latest) return when.earliest;
  return when.part === undefined && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(when.edtf) ? when.edtf : undefined;
}

/** What stands before a row of a timeline: "was scheduled for 8 August 2025" once the digest has passed that day. */
export function describeEvent(event: Event, asOf: Day | undefined, timeZone: string): string {
  const when = describeWhen(event.when, timeZone);
  if (event.kind === "said") return `said ${describeAt(event.when, timeZone)}`;
  if (event.kind === "happened") return when;
  return asOf !== undefined && event.when.latest < asOf
    ? `was scheduled for ${when}`
    : `scheduled for ${when}`;
}

function formatInstant(instant: Instant, timeZone: string): string {
  const time = DateTime.fromISO(instant, { zone: timeZone, locale: "en-GB" });
  return time.toFormat(time.offset === 0 ? "d LLLL yyyy, HH:mm 'UTC'" : "d LLLL yyyy, HH:mm 'UTC'ZZ");
}

/** "between 10 and 31 July 2025", "between December 2024 and January 2025", "roughly between 2003 and 2005" */
function describeInterval(when: When): string {
  const ends = withoutMarks(when.edtf).split("/");
  const [from = "", to = ""] = ends;
  const isCoarse = when.part === undefined && from.length === to.length && ends.every(isMonthOrYear);
  const span = isCoarse
    ? `${describeOne(from).replace(` ${to.slice(0, 4)}`, "")} and ${describeOne(to)}`
    : formatSpan(when.earliest, when.latest);
  return `${isApproximate(when) ? "roughly " : ""}between ${span}`;
}

function isMonthOrYear(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(edtf);
}

/** "early July 2025", "mid-2025", "the late 2010s", "the beginning of the second quarter of 2025" */
function describePart(when: When): string {
  const words = describeOne(withoutMarks(when.edtf));
  const { part } = when;
  if (part === undefined) return words;
  if (/ of \d{4}$/.test(words)) return `the ${SPAN_PART[part]} of ${words}`;
  return words.startsWith("the ") ? `the ${prefix(part)}${words.slice(4)}` : prefix(part) + words;
}

function prefix(part: When["part"]): string {
  if (part === undefined) return "";
  return part === "mid" ? "mid-" : `${part} `;
}

function describeOne(edtf: string): string {
  if (edtf.endsWith("X")) return `the ${edtf.slice(0, 3)}0s`;
  if (edtf.length === 10) return formatDay(edtf as Day);
  const [year = "", code] = edtf.split("-");
  if (code === undefined) return year;
  if (code === "24") return `winter ${year}–${shortYear(Number(year) + 1)}`;
  const words = SUB_YEAR[code];
  return words === undefined ? formatMonth(edtf) : `${words} ${year}`;
}

/** "26" for 2026, "2000" for 2000: the second year of a winter. */
function shortYear(year: number): string {
  return year % 100 === 0 ? String(year) : String(year % 100).padStart(2, "0");
}

function formatSpan(from: Day, to: Day): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${format(from, "d")} and ${formatDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${format(from, "d LLLL")} and ${formatDay(to)}`;
  return `${formatDay(from)} and ${formatDay(to)}`;
}

/** Days already written, by day and pattern: a site shows the same days over and over, and luxon takes its time. */
const written = new Map<string, string>();

function format(day: Day, pattern: string): string {
  const key = `${day} ${pattern}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const words = DateTime.fromISO(day, { zone: "utc", locale: "en-GB" }).toFormat(pattern);
  written.set(key, words);
  return words;
}
