import type { Figure, Passage } from "../model.ts";
import { MONTH } from "../text/frame/month-words.ts";
import { isStopWord } from "../text/words.ts";
import {
  ABOUT,
  CURRENCY,
  CURRENCY_SIGN,
  DIGITS,
  NO_NOUN,
  NUMBERED,
  OF_PEOPLE,
  OF_TIME,
  PERCENT,
  PLURAL,
  SCALE,
  SHORT_SCALE,
  SPELLED,
  UNIT,
} from "./figure-words.ts";

/** Characters on each side of a number that can tell what it counts. */
const REACH = 60;

/** Words between a number and its noun: "16 heavily armed men". */
const MOST_ADJECTIVES = 2;

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}$£€¥]|[\\p{L}\\p{N}][.,:/'’–-]|[+#])(?:(?<sign>${CURRENCY_SIGN})\\s?)?(?:(?<digits>${DIGITS})|(?<spelled>\\b(?:${SPELLED}|(?:an?|one|half a)(?=\\s${SCALE})))\\b)`,
  "giu",
);
/** Most sentences hold no number, and this tells so in a fraction of the time. */
const MAY_HOLD = new RegExp(`\\d|\\b(?:${SPELLED}|${SCALE})\\b`, "i");
const SCALED = new RegExp(`^(?:[\\s-]${SCALE}\\b|${SHORT_SCALE}\\b)`, "iu");
const RANGE = new RegExp(
  `^\\s?(?:to|or|and|[-–])\\s?(?:${CURRENCY_SIGN})?${DIGITS}(?:[\\s-]${SCALE}\\b|${SHORT_SCALE}\\b)?`,
  "iu",
);
const MONEY = new RegExp(`^(?:-|\\s(?:\\p{Lu}[\\p{L}.]*\\s)?)${CURRENCY}\\b`, "iu");
const SHARE = new RegExp(`^(?:\\s|-)?${PERCENT}(?![\\p{L}\\p{N}])`, "iu");
const QUALIFIER = new RegExp(`(?<![\\p{L}\\p{N}])${ABOUT}\\s$`, "iu");
const MONTH_BEFORE = new RegExp(`(?<![\\p{L}])${MONTH}\\s(?:\\d{1,2}\\s(?:and|to|or)\\s)?$`, "u");
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?![\\p{L}])`, "u");
/** "the two men", "one of two men": who they are has been told. */
const KNOWN = /(?<!\p{L})(?:the|these|those|his|her|its|their|our|all|of|other|last|first|next|any)\s$/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The figures of a text in its order: sums of money, percentages, and counts with their noun. Dates, spans of time, ages,
 * ordinals and the numbers of names are none.
 */
export function findFigures(text: string, sentences: readonly Passage[]): Figure[] {
  const found: Figure[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (!MAY_HOLD.test(words)) continue;
    let last = 0;
    for (const match of words.matchAll(NUMBER)) {
      if (match.index < last) continue;
      const end = findEnd(words, match);
      if (end === undefined) continue;
      last = end;
      const start = findStart(words, match.index);
      found.push({ start: sentence.start + start, end: sentence.start + end, sentence });
    }
  }
  return found;
}

/** Where the figure that begins with a number ends; undefined where the number is none. */
function findEnd(words: string, match: RegExpExecArray): number | undefined {
  const { sign, digits, spelled } = match.groups ?? {};
  let end = match.index + match[0].length;
  let after = words.slice(end, end + REACH);
  const scale = SCALED.exec(after)?.[0] ?? "";
  end += scale.length;
  after = after.slice(scale.length);

  const range = RANGE.exec(after)?.[0] ?? "";
  const beyond = after.slice(range.length);
  if (range !== "") {
    // "3 to 5 percent" is one figure; "of 3 and 5 percent" may be two, and then the first has no unit of its own.
    const unit = findUnit(beyond);
    if (unit !== undefined) return end + range.length + unit;
    if (sign !== undefined && /^\s?[-–]/.test(range)) return end + range.length;
  }
  if (sign !== undefined) return end;
  const unit = findUnit(after);
  if (unit !== undefined) return end + unit;
  if (/^[\p{L}\p{N}]|^[-–/:]\S/u.test(after)) return undefined;

  const before = words.slice(Math.max(0, match.index - REACH), match.index);
  const isLarge = (scale !== "" && !/^[mbk]$/i.test(scale)) || (digits?.includes(",") ?? false);
  if (!isLarge && (YEAR.test(digits ?? "") || isName(before, after))) return undefined;
  if (spelled !== undefined && !isLarge && KNOWN.test(before)) return undefined;
  const noun = findNoun(after, spelled !== undefined && !isLarge);
  if (noun === "time") return undefined;
  if (noun !== undefined) return end + noun;
  return isLarge ? end : undefined;
}

/** Money or a share behind a number; its length. */
function findUnit(after: string): number | undefined {
  return (SHARE.exec(after) ?? MONEY.exec(after))?.[0].length;
}

/** The length up to the end of the plural noun that is counted. */
function findNoun(after: string, isOfPeopleOnly: boolean): number | "time" | undefined {
  const word = /\s(?<word>[\p{L}\p{N}.'’-]*[\p{L}\p{N}])/uy;
  for (let place = 0; place <= MOST_ADJECTIVES; place += 1) {
    const noun = word.exec(after)?.groups?.word;
    if (noun === undefined || NO_NOUN.test(noun)) return undefined;
    if (OF_TIME.test(noun)) return "time";
    if (isOfPeopleOnly ? OF_PEOPLE.test(noun) : isPlural(noun)) return word.lastIndex;
  }
  return undefined;
}

function isPlural(word: string): boolean {
  return PLURAL.test(word) || UNIT.test(word) || /\p{Ll}{2}(?<!s|u|i|['’])s$/u.test(word);
}

/** Part of a name, a day of a month, or what a number merely labels: "Boeing 737", "July 10", "page 5". */
function isName(before: string, after: string): boolean {
  if (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after) || NUMBERED.test(before)) return true;
  const name = /(?:^|\s)(\p{Lu}[\p{L}\p{N}.&'’-]*)\s$/u.exec(before)?.[1];
  return name !== undefined && !isStopWord(name.toLowerCase()) && !QUALIFIER.test(before);
}

function findStart(words: string, start: number): number {
  const before = words.slice(Math.max(0, start - REACH), start);
  return start - (QUALIFIER.exec(before)?.[0].length ?? 0);
}
