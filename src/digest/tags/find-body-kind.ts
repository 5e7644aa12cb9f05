import {
  COMPANY_ENDINGS,
  DEPARTMENTS,
  FIRM_WORDS,
  GENERIC_WORDS,
  ORGANISATION_OPENINGS,
  ORGANISATION_WORDS,
  PLACE_OPENINGS,
  PLACE_WORDS,
} from "./cue-words.ts";
import type { Run } from "./find-runs.ts";
import type { Token } from "./tokens.ts";

/** Whether a run names an organisation or a place by its last word or its first. */
export function findBodyKind(
  tokens: readonly Token[],
  { start, end }: Run,
): "organisation" | "place" | undefined {
  const [first, second, last] = [tokens[start], tokens[start + 1], tokens[end - 1]];
  if (first === undefined || last === undefined || end === start) return undefined;
  if (COMPANY_ENDINGS.has(last.lower)) return "organisation";
  if (ORGANISATION_OPENINGS.has(first.lower) && (second?.lower === "of" || second?.lower === "for"))
    return "organisation";
  for (let at = start + 1; at < end - 2; at += 1)
    if (ORGANISATION_WORDS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of")
      return "organisation";
  if (end - start > 1 && PLACE_OPENINGS.has(first.lower)) return "place";
  if (ORGANISATION_WORDS.has(last.lower) || (end - start > 1 && FIRM_WORDS.has(last.lower)))
    return "organisation";
  return PLACE_WORDS.has(last.lower) ? "place" : undefined;
}

/** Whether a word in lower case stands in the names of bodies that every country has. */
export function isGenericWord(word: string): boolean {
  return (
    GENERIC_WORDS.has(word) || DEPARTMENTS.has(word) || ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word)
  );
}
