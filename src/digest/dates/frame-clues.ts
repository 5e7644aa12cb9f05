import type { AttributedArticle, Citation, Day, Passage } from "../model.ts";
import type { Dateline } from "../text/frame/find-dateline.ts";
import { findFrame } from "../text/frame.ts";
import { addDays, type Bounds, boundsOf } from "../when.ts";
import { articleUnknown, constrainTo } from "./clues.ts";
import { findDatelinePlay } from "./dateline-play.ts";
import type { Moment } from "./expressions/expression.ts";
import { parseFrameDate } from "./parse-frame-date.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import type { PendingClue } from "./pending-clues.ts";
import { yearlessIn } from "./resolve-yearless.ts";
import type { Clue, Domain, Unknown } from "./solve-bounds.ts";

/** What the frame of a dispatch says of its date. */
export interface FrameClues {
  /** A stamp, a dateline with its year, the year of the copyright notice. */
  readonly stamp?: Clue;
  readonly dateline?: Clue;
  readonly notice?: Clue;
  /** A dateline without its year. */
  readonly pending: readonly PendingClue[];
}

/** Reads the stamp, the dateline and the copyright year around an article's text. */
export function findFrameClues(article: AttributedArticle): FrameClues {
  const frame = findFrame(article.text);
  const of = articleUnknown(article);
  const place = { file: article.file, line: article.line };
  const noticeYear = frame.notice && findNoticeYear(article.text, frame.notice);
  const stamp = frame.stamp && findStampClue(article, frame.stamp.date);
  const notice: Clue | undefined = noticeYear && {
    name: `the copyright notice of ${noticeYear.year}`,
    basis: "inferred",
    evidence: [{ article: article.id, start: noticeYear.start, end: noticeYear.end }],
    ...place,
    constraints: [{ kind: "days", of, earliest: `${noticeYear.year}-01-01` as Day }],
  };
  const dateline = frame.dateline && findDatelineClues(article, frame.dateline, noticeYear?.year);
  return {
    ...(stamp && { stamp }),
    ...(notice && { notice }),
    ...(dateline?.kind === "dated" && { dateline: dateline.clue }),
    pending: dateline?.kind === "pending" ? dateline.clues : [],
  };
}

function findDatelineClues(
  article: AttributedArticle,
  dateline: Dateline,
  noticeYear: string | undefined,
): { kind: "dated"; clue: Clue } | { kind: "pending"; clues: PendingClue[] } | undefined {
  const { date } = dateline;
  if (date === undefined) return undefined;
  const words = article.text.slice(date.start, date.end);
  const moment = parseFrameDate(words);
  const play = findDatelinePlay(article, dateline);
  const of = articleUnknown(article);
  const base = {
    name: `the dateline "${words}"`,
    basis: "dateline" as const,
    evidence: [{ article: article.id, start: date.start, end: date.end } as Citation],
    file: article.file,
    line: article.line,
  };
  if (moment?.kind === "yearless") {
    return { kind: "pending", clues: buildYearlessDays(of, base, moment, play, noticeYear) };
  }
  const bounds = moment?.kind === "absolute" ? boundsOf(moment.edtf) : undefined;
  return bounds && { kind: "dated", clue: { ...base, ...describeDay(of, bounds, play) } };
}

type PlayOf = ReturnType<typeof findDatelinePlay>;
type DayClue = Pick<Clue, "constraints" | "written"> & Partial<Pick<Clue, "evidence">>;

function describeDay(of: Unknown, { earliest, latest }: Bounds, playOf?: PlayOf): DayClue {
  const play = earliest === latest ? playOf?.(earliest) : undefined;
  if (play === undefined) return { constraints: [{ kind: "days", of, earliest, latest }] };
  return {
    constraints: [{ kind: "days", of, earliest: play.earliest, latest: play.latest }],
    written: { day: earliest, play: play.reason },
    evidence: play.evidence,
  };
}

/**
 * A day of publication whose year is still to be found: the one that the other bounds leave, else that of the notice;
 * where they leave several, the latest, because pages show news. That year is then worked out, so the day counts as
 * inferred. See `test/bench/publication.ts` for how often that is right.
 */
