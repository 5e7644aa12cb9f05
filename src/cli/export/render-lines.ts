import type { Digest } from "../../digest/model.ts";

/** Changes where a reader of an earlier one would be misled; what is only added is no change. */
export const LINES_FORMAT = 1;

type Line = Readonly<Record<string, unknown>> & { readonly kind: string };

/**
 * The digest as JSON Lines (https://jsonlines.org): one that says what this is, then one for each capture, article, story,
 * event, response and problem, in the order of the digest. `kind` tells which a line is; what has a kind of its own has it
 * as `eventKind`, `responseKind`, `problemKind`. Each line ends in a line feed.
 */
export function* renderLines(digest: Digest): Generator<string> {
  const { asOf, captures, articles, stories, events, responses, problems } = digest;
  yield render({ kind: "daybook", format: LINES_FORMAT, asOf });
  for (const capture of captures) yield render({ kind: "capture", ...capture });
  for (const article of articles) yield render({ kind: "article", ...article });
  for (const story of stories) yield render({ kind: "story", ...story });
  for (const { kind, ...event } of events) yield render({ kind: "event", eventKind: kind, ...event });
  for (const { kind, ...response } of responses)
    yield render({ kind: "response", responseKind: kind, ...response });
  for (const { kind, ...problem } of problems)
    yield render({ kind: "problem", problemKind: kind, ...problem });
}

function render(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}
