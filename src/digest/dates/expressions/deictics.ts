import { COUNT, toCount } from "../calendar-words.ts";
import type { Expression, Moment, Unit } from "./expression.ts";
import { PART, toPart } from "./parts.ts";
import { applyRules, type Groups, type Rule } from "./rules.ts";

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
  { hint: /yesterday/i, pattern: /\bthe day before yesterday\b/giu, read: () => day(-2) },
  { hint: /tomorrow/i, pattern: /\bthe day after tomorrow\b/giu, read: () => day(2) },
  {
    hint: /yesterday|night/i,
    pattern: /\b(?:last night|yesterday)(?! of\b|['’]s (?:men|news))/giu,
    read: () => day(-1),
  },
  {
    hint: /today|tonight|morning|afternoon|evening/i,
    // "VOA Today", "USA Today" are names.
    pattern:
      /(?<!\p{Lu}\p{L}+ (?=T))\b(?:[Tt]oday|[Tt]onight|(?:(?:later|earlier|late|early)\s+)?[Tt]his (?:morning|afternoon|evening))\b/gu,
    read: () => day(0),
  },
  { hint: /tomorrow/i, pattern: /\btomorrow\b/giu, read: () => day(1) },
  {
    hint: /week|month|quarter|year/,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${PART}|(?:[Ee]arlier|[Ll]ater)\\s+(?:in\\s+)?)?(?<!\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)\\s+)(?<shift>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he current|[Tt]his coming)\\s+(?:fiscal\\s+)?${UNIT}(?![\\p{L}-])`,
      "gu",
    ),
    read: (groups) => toDeictic(groups),
  },
  {
    hint: /year.{0,3}end/i,
    pattern: /(?<![\p{L}-])(?:by\s+|the\s+)?year(?:-|\s+|['’]s[\s-])end(?![\p{L}-]|\s+\d{4})/giu,
    read: () => ({ kind: "deictic", unit: "year", offset: 0, part: "late" }),
  },
  {
    hint: /\bthe\s+(?:\S+\s+)?year/i,
    // "the full year", "the rest of the year"; "the man of the year" and "time of the year" are none.
    pattern:
      /(?<=\bfor\s+|\b(?:months|rest|remainder|most|half|part|quarters?|weeks)\s+of\s+|\b(?:in|throughout|during)\s+(?=the\s+(?:full|fiscal|current)))the\s+(?:(?:full|whole|entire|fiscal|financial|current)\s+)?year(?![\p{L}-])|(?<![\p{L}-])the\s+(?:full|current|fiscal|financial)\s+year(?![\p{L}-])/giu,
    read: () => ({ kind: "anaphoric", unit: "year", offset: 0, isFromWriting: true, isOfSentence: true }),
  },
  {
    hint: /weekend/i,
    // "over the weekend", "this weekend"; "every weekend" comes again and again.
    pattern:
      /(?<![\p{L}-])(?:(?<shift>last|this|next)\s+|(?:over|during|on|at|for)\s+the\s+(?:past\s+)?|(?:late|early)\s+)weekend(?![\p{L}-])/giu,
    read: ({ shift }) => ({
      kind: "deictic",
      unit: "weekend",
      offset: SHIFTS[shift?.toLowerCase() ?? "this"] ?? 0,
    }),
  },
  {
    hint: /mid-year|prior|current/i,
    pattern: /(?<![\p{L}-])(?:(?<mid>mid-year)|(?:the\s+)?(?<prior>prior|current)\s+year)(?![\p{L}-])/giu,
    read: ({ mid, prior }) => ({
      kind: "deictic",
      unit: "year",
      offset: prior?.toLowerCase() === "prior" ? -1 : 0,
      ...(mid !== undefined && { part: "mid" }),
    }),
  },
  {
    hint: /the\s+year/i,
    pattern:
      /(?<![\p{L}-])(?<part>(?:the\s+)?(?:start|beginning|middle|end)\s+of)\s+the\s+year(?![\p{L}-])/giu,
    read: ({ part }) => ({
      kind: "anaphoric",
      unit: "year",
      offset: 0,
      part: toPart(part) ?? "late",
      isFromWriting: true,
      isOfSentence: true,
    }),
  },
  {
    hint: /the\s+(?:month|year)/i,
    // "the end of the month": without the part, "the month" says nothing.
    pattern:
      /(?<![\p{L}-])(?:(?<part>(?:the\s+)?(?:start|beginning|middle|end)\s+of)\s+the\s+(?<unit>month)|(?:earlier|later)\s+in\s+the\s+(?<earlier>month|year))(?![\p{L}-])/giu,
    read: (groups) => toDeictic({ ...groups, unit: groups.unit ?? groups.earlier, shift: "the" }),
  },
  {
    hint: /ago|from/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.-])(?<count>${COUNT})\\s+(?:full\\s+)?(?<unit>day|week|month|year)s?\\s+(?<way>ago|from now|from today)(?![\\p{L}])`,
      "giu",
    ),
    read: ({ count = "", unit, way }) => ({
      kind: "deictic",
      unit: unit?.toLowerCase() as Unit,
      offset: toCount(count) * (way?.toLowerCase() === "ago" ? -1 : 1),
      isCount: true,
    }),
  },
];

/** Words that count from the day of writing: "yesterday", "earlier this month", "last year", "two weeks ago". */
export function findDeictics(text: string): Expression[] {
  return applyRules(RULES, text);
}

function day(offset: number): Moment {
  return { kind: "deictic", unit: "day", offset };
}

function toDeictic(groups: Groups): Moment {
  const shift = (groups.shift ?? "").toLowerCase().split(/\s+/);
  const part = toPart(groups.part);
  return {
    kind: "deictic",
    unit: (groups.unit ?? "").toLowerCase() as Unit,
    offset: SHIFTS[shift.at(-1) ?? ""] ?? 0,
    ...(part !== undefined && { part }),
  };
}