export function buildYearlessDays(
  of: Unknown,
  base: Omit<Clue, "constraints">,
  moment: Moment & { kind: "yearless" },
  playOf?: PlayOf,
  noticeYear?: string,
): PendingClue[] {
  const find = (domain: Readonly<Domain>) =>
    findYearsWithin(domain, moment, (bounds) => describeDay(of, bounds, playOf), noticeYear);
  const toClue = (found: Reading | undefined, basis: Clue["basis"]): Clue | undefined =>
    found && { ...base, basis, ...found.day };
  return [
    {
      of,
      kind: "day without its year",
      base,
      resolve: (domain) => {
        const found = find(domain);
        const chosen = found.length === 1 ? found[0] : found.find(({ year }) => String(year) === noticeYear);
        return toClue(chosen, base.basis);
      },
      isImpossible: (domain) => hasBothEnds(domain) && find(domain).length === 0,
    },
    {
      of,
      kind: "latest day without its year",
      base,
      resolve: (domain) => toClue(find(domain)[0], "inferred"),
    },
  ];
}

/** Further back than this no year is tried. */
const MOST_YEARS = 100;

function hasBothEnds(domain: Readonly<Domain>): boolean {
  return domain.firstDay !== undefined && domain.lastDay !== undefined;
}

/** A year in which the day fits, and what the day then says. */
interface Reading {
  readonly year: number;
  readonly day: DayClue;
}

function findYearsWithin(
  { firstDay, lastDay }: Readonly<Domain>,
  moment: Moment & { kind: "yearless" },
  describe: (bounds: Bounds) => DayClue,
  noticeYear: string | undefined,
): Reading[] {
  // Without an end only the year of the notice is worth a try.
  const end = lastDay?.value ?? (noticeYear && `${noticeYear}-12-31`);
  if (end === undefined) return [];
  // The first of January may have gone out on the last of December.
  const last = Number(end.slice(0, 4)) + 1;
  const first = Math.max(
    last - MOST_YEARS,
    firstDay === undefined ? 0 : Number(firstDay.value.slice(0, 4)) - 1,
  );
  const found: Reading[] = [];
  for (let year = last; year >= first; year -= 1) {
    const edtf = yearlessIn(moment, year);
    const bounds = edtf === undefined ? undefined : boundsOf(edtf);
    if (bounds === undefined) continue;
    const day = describe(bounds);
    const [window] = day.constraints;
    if (window?.kind !== "days") continue;
    if (window.earliest !== undefined && window.earliest > end) continue;
    if (firstDay !== undefined && window.latest !== undefined && window.latest < firstDay.value) continue;
    found.push({ year, day });
  }
  if (lastDay === undefined) return found.filter(({ year }) => String(year) === noticeYear);
  return found;
}

/** Whether a day only repeats, give or take the zone it was stated in, the one day already known. */
export function isSameDay(domain: Readonly<Domain>, { earliest, latest }: Partial<Bounds>): boolean {
  const { firstDay, lastDay } = domain;
  if (firstDay === undefined || firstDay.value !== lastDay?.value) return false;
  if (earliest === undefined || latest === undefined) return false;
  return addDays(earliest, -1) <= firstDay.value && firstDay.value <= addDays(latest, 1);
}

function findStampClue(article: AttributedArticle, { start, end }: Passage): Clue | undefined {
  const words = article.text.slice(start, end);
  const stated = parseStatedDate(words);
  const constraints = stated && constrainTo(articleUnknown(article), stated);
  return (
    constraints && {
      name: `the stamp "${words}"`,
      basis: "stated",
      evidence: [{ article: article.id, start, end }],
      file: article.file,
      line: article.line,
      constraints,
    }
  );
}

function findNoticeYear(text: string, notice: Passage): (Passage & { readonly year: string }) | undefined {
  const years = [...text.slice(notice.start, notice.end).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)];
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const start = notice.start + last.index;
  return { start, end: start + 4, year: last[0] };
}
