import type { Day, Instant } from "../model.ts";
import { boundsOf, toDay, toInstant } from "../when.ts";
import { pad } from "./calendar-words.ts";
import { instantOn } from "./clock.ts";
import type { Moment } from "./expressions/expression.ts";
import { findExpressions } from "./find-expressions.ts";
import { type Age, parseAge } from "./parse-age.ts";
import { chooseZone } from "./zones.ts";

/** What a page's or owner's date line says. A day is the one in the zone in which it was stated. */
export type StatedDate =
  | { readonly kind: "instant"; readonly instant: Instant; readonly day: Day }
  | { readonly kind: "days"; readonly edtf: string }
  | { readonly kind: "age"; readonly age: Age }
  | { readonly kind: "yearless"; readonly moment: Moment & { readonly kind: "yearless" } };

const CLOCK =
  /(?<![\d:.])(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?|(?=\s*[ap]\.?m\b))(?:\s*(?<half>[ap])\.?m\b\.?)?(?:\s*\(?(?<zone>Z\b|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}\b))?/i;
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/;
/** As markup and feeds state it by the hundred: what the rest finds too, at a tenth of the time. */
const WHOLE_INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;
/** Within these a zone leads out of the years that a calendar can write. */
const FIRST_YEAR = "0001";
const LAST_YEAR = "9999";
/** Longer lines are no dates, but text that went astray. */
const LONGEST_LINE = 200;

/**
 * Reads "Jul 31, 2025 15:57 (JST)", "2025-07-31T06:57:00Z", "30-07-2025", "July 30", "18 hours ago" or an EDTF value;
 * undefined for anything else. A clock time without a zone gives the day only, and so does an unknown zone.
 */
export function parseStatedDate(line: string): StatedDate | undefined {
  const text = line.trim();
  if (text.length > LONGEST_LINE) return undefined;
  const whole = toDay(WHOLE_INSTANT.exec(text)?.groups?.day ?? "");
  if (whole !== undefined && whole.slice(0, 4) > FIRST_YEAR && whole.slice(0, 4) < LAST_YEAR)
    return { kind: "instant", instant: toInstant(Date.parse(text)), day: whole };
  if (boundsOf(text) !== undefined) return { kind: "days", edtf: text };
  const age = parseAge(text);
  if (age !== undefined) return { kind: "age", age };
  const moment = findDay(text);
  if (moment === undefined) return undefined;
  if (moment.kind === "yearless") return { kind: "yearless", moment };
  const day = toDay(moment.edtf);
  const instant = day === undefined ? undefined : findInstant(text, day);
  if (day === undefined || instant === undefined) return { kind: "days", edtf: moment.edtf };
  return { kind: "instant", instant, day };
}

function findDay(text: string): (Moment & { kind: "absolute" | "yearless" }) | undefined {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?=T|\s|$)/.exec(text);
  if (iso !== null && toDay(iso[0]) !== undefined) return { kind: "absolute", edtf: iso[0] };
  const figures = DAY_FIRST.exec(text)?.groups;
  if (figures !== undefined) {
    const edtf = readFigures(figures);
    return edtf === undefined ? undefined : { kind: "absolute", edtf };
  }
  const slashed = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  const slashedDay = slashed && toDay(`${slashed[1]}-${pad(Number(slashed[2]))}-${pad(Number(slashed[3]))}`);
  if (slashedDay) return { kind: "absolute", edtf: slashedDay };
  for (const { moment } of findExpressions(text)) {
    if (moment.kind === "absolute") return moment;
    if (moment.kind === "yearless" && moment.day !== undefined) return moment;
  }
  return undefined;
}

/** Day first, as most of the world writes; with slashes both orders are in use, so only one that cannot be read twice counts. */
function readFigures(figures: Readonly<Record<string, string | undefined>>): string | undefined {
  const { day = "", month = "", year = "", mark } = figures;
  const dayFirst = toDay(`${year}-${pad(Number(month))}-${pad(Number(day))}`);
  const monthFirst = toDay(`${year}-${pad(Number(day))}-${pad(Number(month))}`);
  if (mark !== "/") return dayFirst;
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return undefined;
  return dayFirst ?? monthFirst;
}

function findInstant(text: string, day: Day): Instant | undefined {
  const clock = CLOCK.exec(text.replace(`${day}T`, `${day} `))?.groups;
  const zone = chooseZone((clock?.zone ?? "").toUpperCase());
  if (clock === undefined || zone === undefined) return undefined;
  const half = clock.half?.toLowerCase();
  const stated = Number(clock.hour);
  const [minute, second] = [Number(clock.minute ?? 0), Number(clock.second ?? 0)];
  if (stated > (half === undefined ? 24 : 12) || (stated === 24 && minute + second > 0)) return undefined;
  if (minute > 59 || second > 59) return undefined;
  const hour = half === undefined ? stated : (stated % 12) + (half === "p" ? 12 : 0);
  return instantOn(day, { hour, minute, second, zone });
}
