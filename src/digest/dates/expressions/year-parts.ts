import { toShift, YEAR } from "../calendar-words.ts";
import { type Expression, expressionAt, type Moment } from "./expression.ts";
import { PART, toPart } from "./parts.ts";
import type { Groups } from "./rules.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

const SHIFT = "(?<shift>[Ll]ast|[Tt]his|[Nn]ext)";
const SEASON_NAME = "(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
const OF_YEAR = `(?:,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<years>last|this|next)\\s+year(?![\\p{L}-])))`;
const THE_PART =
  "(?:(?<place>first|second|third|fourth|last|final)[- ](?<span>quarter|half)|(?<name>Q[1-4]|H[12]))";

// "to fall this year" is a verb.
const SEASON_WITH_YEAR = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:to|will|would|could|may|might)\\s+)(?:${PART})?${SEASON_NAME}${OF_YEAR}`,
  "gu",
);
/** "this summer", "in the spring", "by autumn"; "the fall of the wall" and "in winter quarters" are none. */
const SEASON = new RegExp(
  `(?<![\\p{L}-])(?:${PART}|${SHIFT}\\s+|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter)\\s+(?:the\\s+)?))${SEASON_NAME}(?![\\p{L}-]|\\s+of\\b|\\s+\\p{Lu})`,
  "gu",
);
const QUARTER_WITH_YEAR = new RegExp(
  `(?<![\\p{L}-])(?:${THE_PART}${OF_YEAR}|(?:(?<yearBefore>${YEAR})(?:['’]s)?|(?<yearsBefore>[Ll]ast|[Tt]his|[Nn]ext)\\s+year['’]s)\\s+(?<placeAfter>first|second|third|fourth)[- ](?<spanAfter>quarter|half))`,
  "gu",
);
const QUARTER =
  /(?<![\p{L}-])(?:[Tt]he\s+)?(?<place>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[- ](?<span>quarter|half)(?!\p{L})/gu;
/** A quarter or half without its year is one of the business year only where business is spoken of: games have them too. */
const BUSINESS =
  /[$€£¥]|\b(?:percent|per cent|profits?|loss(?:es)?|earnings|revenues?|sales|net|income|dividends?|shares?|growth|gdp|economy|economic|output|exports?|imports?|inflation|results|deliveries|orders|fiscal|financial|shipments|bookings|investment|spending|deficit|trading|market)\b|%/i;

/** … and not where a match or a book is. */
const PLAY =
  /\b(?:goals?|scored?|scoring|rebounds?|half-?time|touchdowns?|possession|match|coach|striker|penalt(?:y|ies)|league|trailed|shot|wicket|film|novel|book|album)\b/i;

/** Seasons, quarters and halves: "summer 2024", "last fall", "the third quarter", "the first half of this year". */
export function findYearParts(text: string): Expression[] {
  const found: Expression[] = [];
  const add = (match: RegExpExecArray, moment: Moment | undefined): void => {
    if (moment !== undefined) found.push(expressionAt(match, moment));
  };
  for (const match of text.matchAll(SEASON_WITH_YEAR)) add(match, toSeason(match.groups ?? {}));
  for (const match of text.matchAll(SEASON)) add(match, toSeason(match.groups ?? {}));
  for (const match of text.matchAll(QUARTER_WITH_YEAR)) add(match, toQuarter(match.groups ?? {}));
  if (/quarter|half/.test(text) && BUSINESS.test(text) && !PLAY.test(text))
    for (const match of text.matchAll(QUARTER)) add(match, toQuarter(match.groups ?? {}));
  return found;
}

function toSeason(groups: Groups): Moment {
  const season = (groups.season ?? "").toLowerCase().replace("fall", "autumn");
  return toYearPart(21 + SEASONS.indexOf(season), groups);
}

function toQuarter(groups: Groups): Moment | undefined {
  const { name } = groups;
  const isHalf = name === undefined ? (groups.span ?? groups.spanAfter) === "half" : name.startsWith("H");
  const ordinal = (groups.place ?? groups.placeAfter ?? "").toLowerCase();
  const isLast = ordinal === "last" || ordinal === "final";
  const place =
    name !== undefined ? Number(name[1]) - 1 : isLast ? (isHalf ? 1 : 3) : ORDINALS.indexOf(ordinal);
  if (isHalf && place > 1) return undefined;
  return toYearPart((isHalf ? 40 : 33) + place, groups);
}

/** `code` is that of ISO 8601-2. */
function toYearPart(code: number, groups: Groups): Moment {
  const year = groups.year ?? groups.yearBefore;
  const part = toPart(groups.part);
  const more = part === undefined ? {} : { part };
  if (year !== undefined) return { kind: "absolute", edtf: `${year}-${code}`, ...more };
  const years = groups.years ?? groups.yearsBefore;
  const { shift } = groups;
  return {
    kind: "yearless",
    month: code,
    ...more,
    ...(years !== undefined && { years: toShift(years) }),
    ...(shift !== undefined && { shift: toShift(shift) }),
  };
}
