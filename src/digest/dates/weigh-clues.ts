import type { ArticleId, AttributedArticle, AttributedCapture, Contradiction, Problem } from "../model.ts";
import { daysBetween } from "../when.ts";
import { collectEvidence } from "./build-window.ts";
import {
  articleUnknown,
  captureUnknown,
  findAgeClues,
  findEditionClue,
  findPresenceClues,
  findStatedClue,
} from "./clues.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import { buildYearlessDays, findFrameClues, isSameDay } from "./frame-clues.ts";
import type { OwnersDates } from "./owners-dates.ts";
import { findPageClues, isFarApart } from "./page-clues.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { type PendingClue, settlePendingClues } from "./pending-clues.ts";
import { findPendingReportClues, findReportClues } from "./report-clues.ts";
import { findFetchedClue, findShownClues, isSaved } from "./saved-clues.ts";
import { BoundsSolver, type Clue, type Unknown } from "./solve-bounds.ts";

/** What was left out of account, by the capture or article that it speaks of. */
export type LeftOut = ReadonlyMap<Unknown, readonly Contradiction[]>;

/**
 * Adds the clues from the most direct to the least, the narrowest of a kind first: of two that contradict each other the
 * first holds.
 */
export function weighClues(
  captures: readonly AttributedCapture[],
  sightings: readonly AttributedArticle[],
  articles: readonly AttributedArticle[],
  spoken: ReadonlyMap<ArticleId, readonly SpokenDate[]>,
  owners: OwnersDates,
  problems: Problem[],
): { readonly solver: BoundsSolver; readonly leftOut: LeftOut } {
  const solver = new BoundsSolver();
  const leftOut = new Map<Unknown, Contradiction[]>();
  const report = (clue: Clue, against: readonly Clue[], of: Unknown | undefined): void => {
    problems.push(toProblem(clue, against));
    leaveOut(clue, against, of);
  };
  const leaveOut = (clue: Clue, against: readonly Clue[], of: Unknown | undefined): void => {
    if (of === undefined) return;
    const contradictions = leftOut.get(of) ?? [];
    leftOut.set(of, [...contradictions, toContradiction(clue, against)]);
  };
  const add = (clue: Clue | undefined): boolean => {
    const against = clue && solver.add(clue);
    if (clue === undefined || against === undefined) return true;
    report(clue, against, subjectOf(clue));
    return false;
  };
  const addQuietly = (clue: Clue): void => {
    solver.add(clue);
  };
  const addDay = (clue: Clue | undefined): void => {
    const [days] = clue?.constraints ?? [];
    if (clue === undefined || days?.kind !== "days" || !isSameDay(solver.domainOf(days.of), days)) add(clue);
    // The same day, give or take the zone: only a clock time can add to it.
    else if (clue.constraints.some(({ kind }) => kind === "instants")) addQuietly(clue);
  };
  const addOfPage = (clue: Clue): void => {
    const [days] = clue.constraints;
    const domain = days?.kind === "days" ? solver.domainOf(days.of) : {};
    if (days?.kind === "days" && isSameDay(domain, days)) {
      addQuietly({ ...clue, constraints: clue.constraints.filter(({ kind }) => kind === "instants") });
      return;
    }
    const against = solver.add(clue);
    if (against === undefined) return;
    if (isFarApart(clue, domain)) report(clue, against, subjectOf(clue));
    else leaveOut(clue, against, subjectOf(clue));
  };

  const frames = articles.map((article) => ({ article, ...findFrameClues(article) }));
  for (const clue of owners.clues) add(clue);
  const saved = captures.filter(isSaved);
  for (const capture of saved)
    for (const clue of [findFetchedClue(capture), findEditionClue(capture)]) add(clue);
  for (const capture of saved)
    for (const clue of findShownClues(capture, solver.domainOf(captureUnknown(capture)))) addQuietly(clue);
  const ofPages = findPageClues(sightings);
  for (const clue of ofPages.published) addOfPage(clue);
  const stated = sightings.flatMap((article) =>
    article.statedDate === undefined
      ? []
      : (findStatedClue(articleUnknown(article), article.statedDate, "stated", article) ?? []),
  );
  for (const clue of sortByWidth([...frames.flatMap(({ stamp }) => stamp ?? []), ...stated])) addDay(clue);
  for (const clue of sortByWidth(frames.flatMap(({ dateline }) => dateline ?? []))) addDay(clue);
  for (const clue of ofPages.others) if (!isDayKnown(solver, clue)) addQuietly(clue);
  const wrongAges = findAgeClues(captures).filter((clue) => !add(clue));
  const places = new Set(wrongAges.map(placeOf));
  // Where the age is wrong, that the page shows the article is no second contradiction.
  for (const clue of findPresenceClues(captures.filter(({ feed }) => feed === undefined))) {
    if (places.has(placeOf(clue))) addQuietly(clue);
    else add(clue);
  }
  for (const capture of captures) if (!isSaved(capture)) add(findEditionClue(capture));
  const yearless = [...frames.flatMap(({ pending }) => pending), ...findYearlessDays(sightings)];
  const yearlessOf = groupBySubject(yearless);
  for (const { article, notice } of frames) {
    const printed = yearlessOf.get(articleUnknown(article)) ?? [];
    for (const clue of findReportClues(article, spoken.get(article.id) ?? []))
      if (leavesYear(solver, clue, printed)) addQuietly(clue);
    if (notice !== undefined) addQuietly(notice);
  }
  const reported = articles.flatMap((article) =>
    findPendingReportClues(article, spoken.get(article.id) ?? []),
  );
  const impossible = settlePendingClues(solver, [...yearless, ...reported], addQuietly);
  for (const { base, of } of impossible) {
    const { firstDay, lastDay } = solver.domainOf(of);
    report({ ...base, constraints: [] }, [...(firstDay?.because ?? []), ...(lastDay?.because ?? [])], of);
  }
  return { solver, leftOut };
}

