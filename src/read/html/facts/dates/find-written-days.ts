import type { Day } from "../../../../digest/model.ts";
import { toDay } from "../../../../digest/when.ts";
import { MONTH_NAME, toMonthNumber } from "./month-names.ts";

/** In which order figures with slashes stand; "unknown" reads only those that cannot be read twice. */
export type FigureOrder = "day first" | "month first" | "unknown";

/** A day as it is written in a text, with the offsets of the words. */
export interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  /** The year has two figures: only where dates are to be expected is that one. */
  readonly isShort: boolean;
}

const YEAR = "(?<year>(?:199\\d|20\\d{2}))(?!\\d)";
const DAY = "(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])";

/** The figures of Arabic, Persian and Urdu; each as long as the one that it stands for. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const toDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);
/** A weekday this close before figures with slashes tells in which order they stand. */
const WEEKDAY_REACHES = 20;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY =
  /(?<![a-z])(?<name>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)[.,\s]{1,4}$/i;

const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:199\d|20\d{2}))(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?!\d)/gu,
  new RegExp(
    `${DAY}(?:\\.|°|er|e|st|nd|rd|th|a|º|ª)?(?:\\s|-|&nbsp;){0,3}(?:(?:de|of|del)\\s{1,3})?(?<name>${MONTH_NAME})(?:\\s?/\\s?${MONTH_NAME})?(?:,|-|\\s){0,3}(?:(?:de|del)\\s{1,3})?(?:'|’)?(?:${YEAR}|(?<short>\\d{2})(?![\\d:.]))`,
    "giu",
  ),
  new RegExp(
    `(?<!\\p{L})(?<name>${MONTH_NAME})\\s{0,3}(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?:,|\\.|\\s){1,3}${YEAR}`,
    "giu",
  ),
  new RegExp(
    `(?<!\\d)${YEAR}(?:\\.|,|-|\\s){1,3}(?<name>${MONTH_NAME})(?:-|\\s){0,3}(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)`,
    "giu",
  ),
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>\s{0,2}[./-]\s{0,2})(?<second>\d{1,2})\k<mark>(?:(?<year>(?:199\d|20\d{2}))|(?<short>\d{2}))(?![\d/-]|\.\d)/gu,
  /(?<year>(?:199\d|20\d{2}))\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>3[01]|[12]\d|0?[1-9])\s?[日일]/gu,
];

/** The days written out in a text with their years, in the order of the text. */
export function findWrittenDays(written: string, order: FigureOrder): WrittenDay[] {
  const found: WrittenDay[] = [];
  const text = written.replace(ARABIC_DIGITS, toDigit);
  if (!/\d/.test(text)) return found;
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const groups = match.groups ?? {};
      const day = readGroups(
        groups,
        order,
        text.slice(Math.max(0, match.index - WEEKDAY_REACHES), match.index),
      );
      if (day !== undefined)
        found.push({
          day,
          start: match.index,
          end: match.index + match[0].length,
          isShort: groups.short !== undefined,
        });
    }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
  order: FigureOrder,
  before: string,
): Day | undefined {
  const year = groups.year ?? toFullYear(groups.short ?? "");
  if (groups.first !== undefined && groups.second !== undefined) {
    const dayFirst = build(year, groups.second, groups.first);
    const monthFirst = build(year, groups.first, groups.second);
    if (groups.mark?.trim() === ".") return dayFirst;
    if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
      return dayFirst ?? monthFirst;
    const weekday = findWeekday(before);
    const [fitting, other] = [dayFirst, monthFirst].filter((day) => weekdayOf(day) === weekday);
    if (fitting !== undefined && other === undefined) return fitting;
    if (order === "unknown") return undefined;
    return order === "day first" ? dayFirst : monthFirst;
  }
  const month = groups.name === undefined ? groups.month : String(toMonthNumber(groups.name) ?? "");
  return build(year, month ?? "", groups.day ?? "");
}

/** The weekday that a text ends in, 0 for Sunday; undefined for none. */
function findWeekday(text: string): number | undefined {
  const name = WEEKDAY.exec(text)?.groups?.name?.toLowerCase();
  const place = name === undefined ? -1 : WEEKDAYS.findIndex((one) => name.startsWith(one));
  return place < 0 ? undefined : place;
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Pages are younger than 1990. */
function toFullYear(short: string): string {
  return `${Number(short) >= 90 ? "19" : "20"}${short}`;
}

function build(year: string, month: string, day: string): Day | undefined {
  return toDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
