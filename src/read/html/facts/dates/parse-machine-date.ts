import { boundsOf, toDay } from "../../../../digest/when.ts";
import { type FigureOrder, findWrittenDays } from "./find-written-days.ts";

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T\s]\s*(?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?<zone>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|UTC|GMT)?)?/i;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6})?Z?$/;
const RFC_2822 = /(?<clock>\d{1,2}:\d{2}(?::\d{2})?)\s*(?<zone>Z|GMT|UTC|[+-]\d{4})\b/;
const EPOCH = /^(?<seconds>\d{10})(?:\d{3})?$/;
/** Longer is no date. */
const LONGEST = 200;

/**
 * A date as markup states it for programs, as EDTF or as an instant with its zone in the form of ISO 8601; undefined for what is
 * none. A clock time without a zone gives the day.
 */
export function parseMachineDate(written: string, order: FigureOrder = "unknown"): string | undefined {
  const text = written.trim();
  if (text.length > LONGEST) return undefined;
  const iso = ISO.exec(text)?.groups;
  if (iso?.day !== undefined && toDay(iso.day) !== undefined) return withClock(iso.day, iso.clock, iso.zone);
  const compact = COMPACT.exec(text)?.groups;
  const compactDay = compact && toDay(`${compact.year}-${compact.month}-${compact.day}`);
  if (compactDay !== undefined) return compactDay;
  const epoch = EPOCH.exec(text)?.groups?.seconds;
  if (epoch !== undefined) return `${new Date(Number(epoch) * 1000).toISOString().slice(0, 19)}Z`;
  if (/^\d{4}(?:-\d{2})?$/.test(text) && boundsOf(text) !== undefined) return text;
  const [found] = findWrittenDays(text, order);
  if (found === undefined) return undefined;
  const { clock, zone } = RFC_2822.exec(text)?.groups ?? {};
  return withClock(found.day, clock, zone);
}

/** A clock time that no clock shows counts for nothing. */
function withClock(day: string, clock: string | undefined, zone: string | undefined): string {
  if (clock === undefined || zone === undefined) return day;
  const time = clock.padStart(clock.length + (clock.indexOf(":") === 1 ? 1 : 0), "0");
  const offset = zone.replace(/^(?:UTC|GMT)/i, "") || "Z";
  const written =
    offset === "Z" || offset === "z"
      ? "Z"
      : `${offset.slice(0, 3)}:${offset.replace(":", "").slice(3) || "00"}`;
  const value = `${day}T${time.length === 5 ? `${time}:00` : time}${written}`;
  return Number.isNaN(Date.parse(value)) ? day : value;
}
