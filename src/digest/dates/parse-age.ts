import { COUNT, toCount } from "./calendar-words.ts";

/** How long before the capture something was published, in milliseconds, both ends included. */
export interface Age {
  readonly least: number;
  readonly most: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The shortest and longest that a unit lasts. */
const UNITS: Readonly<Record<string, readonly [number, number]>> = {
  second: [SECOND, SECOND],
  minute: [MINUTE, MINUTE],
  hour: [HOUR, HOUR],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [30 * DAY, 31 * DAY],
  year: [365 * DAY, 366 * DAY],
};

/**
 * Least age that a page calls one unit. Day.js and moment.js turn "59 minutes" into "an hour" from 44.5 minutes on, hours
 * into "a day" from 21.5 hours, days into "a month" from 25.5 and into "a year" from 319.5 (their thresholds, rounded).
 */
const LEAST_OF_ONE: Readonly<Record<string, number>> = {
  second: 0,
  minute: 44.5 * SECOND,
  hour: 44.5 * MINUTE,
  day: 21.5 * HOUR,
  week: 3.5 * DAY,
  month: 25.5 * DAY,
  year: 319.5 * DAY,
};

const AGO = new RegExp(
  `^(?:(?:posted|published|updated|about|over|almost)\\s+)*(?<count>${COUNT})\\s*(?<unit>seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y)\\s+ago\\b`,
  "i",
);
const NAMES: Readonly<Record<string, string>> = {
  s: "second",
  m: "minute",
  h: "hour",
  d: "day",
  w: "week",
  y: "year",
};

/**
 * The age that a page's words allow, whichever way the page rounds: down ("2 days" is 48 to 72 hours), to the nearest
 * (36 to 60) or as moment.js does. Undefined when the words are no age.
 */
export function parseAge(text: string): Age | undefined {
  const words = text.trim();
  if (/^(?:just now|moments ago|a moment ago)\b/i.test(words)) return { least: 0, most: 2 * MINUTE };
  if (/^(?:a few|few) seconds ago\b/i.test(words)) return { least: 0, most: MINUTE };
  if (/^today\b/i.test(words)) return { least: 0, most: DAY };
  if (/^yesterday\b/i.test(words)) return { least: 0, most: 2 * DAY };
  if (/^last week\b/i.test(words)) return { least: 0, most: 14 * DAY };
  if (/^last month\b/i.test(words)) return { least: 0, most: 62 * DAY };
  const groups = AGO.exec(words)?.groups;
  if (groups === undefined) return undefined;
  const spelled = (groups.unit ?? "").toLowerCase();
  const unit = spelled.startsWith("mo") ? "month" : (NAMES[spelled[0] ?? ""] ?? "");
  const [shortest, longest] = UNITS[unit] ?? [0, 0];
  const count = toCount(groups.count ?? "");
  return {
    least: count === 1 ? (LEAST_OF_ONE[unit] ?? 0) : Math.max(0, (count - 0.5) * shortest),
    most: (count + 1) * longest,
  };
}
