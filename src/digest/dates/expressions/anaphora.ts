import { COUNT, toCount, toWeekdayNumber, WEEKDAY } from "../calendar-words.ts";
import type { Expression, Moment, Unit } from "./expression.ts";
import { applyRules, type Rule } from "./rules.ts";

const TIME_OF_DAY = "morning|afternoon|evening|night";

const RULES: readonly Rule[] = [
  {
    hint: /same|that/i,
    // "that year", "later the same day"; "the case that week after week" is none.
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:earlier|later|early|late)\\s+)?(?:that(?:\\s+same)?|the\\s+(?:very\\s+)?same)\\s+(?<unit>day|week|month|year|${TIME_OF_DAY})(?![\\p{L}-]|['’]s\\s|\\s+(?:after|in and))`,
      "giu",
    ),
    read: ({ unit }) => anaphoric(toUnit(unit), 0),
  },
  {
    hint: /following|previous|preceding/i,
    pattern: new RegExp(
      `(?<![\\p{L}-])the\\s+(?<way>following|previous|preceding)\\s+(?:(?<unit>day|week|month|year|${TIME_OF_DAY})|(?<weekday>${WEEKDAY}))(?![\\p{L}-])`,
      "giu",
    ),
    read: ({ way, unit, weekday }) => {
      const offset = way?.toLowerCase() === "following" ? 1 : -1;
      return weekday === undefined
        ? anaphoric(toUnit(unit), offset)
        : { kind: "anaphoric", unit: "week", offset, weekday: toWeekdayNumber(weekday) };
    },
  },
  {
    hint: /next/i,
    // "over the next year" is a stretch of time from now on.
    pattern: new RegExp(
      `(?<!(?:over|in|for|within|during|throughout|until|by)\\s+)(?<![\\p{L}-])the\\s+next\\s+(?<unit>day|week|month|year|${TIME_OF_DAY})(?![\\p{L}-])`,
      "giu",
    ),
    read: ({ unit }) => anaphoric(toUnit(unit), 1),
  },
  {
    hint: /the\s+day/i,
    pattern: /(?<![\p{L}-])the\s+day\s+(?<way>before|after)(?=\s*(?:[.,;:)]|$))/giu,
    read: ({ way }) => anaphoric("day", way?.toLowerCase() === "after" ? 1 : -1),
  },
  {
    hint: /earlier|later/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.-])(?<count>${COUNT})[\\s-](?<unit>day|week|month|year)s?[\\s-](?<way>earlier|later)(?![\\p{L}-]|\\s+(?:this|in|than|that|on))`,
      "giu",
    ),
    read: ({ count = "", unit, way }) => ({
      ...anaphoric(toUnit(unit), toCount(count) * (way?.toLowerCase() === "later" ? 1 : -1)),
      isCount: true,
      ...(way?.toLowerCase() === "earlier" && toUnit(unit) === "year" && { isFromWriting: true }),
    }),
  },
  {
    hint: /in the/i,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:earlier|later|early|late)\\s+in\\s+the\\s+(?:day|${TIME_OF_DAY})(?![\\p{L}-])`,
      "giu",
    ),
    read: () => ({ ...anaphoric("day", 0), isFromWriting: true }),
  },
  {
    hint: /year-/i,
    pattern: /(?<![\p{L}-])year-(?:earlier|ago)(?![\p{L}-])/giu,
    read: () => ({ kind: "deictic", unit: "year", offset: -1 }),
  },
];

/** Words that count from a moment spoken of before: "that year", "the following day", "two days later", "a year earlier". */
export function findAnaphora(text: string): Expression[] {
  return applyRules(RULES, text);
}

function anaphoric(unit: Unit, offset: number): Moment & { kind: "anaphoric" } {
  return { kind: "anaphoric", unit, offset };
}

function toUnit(word = ""): Unit {
  const unit = word.toLowerCase();
  return /^(?:week|month|year)$/.test(unit) ? (unit as Unit) : "day";
}
