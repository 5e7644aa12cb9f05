import type {
  ArticleId,
  AttributedArticle,
  AttributedCapture,
  ContentPath,
  Mention,
  Problem,
  Stated,
  When,
} from "../model.ts";
import { boundsOf, compareText, toWhen } from "../when.ts";
import { buildWindow } from "./build-window.ts";
import {
  articleUnknown,
  captureUnknown,
  comparePlace,
  findAgeClues,
  findEditionClue,
  findPresenceClues,
  findStatedClue,
  lineOf,
} from "./clues.ts";
import { findMentions } from "./find-mentions.ts";
import { findSpokenDates, type SpokenDate } from "./find-spoken-dates.ts";
import { buildYearlessDays, findFrameClues, isSameDay } from "./frame-clues.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { type PendingClue, settlePendingClues } from "./pending-clues.ts";
import { findPendingReportClues, findReportClues } from "./report-clues.ts";
import { BoundsSolver, type Clue, type Unknown } from "./solve-bounds.ts";

/** When everything was captured and published, and what moments the articles speak of. */
export interface Dating {
  /** Absent where the clues leave an end open. */
  readonly captured: ReadonlyMap<ContentPath, When>;
  /** The sightings of an article carry one text: see `foldSightings`. */
  readonly articles: ReadonlyMap<
    ArticleId,
    { readonly published?: When; readonly mentions: readonly Mention[] }
  >;
  readonly problems: readonly Problem[];
}

/**
 * Dates captures and articles by everything that bounds them (the owner's word, stamps, datelines, ages, the report
 * itself), then reads the moments that each text speaks of against its own article's date. The order of the input does
 * not matter.
 */
export function dateArticles(
  captures: readonly AttributedCapture[],
  own: readonly AttributedArticle[],
): Dating {
  const sorted = [...captures].sort((a, b) => compareText(a.file, b.file));
  const sightings = [
    ...[...own].sort(comparePlace),
    ...sorted.flatMap((capture) => [...capture.articles].sort((a, b) => a.position - b.position)),
  ];
  const articles = new Map<ArticleId, AttributedArticle>();
  for (const article of sightings) if (!articles.has(article.id)) articles.set(article.id, article);
  const spoken = new Map([...articles.values()].map((article) => [article.id, findSpoken(article)]));

  const problems: Problem[] = [];
  const owners = findOwnersDates(sorted, sightings, problems);
  const solver = solve(sorted, sightings, [...articles.values()], spoken, owners, problems);
  const dateOf = (unknown: Unknown): When | undefined =>
    owners.get(unknown)?.when ?? buildWindow(unknown, solver.domainOf(unknown));

  return {
    captured: new Map(
      sorted.flatMap((capture) => {
        const when = dateOf(captureUnknown(capture));
        return when === undefined ? [] : [[capture.file, when] as const];
      }),
    ),
    articles: new Map(
      [...articles.values()].map((article) => {
        const published = dateOf(articleUnknown(article));
        const source = { id: article.id, text: article.text, ...(published && { published }) };
        return [
          article.id,
          { ...(published && { published }), mentions: findMentions(source, spoken.get(article.id)) },
        ];
      }),
    ),
    problems,
  };
}

function findSpoken({ language, text }: AttributedArticle): SpokenDate[] {
  return /^en\b/i.test(language) ? findSpokenDates(text) : [];
}

type OwnersDates = ReadonlyMap<Unknown, { readonly when: When; readonly clue: Clue }>;

function findOwnersDates(
  captures: readonly AttributedCapture[],
  sightings: readonly AttributedArticle[],
  problems: Problem[],
): OwnersDates {
  const found = new Map<Unknown, { when: When; clue: Clue }>();
  const take = (of: Unknown, stated: Stated<string> | undefined, file: string): void => {
    if (stated === undefined || found.has(of)) return;
    const line = lineOf(stated.evidence);
    const parsed = parseStatedDate(stated.value);
    const clue = findStatedClue(of, stated, "owner", { file, line });
    if (parsed?.kind === "instant" && clue !== undefined)
      found.set(of, {
        when: toWhen(parsed.day, "owner", [stated.evidence], { instant: parsed.instant }),
        clue,
      });
    else if (parsed?.kind === "days" && clue !== undefined && boundsOf(parsed.edtf) !== undefined)
      found.set(of, { when: toWhen(parsed.edtf, "owner", [stated.evidence]), clue });
    else
      problems.push({
        kind: "date-not-understood",
        file,
        line,
        message: `"${stated.value}" is no date, so it was not used. Write a day (2025-07-31), a month (2025-07), an interval (2025-07-10/2025-07-31) or a moment (2025-07-31T06:57:00Z).`,
      });
  };
  for (const capture of captures) take(captureUnknown(capture), capture.captured, capture.file);
  for (const article of sightings) take(articleUnknown(article), article.published, article.file);
  return found;
}

/** Adds the clues from the most direct to the least: of two that contradict each other the first holds. */
function solve(
  captures: readonly AttributedCapture[],
  sightings: readonly AttributedArticle[],
  articles: readonly AttributedArticle[],
  spoken: ReadonlyMap<ArticleId, readonly SpokenDate[]>,
  owners: OwnersDates,
  problems: Problem[],
): BoundsSolver {
  const solver = new BoundsSolver();
  const add = (clue: Clue | undefined): void => {
    if (clue === undefined) return;
    const against = solver.add(clue);
    if (against.length > 0) problems.push(toProblem(clue, against));
  };
  const addQuietly = (clue: Clue): void => {
    solver.add(clue);
  };
  const addDay = (clue: Clue | undefined): void => {
    const [days] = clue?.constraints ?? [];
    if (days?.kind === "days" && isSameDay(solver.domainOf(days.of), days)) return;
    add(clue);
  };

  const frames = articles.map((article) => ({ article, ...findFrameClues(article) }));
  for (const { clue } of owners.values()) add(clue);
  for (const { stamp } of frames) add(stamp);
  for (const article of sightings) {
    if (article.statedDate !== undefined)
      addDay(findStatedClue(articleUnknown(article), article.statedDate, "stated", article));
  }
  for (const { dateline } of frames) addDay(dateline);
  for (const clue of findAgeClues(captures)) add(clue);
  for (const clue of findPresenceClues(captures)) add(clue);
  for (const capture of captures) add(findEditionClue(capture));
  for (const { article, notice } of frames) {
    for (const clue of findReportClues(article, spoken.get(article.id) ?? [])) addQuietly(clue);
    if (notice !== undefined) addQuietly(notice);
  }
  const pending = frames.flatMap(({ article, pending: dateline }) => [
    ...dateline,
    ...findPendingReportClues(article, spoken.get(article.id) ?? []),
  ]);
  const impossible = settlePendingClues(solver, [...pending, ...findYearlessDays(sightings)], addQuietly);
  for (const { base, of } of impossible) {
    const { firstDay, lastDay } = solver.domainOf(of);
    problems.push(
      toProblem({ ...base, constraints: [] }, [...(firstDay?.because ?? []), ...(lastDay?.because ?? [])]),
    );
  }
  return solver;
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
