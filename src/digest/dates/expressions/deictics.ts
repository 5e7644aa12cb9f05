import { COUNT, toCount } from "../calendar-words.ts";
import type { Expression, Moment, Unit } from "./expression.ts";
import { PART, toPart } from "./parts.ts";

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Moment | undefined;
}

const UNIT = "(?<unit>week|month|quarter|year)";
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  the: 0,
  current: 0,
  coming: 1,
};

const RULES: readonly Rule[] = [
  { pattern: /\bthe day before yesterday\b/giu, read: () => day(-2) },
  { pattern: /\bthe day after tomorrow\b/giu, read: () => day(2) },
  { pattern: /\b(?:last night|yesterday)(?! of\b|['’]s (?:men|news))/giu, read: () => day(-1) },
  {
    pattern: /(?<!\b(?:USA|Russia|Business) )\b(?:today|tonight|this (?:morning|afternoon|evening))\b/giu,
    read: () => day(0),
  },
  { pattern: /\btomorrow\b/giu, read: () => day(1) },
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${PART}|(?:[Ee]arlier|[Ll]ater)\\s+(?:in\\s+)?)?(?<shift>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he current|[Tt]his coming)\\s+(?:fiscal\\s+)?${UNIT}(?![\\p{L}-])`,
      "gu",
    ),
    read: (groups) => toUnit(groups),
  },
  {
    // "the end of the month": without the part, "the month" says nothing.
    pattern:
      /(?<![\p{L}-])(?<part>(?:the\s+)?(?:start|beginning|middle|end)\s+of|(?:earlier|later)\s+in)\s+(?<shift>the)\s+(?<unit>month|year)(?![\p{L}-])/giu,
    read: (groups) => toUnit({ ...groups, part: /in$/.test(groups.part ?? "") ? undefined : groups.part }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.-])(?<count>${COUNT})\\s+(?:full\\s+)?(?<unit>day|week|month|year)s?\\s+(?<way>ago|from now|from today)(?![\\p{L}])`,
      "giu",
    ),
    read: ({ count = "", unit, way }) => ({
      kind: "deictic",
      unit: unit?.toLowerCase() as Unit,
      offset: toCount(count) * (way?.toLowerCase() === "ago" ? -1 : 1),
    }),
  },
];

/** Words that count from the day of writing: "yesterday", "earlier this month", "last year", "two weeks ago". */
export function findDeictics(text: string): Expression[] {
  const found: Expression[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const moment = read(match.groups ?? {});
      if (moment !== undefined)
        found.push({ start: match.index, end: match.index + match[0].length, moment });
    }
  }
  return found;
}

function day(offset: number): Moment {
  return { kind: "deictic", unit: "day", offset };
}

function toUnit(groups: Readonly<Record<string, string | undefined>>): Moment {
  const shift = (groups.shift ?? "").toLowerCase().split(/\s+/);
  const part = toPart(groups.part);
  return {
    kind: "deictic",
    unit: groups.unit as Unit,
    offset: SHIFTS[shift.at(-1) ?? ""] ?? 0,
    ...(part !== undefined && { part }),
  };
}
