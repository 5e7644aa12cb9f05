import type { AttributedArticle } from "../model.ts";
import { findContentWords } from "../text/words.ts";
import { type Bounds, boundsOf } from "../when.ts";
import { pad } from "./calendar-words.ts";
import { articleUnknown, describeReport } from "./clues.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import type { PendingClue } from "./pending-clues.ts";
import { isCounted } from "./resolve-yearless.ts";
import type { Clue } from "./solve-bounds.ts";

/**
 * Two clauses of one article tell of one happening when they share this many content words …
 * Clauses about one cast share two or three names whatever they tell.
 */
const LEAST_SHARED_WORDS = 4;
/** … and these are this share of the shorter clause's. */
const LEAST_SHARED_SHARE = 0.4;
/** Of one text no more dates than this are held against each other: a news text has fewer, a hostile one not. */
const MOST_COMPARED = 50;
/** Where one clause ends and the next may begin. */
const CLAUSE_END = /[,;:–—]/;
/**
 * "earlier this month" here and "in early July" there, of one happening: the article is of July. Of several passages that
 * could tell it the one with the most words in common counts, if it is alone at the top.
 */
export function findSameHappenings(article: AttributedArticle, spoken: readonly SpokenDate[]): PendingClue[] {
  const wordsOf = findWordsAround(article.text, spoken);
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
    const base = describeReport(article, [deictic, best.explicit]);
    return [{ of: articleUnknown(article), kind: "same month or year", base, resolve }];
  });
}

/** The content words around each date, up to the clause of its neighbour in the same sentence. */
function findWordsAround(
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
    ...describeReport(article, dates),
    constraints: [{ kind: "days", of: articleUnknown(article), ...bounds }],
  };
}
