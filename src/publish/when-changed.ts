import type { Revision } from "../digest/model.ts";
import { toWhen } from "../digest/when.ts";
import { describeAt, formatDay } from "./when-words.ts";
import type { Words } from "./words/words.ts";

/** When the words of an article were changed, with its preposition: "since 2 August 2025, as seen on 4 August 2025", "on 2 August 2025". */
export function describeChange({ since, until }: Pick<Revision, "since" | "until">, words: Words): string {
  const { revisions } = words;
  if (since === undefined)
    return until === undefined ? revisions.sometime : revisions.until(formatDay(until, words));
  if (until === undefined) return revisions.since(formatDay(since, words));
  if (since > until) return revisions.sometime;
  if (since !== until) return revisions.between(formatDay(since, words), formatDay(until, words));
  return describeAt(toWhen(since, "inferred", []), words, "UTC");
}
