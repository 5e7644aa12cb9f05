import type { Revision } from "../digest/model.ts";
import { toWhen } from "../digest/when.ts";
import { describeAt, formatDay } from "./when-words.ts";
import type { Words } from "./words/words.ts";

/** When the words of an article were changed, with its preposition: "between 2 and 4 August 2025", "on 2 August 2025". */
export function describeChange({ since, until }: Pick<Revision, "since" | "until">, words: Words): string {
  const { revisions } = words;
  if (since === undefined)
    return until === undefined ? revisions.sometime : revisions.until(formatDay(until, words));
  if (until === undefined) return revisions.since(formatDay(since, words));
  if (since > until) return revisions.sometime;
  const edtf = since === until ? since : `${since}/${until}`;
  return describeAt(toWhen(edtf, "inferred", []), words, "UTC");
}
