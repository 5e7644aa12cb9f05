import { toDay } from "../../when.ts";
import {
  DAY_OF_MONTH,
  MONTH,
  pad,
  toMonthNumber,
  toShift,
  toWeekdayNumber,
  toYears,
  WEEKDAY,
  WHICH_YEAR,
  YEAR,
} from "../calendar-words.ts";
import { type Expression, expressionAt, type Moment } from "./expression.ts";

const LEAD = `(?<![\\p{L}\\d$€£/.]|(?<!\\d)-)(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?|(?<shift>[Ll]ast|[Nn]ext)\\s+)?`;
const TAIL = `(?:,?\\s+(?:(?:of\\s+)?(?<year>${YEAR})|(?:of\\s+|in\\s+)?${WHICH_YEAR}))?`;
// "from July 24 to 26" is a range, "on July 24 to 26 people" not: the words must lead up to one.
const SPAN_LEAD = "(?<=\\b(?:[Ff]rom|[Bb]etween)\\s+";
const RANGE = `(?:\\s?[-–]\\s?(?<last>${DAY_OF_MONTH}))?`;
// "May 16 people died", "March 3 percent": a figure that counts what follows is no day.
const NO_COUNT = "(?!\\s+(?:percent|per cent|people|points|million|billion|rockets?))";
// "12 March Road"
const NO_STREET = "(?!\\s+(?:Road|Street|Avenue|Lane|Square))";

const SPAN = `\\s+(?:to|and|until|through)\\s+(?<last>${DAY_OF_MONTH})`;

const RULES: readonly RegExp[] = [
  new RegExp(
    `${SPAN_LEAD})(?<month>${MONTH})\\s+(?<day>${DAY_OF_MONTH})${SPAN}(?!\\s+(?:${MONTH}))${TAIL}`,
    "dgu",
  ),
  new RegExp(
    `${SPAN_LEAD}(?:the\\s+)?)(?<day>${DAY_OF_MONTH})${SPAN}\\s+(?:of\\s+)?(?<month>${MONTH})${TAIL}`,
    "dgu",
  ),
  new RegExp(`${LEAD}(?<month>${MONTH})\\s+(?<day>${DAY_OF_MONTH})${RANGE}${TAIL}${NO_COUNT}`, "dgu"),
  new RegExp(
    `${LEAD}(?<day>${DAY_OF_MONTH})${RANGE}\\s+(?:of\\s+)?(?<month>${MONTH})${NO_STREET}${TAIL}`,
    "dgu",
  ),
];
// "on May 3 and 12 people died" counts people, so something else than a noun must follow the list.
const LIST =
  /^(?:,\s+[1-3]?\d(?=,|\s+and\b))*,?\s+(?:and|or)\s+[1-3]?\d(?=\s*(?:[.;:)]|$)|,\s+\D|\s+(?:in|at|on|to|for|by|with|when|during|as)\b)/;
const ISO = /(?<![\p{L}\d-])\d{4}-\d{2}-\d{2}(?![\d-])/gu;

/** Days with or without their year: "July 10", "Thursday, 10 July 2025", "Aug. 8-10", "2025-07-31". */
export function findDays(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(ISO)) {
    if (toDay(match[0]) !== undefined) found.push(expressionAt(match, { kind: "absolute", edtf: match[0] }));
  }
  for (const rule of RULES) {
    for (const match of text.matchAll(rule)) {
      const moment = toMoment(match.groups ?? {});
      if (moment === undefined) continue;
      found.push({ ...expressionAt(match, moment), ...findEnds(match, moment) });
      if (moment.kind === "yearless") found.push(...findListed(text, match.index + match[0].length, moment));
    }
  }
  return found;
}

/** The further days of "April 24 and 25", "May 2, 3 and 4". */
function findListed(text: string, from: number, first: Moment & { kind: "yearless" }): Expression[] {
  const list = LIST.exec(text.slice(from, from + 40));
  if (list === null || first.day === undefined || first.lastDay !== undefined) return [];
  const days = [...list[0].matchAll(/\d+/g)].map((match) => ({
    day: Number(match[0]),
    start: from + match.index,
  }));
  if (days.some(({ day }, index) => day <= (days[index - 1]?.day ?? first.day ?? 0))) return [];
  return days.map(({ day, start }) => ({
    start,
    end: start + String(day).length,
    moment: { kind: "yearless", month: first.month, day },
  }));
}

/** Where the two days of "from July 24 to 26" stand; what they mean is read with the whole. */
function findEnds({ indices }: RegExpExecArray, moment: Moment): Pick<Expression, "ends"> {
  const { month, day, last } = indices?.groups ?? {};
  if (month === undefined || day === undefined || last === undefined) return {};
  const isMonthFirst = month[0] < day[0];
  const first = { start: isMonthFirst ? month[0] : day[0], end: day[1], moment };
  const second = { start: last[0], end: isMonthFirst ? last[1] : month[1], moment };
  return { ends: [first, second] };
}

function toMoment(groups: Readonly<Record<string, string | undefined>>): Moment | undefined {
  const month = toMonthNumber(groups.month ?? "");
  const day = Number.parseInt(groups.day ?? "", 10);
  const lastDay = groups.last === undefined ? undefined : Number.parseInt(groups.last, 10);
  const { year, weekday, shift } = groups;
  // A leap year, so that 29 February may stand without its year.
  const days = [day, lastDay ?? day].map((one) => toDay(`${year ?? "2024"}-${pad(month)}-${pad(one)}`));
  if (days.includes(undefined) || (lastDay !== undefined && lastDay <= day)) return undefined;
  if (year !== undefined)
    return { kind: "absolute", edtf: lastDay === undefined ? String(days[0]) : days.join("/") };
  return {
    kind: "yearless",
    month,
    day,
    ...(lastDay !== undefined && { lastDay }),
    ...(shift !== undefined && { shift: toShift(shift) }),
    ...toYears(groups),
    ...(weekday !== undefined && { weekday: toWeekdayNumber(weekday) }),
  };
}
