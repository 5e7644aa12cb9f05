import { DateTime } from "luxon";
import type { Day, Instant } from "../model.ts";
import { toInstant } from "../when.ts";
import { chooseZone } from "./zones.ts";

/** A clock time as stated; without a zone it is no instant. */
export interface Clock {
  /** 0 to 24: midnight at the end of a day is its 24th hour. */
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** As luxon takes it. */
  readonly zone?: string;
}

/** Matches a clock time of a text: "9 a.m. EST", "15:57 (JST)", "0735 GMT", "noon"; the groups are those of `toClock`. */
export const CLOCK_TIME =
  "(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?::(?<second>[0-5]\\d))?\\s*(?<half>[AaPp])\\.?[Mm]\\b\\.?|(?<hour24>\\d{1,2}):(?<minute24>[0-5]\\d)|(?<hours>[0-2]\\d)(?<minutes>[0-5]\\d)(?=\\s+GMT)|(?<word>noon|midday|midnight))(?:\\s+\\(?(?<zone>(?:GMT|UTC)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[A-Z]{1,3}[DS]?T\\b|MSK\\b)\\)?)?";

/** The clock time of a match of `CLOCK_TIME`; undefined for hours that no clock shows. */
export function toClock(groups: Readonly<Record<string, string | undefined>>): Clock | undefined {
  const { half, word } = groups;
  const stated = Number(groups.hour ?? groups.hour24 ?? groups.hours ?? (word === "midnight" ? 24 : 12));
  const minute = Number(groups.minute ?? groups.minute24 ?? groups.minutes ?? 0);
  if (stated > (half === undefined ? 24 : 12) || (stated === 24 && minute > 0)) return undefined;
  const hour = half === undefined ? stated : (stated % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const zone = groups.zone === undefined ? undefined : chooseZone(groups.zone);
  return { hour, minute, ...(zone !== undefined && { zone }) };
}

/** The instant of a clock time on a day; undefined without its zone, and outside the years 0001 to 9999. */
export function instantOn(day: Day, { hour, minute, second = 0, zone }: Clock): Instant | undefined {
  if (zone === undefined) return undefined;
  // Set, not added: on the day that summer time begins nine o'clock is eight hours after midnight.
  const at = DateTime.fromISO(day, { zone })
    .set({ hour: hour % 24, minute, second })
    .plus({ days: Math.floor(hour / 24) });
  return at.isValid && at.year > 0 && at.toUTC().year > 0 && at.toUTC().year < 10_000
    ? toInstant(at.toMillis())
    : undefined;
}
