import type { AttributedArticle, Citation, Day } from "../model.ts";
import { findContentWords } from "../text/words.ts";
import { type Bounds, boundsOf, compareText, daysBetween } from "../when.ts";
import { pad } from "./calendar-words.ts";
import { articleUnknown } from "./clues.ts";
import type { Moment } from "./expressions/expression.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import type { PendingClue } from "./pending-clues.ts";
import { yearlessIn } from "./resolve-moment.ts";
import type { Clue, Domain } from "./solve-bounds.ts";

/**
 * Two clauses of one article tell of one happening when they share this many content words …
 * Clauses about one cast share two or three names whatever they tell.
 */
const LEAST_SHARED_WORDS = 4;
/** … and these are this share of the shorter clause's. */
const LEAST_SHARED_SHARE = 0.4;
/**
 * A past day without its year is taken to be the latest that the other clues allow, if these leave the article no more
 * than this much room: with more, the page may be an archive's, and the year would be a guess.
 */
const WIDEST_ROOM_DAYS = 731;
/** Of one text no more dates than this are held against each other: a news text has fewer, a hostile one not. */
const MOST_COMPARED = 50;
/** Where one clause ends and the next may begin. */
const CLAUSE_END = /[,;:–—]/;
/** Words before a date that let a past clause reach beyond it: "extended until 2030". */
const REACHING_BEYOND = /(?:^|\s)(?:until|till|by|through|for|to)\s+(?:the\s+)?$/i;

/** What the report itself tells of its date: clues that hold by themselves, the latest first. */
export function findReportClues(article: AttributedArticle, spoken: readonly SpokenDate[]): Clue[] {
  return spoken
    .flatMap((date) => {
      const { moment } = date.expression;
      const bounds =
        moment.kind === "absolute" && isPast(article, date) ? boundsOf(moment.edtf, moment.part) : undefined;
      return bounds === undefined ? [] : [notBefore(article, date, bounds.earliest)];
    })
    .sort((a, b) => compareText(earliestOf(b), earliestOf(a)));
}

/** What the report tells of its date once other clues have narrowed it. */
export function findPendingReportClues(
  article: AttributedArticle,
  spoken: readonly SpokenDate[],
): PendingClue[] {
  return [...findPastEvents(article, spoken), ...findSameHappenings(article, spoken)];
}

function notBefore(article: AttributedArticle, date: SpokenDate, earliest: Day): Clue {
  return {
    ...describe(article, [date]),
    constraints: [{ kind: "days", of: articleUnknown(article), earliest }],
  };
}

function describe(article: AttributedArticle, dates: readonly SpokenDate[]): Omit<Clue, "constraints"> {
  const cited = dates.map(
    ({ expression: { start, end } }): Citation => ({ article: article.id, start, end }),
  );
  const words = cited.map(({ start, end }) => `"${article.text.slice(start, end)}"`).join(" and ");
  return {
    name: `the report's ${words}`,
    basis: "inferred",
    evidence: cited,
    file: article.file,
    line: article.line,
  };
}

function earliestOf({ constraints: [first] }: Clue): string {
  return first?.kind === "days" ? (first.earliest ?? "") : "";
}

function isPast({ text }: AttributedArticle, { expression, direction, isAttributive }: SpokenDate): boolean {
  if (direction !== "back" || isAttributive) return false;
  return !REACHING_BEYOND.test(text.slice(Math.max(0, expression.start - 20), expression.start));
}

function findPastEvents(article: AttributedArticle, spoken: readonly SpokenDate[]): PendingClue[] {
  return spoken.flatMap((date): PendingClue[] => {
    const { moment } = date.expression;
    if (moment.kind !== "yearless" || isCounted(moment) || !isPast(article, date)) return [];
    const resolve = (domain: Readonly<Domain>): Clue | undefined => {
      const { firstDay, lastDay } = domain;
      if (firstDay === undefined || lastDay === undefined) return undefined;
      if (daysBetween(firstDay.value, lastDay.value) > WIDEST_ROOM_DAYS) return undefined;
      const earliest = latestBefore(moment, lastDay.value);
      if (earliest === undefined || earliest <= firstDay.value) return undefined;
      return notBefore(article, date, earliest);
    };
    return [
      {
        of: articleUnknown(article),
        kind: "past event without its year",
        base: describe(article, [date]),
        resolve,
      },
    ];
  });
}

/** "last June" counts from the day of writing, which is what is looked for. */
function isCounted({ shift, years }: Moment & { kind: "yearless" }): boolean {
  return shift !== undefined || years !== undefined;
}

function latestBefore(moment: Moment & { kind: "yearless" }, last: Day): Day | undefined {
  const lastYear = Number(last.slice(0, 4));
  for (let year = lastYear; year >= lastYear - 1; year -= 1) {
    const edtf = yearlessIn(moment, year);
    const bounds = edtf === undefined ? undefined : boundsOf(edtf, moment.part);
    if (bounds !== undefined && bounds.earliest <= last) return bounds.earliest;
  }
  return undefined;
}

