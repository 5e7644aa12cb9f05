import type { AttributedCapture } from "../model.ts";
import { articleUnknown, captureUnknown, findStatedClue, lineOf } from "./clues.ts";
import type { Clue, Domain } from "./solve-bounds.ts";

/** When a feed document was fetched, as the log beside it says. */
export function findFetchedClue(capture: AttributedCapture): Clue | undefined {
  const fetched = capture.feed?.fetched;
  const place = fetched && { file: capture.file, line: lineOf(fetched.evidence) };
  return fetched && place && findStatedClue(captureUnknown(capture), fetched, "stated", place);
}

/**
 * That the items of a feed document had gone out by the end of what is known of its capture. Each is bounded by itself: links
 * both ways between a document and its hundreds of items would cost the square of them.
 */
export function findItemClues({ articles }: AttributedCapture, { to }: Readonly<Domain>): Clue[] {
  if (to === undefined) return [];
  const evidence = to.because.flatMap((clue) => clue.evidence);
  return articles.map((article) => ({
    name: "the feed that shows it",
    basis: "inferred",
    evidence,
    file: article.file,
    line: article.line,
    constraints: [{ kind: "instants", of: articleUnknown(article), latest: to.value }],
  }));
}
