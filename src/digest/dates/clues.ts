import type {
  AttributedArticle,
  AttributedCapture,
  Basis,
  Citation,
  Day,
  Evidence,
  Stated,
} from "../model.ts";
import { addDays, boundsOf, compareText } from "../when.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import { type Age, parseAge } from "./parse-age.ts";
import { parseStatedDate, type StatedDate } from "./parse-stated-date.ts";
import type { Clue, Constraint, Unknown } from "./solve-bounds.ts";

/** The unknown that stands for the moment of a capture. */
export function captureUnknown({ file }: { readonly file: string }): Unknown {
  return `capture ${file}`;
}

/** The unknown that stands for the moment an article was published; its sightings share it. */
export function articleUnknown({ id }: { readonly id: string }): Unknown {
  return `article ${id}`;
}

/** The constraints of a date that somebody states outright; undefined where it only means something beside another date. */
export function constrainTo(of: Unknown, stated: StatedDate): Constraint[] | undefined {
  if (stated.kind === "instant")
    return [
      { kind: "days", of, earliest: stated.day, latest: stated.day },
      { kind: "instants", of, earliest: stated.instant, latest: stated.instant },
    ];
  const bounds = stated.kind === "days" ? boundsOf(stated.edtf) : undefined;
  return bounds && [{ kind: "days", of, ...bounds }];
}

/** The clue of a date that the owner or the page states; undefined where the line is no date by itself. */
export function findStatedClue(
  of: Unknown,
  { value, evidence }: Stated<string>,
  basis: Basis,
  place: { readonly file: string; readonly line: number },
): Clue | undefined {
  const stated = parseStatedDate(value);
  const constraints = stated && constrainTo(of, stated);
  return constraints && { name: `"${value}"`, basis, evidence: [evidence], ...place, constraints };
}

/** What ties articles to the captures that show them by their age ("18 hours ago"), the narrowest first. */
export function findAgeClues(captures: readonly AttributedCapture[]): Clue[] {
  const found: { clue: Clue; age: Age }[] = [];
  for (const capture of captures) {
    for (const article of capture.articles) {
      const stated = article.statedDate;
      const age = stated && parseAge(stated.value);
      if (stated === undefined || age === undefined) continue;
      const clue: Clue = {
        name: `"${stated.value}"`,
        basis: "relative to capture",
        evidence: [stated.evidence],
        file: article.file,
        line: article.line,
        constraints: [
          { kind: "age", capture: captureUnknown(capture), article: articleUnknown(article), ...age },
        ],
      };
      found.push({ clue, age });
    }
  }
  const width = ({ age }: { age: Age }): number => age.most - age.least;
  return found.sort((a, b) => width(a) - width(b) || comparePlace(a.clue, b.clue)).map(({ clue }) => clue);
}

/** That no article was published after the capture that shows it. */
export function findPresenceClues(captures: readonly AttributedCapture[]): Clue[] {
  return captures.flatMap((capture) =>
    capture.articles.map(
      (article): Clue => ({
        name: "the capture that shows it",
        basis: "inferred",
        evidence: [],
        file: article.file,
        line: article.line,
        constraints: [
          {
            kind: "age",
            capture: captureUnknown(capture),
            article: articleUnknown(article),
            least: 0,
            most: Number.POSITIVE_INFINITY,
          },
        ],
      }),
    ),
  );
}

/** That a capture was made on its edition's day at the latest, or on the next where the owner's day ends later. */
export function findEditionClue(capture: AttributedCapture): Clue | undefined {
  const edition = capture.edition;
  if (edition === undefined) return undefined;
  const latest: Day = addDays(edition.value, 1);
  return {
    name: `the edition ${edition.value}`,
    basis: "inferred",
    evidence: [edition.evidence],
    file: capture.file,
    line: lineOf(edition.evidence),
    constraints: [{ kind: "days", of: captureUnknown(capture), latest }],
  };
}

/** Where a problem with a capture or article is shown: the line its evidence names, else the first. */
export function lineOf(evidence: Evidence): number {
  return "line" in evidence ? evidence.line : 1;
}

/** By file, then line; a capture's articles in the order of the page. */
export function comparePlace(
  a: Pick<AttributedArticle, "file" | "line">,
  b: Pick<AttributedArticle, "file" | "line">,
): number {
  return compareText(a.file, b.file) || a.line - b.line;
}

/** A clue's name, basis and evidence, where the dates that a report speaks of give it. */
export function describeReport(
  article: AttributedArticle,
  dates: readonly SpokenDate[],
): Omit<Clue, "constraints"> {
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