/**
 * "earlier this month" here and "in early July" there, of one happening: the article is of July. Of several passages that
 * could tell it the one with the most words in common counts, if it is alone at the top.
 */
function findSameHappenings(article: AttributedArticle, spoken: readonly SpokenDate[]): PendingClue[] {
  const wordsOf = findClauseWords(article.text, spoken);
  const counted = spoken.filter(
    ({ expression: { moment } }) =>
      moment.kind === "deictic" && (moment.unit === "month" || moment.unit === "year"),
  );
  const named = spoken.filter(
    ({ expression: { moment } }) => moment.kind === "absolute" || moment.kind === "yearless",
  );
  return counted.slice(0, MOST_COMPARED).flatMap((deictic): PendingClue[] => {
    const [best, second] = named
      .slice(0, MOST_COMPARED)
      .filter(
        (explicit) => explicit.sentence.start !== deictic.sentence.start && explicit.direction !== "ahead",
      )
      .map((explicit) => ({ explicit, shared: countShared(wordsOf(deictic), wordsOf(explicit)) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (best === undefined || best.shared === second?.shared) return [];
    const resolve = resolveSameUnit(article, deictic, best.explicit);
    if (resolve === undefined) return [];
    const base = describe(article, [deictic, best.explicit]);
    return [{ of: articleUnknown(article), kind: "same month or year", base, resolve }];
  });
}

/** The content words around each date, up to the clause of its neighbour in the same sentence. */
function findClauseWords(
  text: string,
  spoken: readonly SpokenDate[],
): (date: SpokenDate) => ReadonlySet<string> {
  const words = new Map<SpokenDate, ReadonlySet<string>>();
  const parted = (from: SpokenDate, to: SpokenDate): number => {
    const between = text.slice(from.expression.end, to.expression.start);
    const comma = between.search(CLAUSE_END);
    return comma < 0 ? to.expression.start : from.expression.end + comma;
  };
  return (date) => {
    const known = words.get(date);
    if (known !== undefined) return known;
    const at = spoken.indexOf(date);
    const [before, after] = [spoken[at - 1], spoken[at + 1]];
    const start = before?.sentence.start === date.sentence.start ? parted(before, date) : date.sentence.start;
    const end = after?.sentence.start === date.sentence.start ? parted(date, after) : date.sentence.end;
    const found = new Set(findContentWords(text.slice(start, end)));
    words.set(date, found);
    return found;
  };
}

/** The words two clauses share; none where they are too few to tell of one happening. */
function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const isSame = shared >= LEAST_SHARED_WORDS && shared >= LEAST_SHARED_SHARE * Math.min(a.size, b.size);
  return isSame ? shared : 0;
}

function resolveSameUnit(
  article: AttributedArticle,
  deictic: SpokenDate,
  explicit: SpokenDate,
): PendingClue["resolve"] | undefined {
  const [relative, named] = [deictic.expression.moment, explicit.expression.moment];
  if (relative.kind !== "deictic") return undefined;
  const isMonth = relative.unit === "month";
  if (
    named.kind === "absolute" &&
    (isMonth ? /^\d{4}-(?:0\d|1[0-2])/ : /^\d{4}(?:$|-)/).test(named.edtf) &&
    !named.edtf.includes("/")
  ) {
    const bounds = unitOf(
      Number(named.edtf.slice(0, 4)),
      isMonth ? Number(named.edtf.slice(5, 7)) : undefined,
      relative.offset,
    );
    return (
      bounds &&
      (({ firstDay, lastDay }) =>
        firstDay && lastDay ? within(article, [deictic, explicit], bounds) : undefined)
    );
  }
  if (named.kind !== "yearless" || isCounted(named) || !isMonth) return undefined;
  return ({ firstDay, lastDay }) => {
    if (firstDay === undefined || lastDay === undefined) return undefined;
    const [first, last] = [Number(firstDay.value.slice(0, 4)), Number(lastDay.value.slice(0, 4))];
    // An offset may carry a month over New Year, hence a year more on either side.
    const possible: Bounds[] = [];
    for (let year = last + 1; year >= first - 1 && possible.length < 2; year -= 1) {
      const bounds = unitOf(year, named.month, relative.offset);
      if (bounds && bounds.earliest <= lastDay.value && bounds.latest >= firstDay.value)
        possible.push(bounds);
    }
    const [only] = possible;
    return possible.length === 1 && only !== undefined
      ? within(article, [deictic, explicit], only)
      : undefined;
  };
}

/** The month (or year) of writing, given the month (or year) meant and how far it was said to be off. */
function unitOf(year: number, month: number | undefined, offset: number): Bounds | undefined {
  if (month === undefined) return boundsOf(String(year - offset).padStart(4, "0"));
  const months = year * 12 + month - 1 - offset;
  return boundsOf(`${String(Math.floor(months / 12)).padStart(4, "0")}-${pad((months % 12) + 1)}`);
}

function within(article: AttributedArticle, dates: readonly SpokenDate[], bounds: Bounds): Clue {
  return {
    ...describe(article, dates),
    constraints: [{ kind: "days", of: articleUnknown(article), ...bounds }],
  };
}
