import type { Passage } from "../../model.ts";
import { YEAR } from "../calendar-words.ts";
import { HAPPENING } from "../qualifiers.ts";
import { type Expression, expressionAt, type Part } from "./expression.ts";
import { PART, toPart } from "./parts.ts";

const ONE = new RegExp(
  `(?<![\\p{L}\\d$€£#.,/:+-])(?:${PART}|(?<era>[Pp]ost-)|(?<end>[Yy]ear-end)\\s+)?(?<year>${YEAR})(?!-\\d|/\\d)`,
  "gu",
);
const SPAN = new RegExp(
  `(?<![\\p{L}\\d$€£#.,/:+-])(?<first>${YEAR})(?:\\s?[-–]\\s?(?<last>${YEAR})|[-–/](?<short>\\d{2})(?![\\p{L}\\d/-]|[.,]\\d))`,
  "gu",
);
/** Words after which four figures are a year. */
const LEADING =
  /(?:^|[\s(“"'‘])(?:in|into|both|due|since|until|till|by|from|through|during|before|after|between|of|around|about|circa|as early as|as late as|year|fiscal|and|or|to|than|for)\s+(?:the\s+year\s+)?$/i;
/** Prepositions that lead counts as easily as years; only figures from 1900 on are years after them. */
const WEAK_LEADING = /(?:^|\s)(?:by|from|of|around|about|and|or|to|than|for|between|through)\s+$/i;
const ATTRIBUTIVE_BEFORE = /(?:^|[\s(“"'‘])(?:the|a|an|his|her|its|their|our|this|that|\p{L}+['’]s?)\s+$/iu;
const ATTRIBUTIVE_AFTER = /^\s+\p{L}/u;
const SENTENCE_START = /(?:^|[.!?]\s+|\n)$/;
const VERB_AFTER = /^\s+(?:was|is|saw|will|has|brought|marked|began|ended)\b/;
/** Things that come in thousands: four figures before them count. */
const COUNTED =
  /^[-\s]+(?:[a-z]+\s+)?(?:people|persons|men|women|children|homes|houses|families|troops|soldiers|policemen|officers|workers|jobs|employees|students|members|delegates|prisoners|refugees|passengers|victims|deaths|dollars|euros|pounds|yen|shares|votes|points|units|cars|vehicles|aircraft|seats|rooms|tons|tonnes|barrels|block|cattle|cases|patients|miles|kilometers|kilometres|km|meters|metres|feet|acres|hectares|mph|times|years|days|hours|minutes|percent|per cent|million|billion|hp|rpm|GMT|hrs)\b/;
const EARLIEST_LIKELY_YEAR = 1900;

/** Years in figures: "in 2021", "mid-2019", "2019-2021", "the 2015 earthquake". */
export function findYears(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(SPAN)) {
    const { first = "", short = "", last = first.slice(0, 2) + short } = match.groups ?? {};
    if (first >= last) continue;
    const span = absoluteAt(match, `${first}/${last}`);
    const [from, to] = [
      { ...span, end: span.start + 4 },
      { ...span, start: span.end - (short.length || 4) },
    ];
    found.push({ ...span, ends: [yearAt(from, first), yearAt(to, last)] });
  }
  let lastEnd = -1;
  for (const match of text.matchAll(ONE)) {
    const end = match.index + match[0].length;
    const isListed =
      lastEnd >= 0 && /^(?:,|,? and|,? or| to|,? through)\s+$/.test(text.slice(lastEnd, match.index));
    if (!isListed && !isYear(text, match, end)) continue;
    if (COUNTED.test(text.slice(end, end + 40))) continue;
    lastEnd = end;
    const part = match.groups?.end === undefined ? toPart(match.groups?.part) : "late";
    found.push(absoluteAt(match, match.groups?.year ?? "", part));
  }
  return found;
}

function absoluteAt(match: RegExpExecArray, edtf: string, part?: Part): Expression {
  return expressionAt(match, { kind: "absolute", edtf, ...(part !== undefined && { part }) });
}

function yearAt({ start, end }: Passage, year: string): Expression {
  return { start, end, moment: { kind: "absolute", edtf: year } };
}

function isYear(text: string, match: RegExpExecArray, end: number): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const after = text.slice(end, end + 30);
  const isLikely = Number(match.groups?.year) >= EARLIEST_LIKELY_YEAR;
  if (match.groups?.part !== undefined || match.groups?.era !== undefined || match.groups?.end !== undefined)
    return true;
  if (LEADING.test(before)) {
    if (!WEAK_LEADING.test(before)) return true;
    // "rose to 2000", "a crowd of 2000": a round figure counts as easily as it dates.
    return isLikely && !/00$/.test(match.groups?.year ?? "");
  }
  if (!isLikely) return false;
  if (HAPPENING.test(after)) return true;
  if (before.endsWith("(") && /^\)/.test(after)) return true;
  if (ATTRIBUTIVE_BEFORE.test(before)) return ATTRIBUTIVE_AFTER.test(after);
  return SENTENCE_START.test(before) && VERB_AFTER.test(after);
}
