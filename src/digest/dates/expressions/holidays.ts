import { pad, toShift, YEAR } from "../calendar-words.ts";
import { holidayIn, MOVING_HOLIDAYS, type MovingHoliday, monthOfHoliday } from "../moving-holidays.ts";
import { type Expression, expressionAt, type Moment } from "./expression.ts";

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "New Year's Day": [1, 1],
  "Valentine's Day": [2, 14],
  "St. Patrick's Day": [3, 17],
  "May Day": [5, 1],
  "Fourth of July": [7, 4],
  "July Fourth": [7, 4],
  "Bastille Day": [7, 14],
  Halloween: [10, 31],
  "Veterans Day": [11, 11],
  "Christmas Eve": [12, 24],
  Christmas: [12, 25],
  "Boxing Day": [12, 26],
  "New Year's Eve": [12, 31],
};

/** Before what it names ("Christmas shopping", "Easter eggs") a holiday is no day; these words may follow one. */
const NAMES_SOMETHING =
  /^(?:['’]s?\s|[-–]\p{L}|\s+(?!(?:in|at|on|of|after|before|when|while|by|to|and|or|but|as|with|without|from|for|following|he|she|it|they|who|where|which|because|since|until|amid|was|were|is|are|will|would|has|had|that|this|last|next|than|then)\b)\p{Ll}|\s+\p{Lu})/u;
const NAMES = [...Object.keys(FIXED), ...MOVING_HOLIDAYS]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(".", "\\.?").replace(/['’]/g, "['’]?"))
  .join("|");
const RULE = new RegExp(
  `(?<![\\p{L}-])(?:(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<name>${NAMES})(?:(?<day>\\s+(?:Day|Sunday)))?(?:(?:,?\\s+|\\s+(?:in|of)\\s+)(?<year>${YEAR}))?(?![\\p{L}])`,
  "gu",
);

const KEYS: ReadonlyMap<string, string> = new Map(
  [...Object.keys(FIXED), ...MOVING_HOLIDAYS].map((name) => [toKey(name), name]),
);

/** Holidays that news dates by: "Thanksgiving Day", "last Christmas", "Election Day 2024". */
export function findHolidays(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(RULE)) {
    const { name = "", day, shift, year } = match.groups ?? {};
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (NAMES_SOMETHING.test(after) && !(day !== undefined && /^\s+\p{Ll}/u.test(after))) continue;
    const moment = toMoment(KEYS.get(toKey(name)) ?? "", shift, year);
    if (moment !== undefined) found.push(expressionAt(match, moment));
  }
  return found;
}

function toKey(name: string): string {
  return name.toLowerCase().replace(/[.'’]/g, "");
}

function toMoment(name: string, shift: string | undefined, year: string | undefined): Moment | undefined {
  const fixed = FIXED[name];
  if (year !== undefined) {
    const day = fixed
      ? `${year}-${pad(fixed[0])}-${pad(fixed[1])}`
      : holidayIn(name as MovingHoliday, Number(year));
    return day === undefined ? undefined : { kind: "absolute", edtf: day };
  }
  const holiday = name as MovingHoliday;
  const which = fixed
    ? { month: fixed[0], day: fixed[1] }
    : { month: monthOfHoliday(holiday), day: 1, holiday };
  return {
    kind: "yearless",
    ...which,
    ...(shift !== undefined && { shift: toShift(shift) }),
  };
}
