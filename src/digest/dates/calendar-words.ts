const MONTH_STEMS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAY_STEMS = "mon tue wed thu fri sat sun".split(" ");
const SHIFTS = ["last", "this", "next"];
const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Matches a month's name or abbreviation, capitalised as in print; holds no group. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}])";

/** Matches a weekday's name, or its abbreviation with a full stop before a date ("the Sun." is none); holds no group. */
export const WEEKDAY =
  "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.(?=,?\\s+(?:[A-Z][a-z]{2,8}\\.?\\s+)?\\d))";

/** Matches a day of the month, with or without its ending; no part of a longer figure. */
export const DAY_OF_MONTH = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\d%/]|[.,:]\\d)";

/** Matches the years that news texts speak of. */
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\p{L}\\d%]|[.,]\\d)";

/** Matches "last year" and "that year" behind a day or month; the groups are those of `toYears`. */
export const WHICH_YEAR =
  "(?:(?<years>last|this|next)|(?<yearsOn>that(?: same)?|the (?:very )?same|the (?:following|next)|the previous))\\s+year(?![\\p{L}-])";

/** Matches a whole number in figures, or in words up to twelve, or "a". */
export const COUNT = `(?:\\d{1,3}|an?|${NUMBER_WORDS.slice(1).join("|")})`;

/** The month's number, from 1, of a name that `MONTH` matches. */
export function toMonthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The weekday's number, from 1 for Monday, of a name that `WEEKDAY` matches. */
export function toWeekdayNumber(name: string): number {
  return WEEKDAY_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The number that a match of `COUNT` spells. */
export function toCount(text: string): number {
  const word = text.toLowerCase();
  if (word === "a" || word === "an") return 1;
  return NUMBER_WORDS.includes(word) ? NUMBER_WORDS.indexOf(word) : Number(word);
}

/** -1 for "last", 0 for "this", 1 for "next", in any case. */
export function toShift(word: string): number {
  return SHIFTS.indexOf(word.toLowerCase()) - 1;
}

/** How many years "last year" counts from writing, or "that year" from the moment spoken of before. */
export function toYears({ years, yearsOn }: Readonly<Record<string, string | undefined>>): {
  readonly years?: number;
  readonly yearsOn?: number;
} {
  if (years !== undefined) return { years: toShift(years) };
  if (yearsOn === undefined) return {};
  return { yearsOn: /following|next/.test(yearsOn) ? 1 : /previous/.test(yearsOn) ? -1 : 0 };
}

/** Two figures, for EDTF. */
export function pad(number: number): string {
  return String(number).padStart(2, "0");
}