/** Of an archive of feeds most items state their day: what else they give would only cost time. */
function isDayKnown(solver: BoundsSolver, { constraints: [first] }: Clue): boolean {
  const { firstDay, lastDay } = first?.kind === "days" ? solver.domainOf(first.of) : {};
  return firstDay !== undefined && firstDay.value === lastDay?.value;
}

function groupBySubject(clues: readonly PendingClue[]): Map<Unknown, PendingClue[]> {
  const groups = new Map<Unknown, PendingClue[]>();
  for (const clue of clues) groups.set(clue.of, [...(groups.get(clue.of) ?? []), clue]);
  return groups;
}

/** Whether a day that is printed without its year keeps a reading: it is more direct than what a report speaks of. */
function leavesYear(
  solver: BoundsSolver,
  { constraints: [first], ...clue }: Clue,
  printed: readonly PendingClue[],
): boolean {
  if (first?.kind !== "days" || first.earliest === undefined) return true;
  const domain = solver.domainOf(first.of);
  if (domain.firstDay !== undefined && first.earliest <= domain.firstDay.value) return true;
  const firstDay = { value: first.earliest, because: [{ ...clue, constraints: [first] }] };
  return !printed.some((one) => one.isImpossible?.({ ...domain, firstDay }));
}

/** The narrowest first; of equal ones the order stays. */
function sortByWidth(clues: readonly Clue[]): Clue[] {
  return clues
    .map((clue) => ({ clue, width: widthOf(clue) }))
    .sort((a, b) => a.width - b.width)
    .map(({ clue }) => clue);
}

/** Days; an instant has none. */
function widthOf({ constraints }: Clue): number {
  if (constraints.some(({ kind }) => kind === "instants")) return 0;
  const [days] = constraints;
  if (days?.kind !== "days" || days.earliest === undefined || days.latest === undefined)
    return Number.POSITIVE_INFINITY;
  return daysBetween(days.earliest, days.latest) + 1;
}

function placeOf({ file, line }: Clue): string {
  return `${file} ${line}`;
}

/** What a clue is shown with: an age tells of the article that it stands beside. */
function subjectOf({ constraints: [first] }: Clue): Unknown | undefined {
  return first?.kind === "age" ? first.article : first?.of;
}

function toContradiction(clue: Clue, against: readonly Clue[]): Contradiction {
  return { leftOut: clue.evidence, against: collectEvidence(against) };
}

function findYearlessDays(sightings: readonly AttributedArticle[]): PendingClue[] {
  return sightings.flatMap((article): PendingClue[] => {
    const stated = article.statedDate;
    const parsed = stated && parseStatedDate(stated.value);
    if (stated === undefined || parsed?.kind !== "yearless") return [];
    const base = {
      name: `"${stated.value}"`,
      basis: "stated" as const,
      evidence: [stated.evidence],
      file: article.file,
      line: article.line,
    };
    return buildYearlessDays(articleUnknown(article), base, parsed.moment);
  });
}

function toProblem(clue: Clue, against: readonly Clue[]): Problem {
  const others = [...new Set(against.map(({ name }) => name))].join(", ");
  return {
    kind: "dates-in-conflict",
    file: clue.file,
    line: clue.line,
    message: `${clue.name} cannot be true together with ${others || "itself"}; ${clue.name} was left out of account. State the right date as "published:" or "captured:" in the front matter.`,
  };
}
