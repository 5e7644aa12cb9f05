import { CALENDAR_WORDS, DEPARTMENTS, NO_NAMES, PARTICLES, ROLES } from "./cue-words.ts";
import { isStopWord } from "../text/words.ts";
import type { Token } from "./tokens.ts";

/** Words in capitals that stand together, as places in the list of tokens, `end` exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Longer runs are headings or shouting. */
const LONGEST_RUN = 14;

/**
 * The runs of words in capitals, joined by single spaces and hyphens, by "of", by the particles of personal names, and by
 * "and" within an office ("Minister of Commerce and Industry"). Weekdays, months and words that name nothing end a run, and
 * a common word that merely begins a sentence is in none.
 */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNaming(tokens[at])) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    for (let next = findNext(tokens, at); next !== undefined; next = findNext(tokens, at)) at = next + 1;
    if (at - start <= LONGEST_RUN) runs.push({ start, end: at });
  }
  return runs;
}

function isNaming(token: Token | undefined): boolean {
  if (token === undefined || !token.isCapital || CALENDAR_WORDS.has(token.lower)) return false;
  if (NO_NAMES.has(token.lower)) return false;
  return !isStopWord(token.lower) || (/^\p{Lu}{2,}$/u.test(token.word) && !token.isInitial);
}

/** The next word in capitals of a run that has come to this place, over what may stand between. */
function findNext(tokens: readonly Token[], at: number): number | undefined {
  const [token, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.joint === undefined) return undefined;
  if (isNaming(token) && !token.isInitial) return at;
  if (second?.joint === undefined) return undefined;
  if (token.lower === "of" || token.lower === "for" || PARTICLES.has(token.lower)) {
    if (token.isCapital) return undefined;
    if (isNaming(second) && (token.lower !== "for" || isOffice(tokens[at - 1]))) return at + 1;
    if ((second.lower === "the" || second.lower === "la") && third?.joint === " " && isNaming(third)) return at + 2;
    return undefined;
  }
  if (token.lower !== "and") return undefined;
  return isNaming(second) && isOffice(tokens[at - 1]) && isOffice(second) ? at + 1 : undefined;
}

function isOffice(token: Token | undefined): boolean {
  return token !== undefined && (ROLES.has(token.lower) || DEPARTMENTS.has(token.lower));
}
