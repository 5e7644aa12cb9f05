const WORDS = "a few seconds|an? minute|an hour|a day|a week|a month|a year";
const UNITS = "(?:second|minute|hour|day|week|month|year)s?";

const WHEN = new RegExp(`^(?:\\d{1,3} ${UNITS} ago|(?:${WORDS}) ago|\\d{2}-\\d{2}-\\d{4})$`);
/** A time at the end of a line with a source glued before it: the figures may belong to either. */
const GLUED = new RegExp(`(?:(\\d{1,5}) (${UNITS}) ago|(?:${WORDS}) ago|\\d{2}-\\d{2}-\\d{4})$`);

/** Beyond these a page uses the next unit (https://momentjs.com/docs/#/displaying/humanize-duration/). */
const LARGEST: Readonly<Record<string, number>> = {
  second: 59,
  minute: 59,
  hour: 23,
  day: 30,
  week: 5,
  month: 11,
  year: 199,
};

/** Longer names are sentences. */
const LONGEST_SOURCE = 60;

/** Words after which a figure of its own is part of a name ("Channel 43 days ago"); after others it counts ("about 12"). */
const NUMBERED =
  /(?:^|\s)(?:Channel|Radio|TV|France|News|Network|Canal|Kanal|Rai|ABC|CBS|NBC|FOX|Fox|KTLA) \d{1,2}$/;

/** Whether a line is a time of publication as the pages word it: "18 hours ago", "an hour ago", "30-07-2025". */
export function isAge(text: string): boolean {
  return WHEN.test(text);
}

/** Whether a line may be the beginning of one, cut off. */
export function isAgeCut(text: string): boolean {
  return /^(?:\d{1,3}(?: [a-z]*(?: a?g?)?)?|an?(?: [a-z]*(?: a?g?)?)?|\d{2}-\d{0,2}-?\d{0,3})$/.test(text);
}

/**
 * Parts a source from the time glued to it: "Yahoo3 days ago", "Daily Maila day ago". Where figures may belong to
 * either ("News183 days ago") a source known from the same page decides, else the largest time that a page would still
 * word in this unit. Undefined when the line is no such pair.
 */
export function splitGlued(
  text: string,
  knownSources: ReadonlySet<string>,
): { readonly source: string; readonly age: string } | undefined {
  const match = GLUED.exec(text);
  if (match === null) return undefined;
  const [, figures, unit] = match;
  const starts = figures === undefined || unit === undefined ? [0] : findStarts(figures, unit);
  const pairs = starts
    .map((start) => ({
      source: text.slice(0, match.index + start),
      age: text.slice(match.index + start),
    }))
    .filter(({ source }) => knownSources.has(source) || isSource(source));
  return pairs.find(({ source }) => knownSources.has(source)) ?? pairs[0];
}

/** A mark after a word ends a sentence; after an abbreviation, or as "!" of a name, it does not. */
function isSource(text: string): boolean {
  // "About 12 hours ago" opens a sentence: it is not "About 1" with "2 hours ago".
  if (/\s\d+$/.test(text) && !NUMBERED.test(text)) return false;
  return text !== "" && text.length <= LONGEST_SOURCE && /\S$/.test(text) && !/\p{L}{4}[.?:;]\s/u.test(text);
}

/** Whether a line may be a source with the beginning of a time glued to it, cut off: "Yahoo3 da". */
export function isGluedCut(text: string): boolean {
  const isCut = /[^\s\d](?:\d{1,3} [a-z]{0,7}(?: a?g?)?|\d{2}-\d{0,2}(?:-\d{0,3})?)$/.test(text);
  return isCut && text.length <= LONGEST_SOURCE;
}

/** Where in a run of figures the time may begin, the largest time first. */
function findStarts(figures: string, unit: string): number[] {
  const largest = LARGEST[unit.replace(/s$/, "")] ?? 0;
  return Array.from(figures, (_, index) => index).filter((index) => {
    const number = figures.slice(index);
    return !number.startsWith("0") && Number(number) <= largest;
  });
}
