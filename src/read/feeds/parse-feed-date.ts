import { toDay } from "../../digest/when.ts";

/** The first letters of months in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "mrt", "mae"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];
/** Zones that have one meaning, in hours and minutes (RFC 822, and those of feeds since). */
const ZONES: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  WET: "Z",
  WEST: "+01:00",
  CET: "+01:00",
  MET: "+01:00",
  CEST: "+02:00",
  MEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  CST: "-06:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AKST: "-09:00",
  AKDT: "-08:00",
  HST: "-10:00",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
};
const CLOCK =
  /(?:^|[T\s,])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?\s*\(?(?<zone>[A-Z]{1,5}(?![A-Za-z\d+-])|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)?/i;
const LONGEST = 100;
/** RFC 2822: two digits below are of this century. */
const TURN = 50;
/** What programs write where they know of no date. */
const NO_DATE = /^(?:0001-01-01|1970-01-01T00:00(?::00)?(?:Z|[+-]00:00)|1970-01-01$)/;

/**
 * A date of a feed, of whatever make (RFC 822, W3CDTF, ISO 8601, `ctime`, months of several languages), as an EDTF day, month
 * or year, or as a moment with its offset where both are stated. Undefined where it is none.
 */
export function parseFeedDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length > LONGEST) return undefined;
  const day = findDay(text);
  const coarse = day === undefined ? /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(text)?.[0] : undefined;
  const value = day === undefined ? coarse : `${day}${findClock(text) ?? ""}`;
  return value === undefined || NO_DATE.test(value) || value.startsWith("0000") ? undefined : value;
}

function findDay(text: string): string | undefined {
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?=T|\s|$)/.exec(text);
  if (iso !== null) return toCalendarDay(iso[1], iso[2], iso[3]);
  const ordinal = /^(\d{4})-?(\d{3})(?=T|\s|$)/.exec(text);
  if (ordinal !== null) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]));
  const figures =
    /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text) ??
    /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/.exec(text);
  if (figures !== null) return toCalendarDay(figures[1], figures[2], figures[3]);
  const dayFirst = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (dayFirst !== null) return chooseOrder(dayFirst[1], dayFirst[3], dayFirst[4], dayFirst[2] === "/");
  return findNamedMonth(text);
}

/** "01 Jan 2004", "Jan 1, 2004", "Jan  1 16:29:06 PST 2004", "1-Jan-04", "1. März 2004". */
function findNamedMonth(text: string): string | undefined {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const first =
    /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er)?\.?(?: de)?[\s,-]{1,3}([a-z]{3,10})\.?,?(?: de)?[\s,-]{1,3}(\d{4}|\d{2})(?![\d:])/;
  const second =
    /([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: \d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{1,5}| [+-]\d{4})?)? (\d{4})(?!\d)/;
  const [, day, month, year] = first.exec(plain) ?? [];
  const [, otherMonth, otherDay, otherYear] = second.exec(plain) ?? [];
  return toNamedDay(year, month, day) ?? toNamedDay(otherYear, otherMonth, otherDay);
}

function toNamedDay(year = "", name = "", day = ""): string | undefined {
  const month = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
  if (month === 0) return undefined;
  const whole = year.length === 4 ? year : `${Number(year) < TURN ? 20 : 19}${year}`;
  return toCalendarDay(whole, String(month), day);
}

function toCalendarDay(year = "", month = "", day = ""): string | undefined {
  return toDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** With slashes both orders are in use: one that can be read twice is no day. */
function chooseOrder(one = "", two = "", year = "", isEither = false): string | undefined {
  const [dayFirst, monthFirst] = [toCalendarDay(year, two, one), toCalendarDay(year, one, two)];
  if (!isEither || monthFirst === undefined || dayFirst === monthFirst) return dayFirst;
  return dayFirst === undefined ? monthFirst : undefined;
}

function dayOfYear(year: number, day: number): string | undefined {
  if (day < 1 || day > 366 || year < 1) return undefined;
  const iso = new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
  return iso.startsWith(String(year)) ? toDay(iso) : undefined;
}

/** `T19:48:21+01:00`; undefined where the clock or its zone is not known: the day is all there is then. */
function findClock(text: string): string | undefined {
  const found = CLOCK.exec(
    text.replace(
      /^\d{8}T(\d{2})(\d{2})(\d{2})?/,
      (_, hour, minute, second = "00") => `T${hour}:${minute}:${second}`,
    ),
  )?.groups;
  const zone = toOffset(found?.zone ?? "");
  if (found === undefined || zone === undefined) return undefined;
  const half = found.half?.[0]?.toLowerCase();
  const stated = Number(found.hour);
  const hour = half === undefined ? stated : (stated % 12) + (half === "p" ? 12 : 0);
  // A leap second is the last of its minute.
  const second = Math.min(Number(found.second ?? 0), 59);
  if (hour > 23 || Number(found.minute) > 59) return undefined;
  return `T${String(hour).padStart(2, "0")}:${found.minute}:${String(second).padStart(2, "0")}${zone}`;
}

function toOffset(zone: string): string | undefined {
  const numbers = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numbers === null) return ZONES[zone.toUpperCase()];
  const [, sign, hours = "", minutes = "00"] = numbers;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  const offset = `${sign}${hours.padStart(2, "0")}:${minutes}`;
  return /^[+-]00:00$/.test(offset) ? "Z" : offset;
}
