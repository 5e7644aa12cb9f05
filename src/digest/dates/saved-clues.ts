import type { AttributedCapture } from "../model.ts";
import { articleUnknown, captureUnknown, findStatedClue, lineOf } from "./clues.ts";
import type { Clue, Domain } from "./solve-bounds.ts";

/** When a feed document was fetched, as the log beside it says. */
export function findFetchedClue(capture: AttributedCapture): Clue | undefined {
  const fetched = capture.feed?.fetched;
  const place = fetched && { file: capture.file, line: lineOf(fetched.evidence) };
  return fetched && place && findStatedClue(captureUnknown(capture), fetched, "stated", place);
}

/** Whether it is a feed document or a page that gives dates beside its text. */
export function isSaved({ feed, articles }: AttributedCapture): boolean {
  return feed !== undefined || articles.some(({ dateClues }) => dateClues !== undefined);
}

/**
 * That what a saved page or feed document shows had gone out by the end of what is known of its capture. Each article is bounded
 * by itself: links both ways between a document and its hundreds of items would cost the square of them.
 */
export function findShownClues({ articles }: AttributedCapture, { to }: Readonly<Domain>): Clue[] {
  if (to === undefined) return [];
  const evidence = to.because.flatMap((clue) => clue.evidence);
  return articles.map((article) => ({
    name: "the capture that shows it",
    basis: "inferred",
    evidence,
    file: article.file,
    line: article.line,
    constraints: [{ kind: "instants", of: articleUnknown(article), latest: to.value }],
  }));
}
