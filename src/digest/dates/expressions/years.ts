import { YEAR } from "../calendar-words.ts";
import type { Expression } from "./expression.ts";
import { PART, toPart } from "./parts.ts";

const ONE = new RegExp(
  `(?<![\\p{L}\\d$€£#.,/:+-])(?:${PART}|(?<era>[Pp]ost-|[Pp]re-))?(?<year>${YEAR})(?!-\\d|/\\d)`,
  "gu",
);
const DECADE = new RegExp(`(?<![\\p{L}\\d$€£-])${PART}?(?<decade>1[5-9]\\d0|20\\d0)['’]?s(?![\\p{L}])`, "gu");
const SPAN = new RegExp(`(?<![\\p{L}\\d$€£#.,/:+-])(?<first>${YEAR})\\s?[-–]\\s?(?<last>${YEAR})`, "gu");
/** "the '90s", "the nineties": decades of the twentieth century, or of this one where only it has begun. */
const SHORT_DECADE = new RegExp(
  `(?<![\\p{L}\\d])${PART}?(?:(?:[Tt]he\\s+)?['’](?<figures>[2-9]0)s|(?<=\\b(?:the|early|mid|late)[\\s-])(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![\\p{L}-])`,
  "gu",
);
const DECADE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
/** As transcripts of speech write years: "nineteen ninety-six", "the year two thousand". */
const SPELLED =
  /(?<![\p{L}-])(?:(?<teen>eighteen|nineteen)[\s-](?<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?<=\byear\s+)two thousand)(?![\p{L}-])/giu;
const TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const ONES = "one two three four five six seven eight nine".split(" ");

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
  /^[-\s]+(?:[a-z]+\s+)?(?:people|persons|men|women|children|homes|houses|families|troops|soldiers|policemen|officers|workers|jobs|employees|students|members|delegates|prisoners|refugees|passengers|victims|deaths|dollars|euros|pounds|yen|shares|votes|points|units|cars|vehicles|aircraft|seats|rooms|tons|tonnes|barrels|miles|kilometers|kilometres|km|meters|metres|feet|acres|hectares|mph|times|years|days|hours|minutes|percent|per cent|million|billion|hp|rpm|GMT|hrs)\b/;
const EARLIEST_LIKELY_YEAR = 1900;

/** Years and longer: "in 2021", "mid-2019", "the 1990s", "the '90s", "2019-2021", "nineteen ninety-six". */
export function findYears(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(SPAN)) {
    const { first = "", last = "" } = match.groups ?? {};
    if (first < last) found.push(expressionAt(match, `${first}/${last}`));
  }
  for (const match of text.matchAll(DECADE))
    found.push(expressionAt(match, `${match.groups?.decade?.slice(0, 3)}X`));
  for (const match of text.matchAll(SHORT_DECADE)) {
    const { figures, word = "" } = match.groups ?? {};
    found.push(expressionAt(match, `19${figures?.[0] ?? DECADE_WORDS.indexOf(word) + 2}X`));
  }
  for (const match of text.matchAll(SPELLED))
    found.push(expressionAt(match, toSpelledYear(match.groups ?? {})));
  let lastEnd = -1;
  for (const match of text.matchAll(ONE)) {
    const end = match.index + match[0].length;
    const isListed =
      lastEnd >= 0 && /^(?:,|,? and|,? or| to|,? through)\s+$/.test(text.slice(lastEnd, match.index));
    if (!isListed && !isYear(text, match, end)) continue;
    if (COUNTED.test(text.slice(end, end + 40))) continue;
    lastEnd = end;
    found.push(expressionAt(match, match.groups?.year ?? ""));
  }
  return found;
}

function expressionAt(match: RegExpExecArray, edtf: string): Expression {
  const part = toPart(match.groups?.part);
  return {
    start: match.index,
    end: match.index + match[0].length,
    moment: { kind: "absolute", edtf, ...(part !== undefined && { part }) },
  };
}

function toSpelledYear({ teen, tens = "", ones }: Readonly<Record<string, string | undefined>>): string {
  if (teen === undefined) return "2000";
  const century = teen.toLowerCase() === "nineteen" ? 19 : 18;
  const word = tens.toLowerCase();
  const teens = TEENS.indexOf(word);
  const rest =
    teens > 0
      ? 10 + teens
      : 10 * (TENS.indexOf(word) + 1) + (ones === undefined ? 0 : ONES.indexOf(ones.toLowerCase()) + 1);
  return String(100 * century + rest);
}

function isYear(text: string, match: RegExpExecArray, end: number): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const after = text.slice(end, end + 30);
  const isLikely = Number(match.groups?.year) >= EARLIEST_LIKELY_YEAR;
  if (match.groups?.part !== undefined || match.groups?.era !== undefined) return true;
  if (LEADING.test(before)) return isLikely || !WEAK_LEADING.test(before);
  if (!isLikely) return false;
  if (before.endsWith("(") && /^\)/.test(after)) return true;
  if (ATTRIBUTIVE_BEFORE.test(before)) return ATTRIBUTIVE_AFTER.test(after);
  return SENTENCE_START.test(before) && VERB_AFTER.test(after);
}
