import { isStopWord } from "../text/words.ts";
import {
  CALENDAR_WORDS,
  DEPARTMENTS,
  ORGANISATION_OPENINGS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_OPENINGS,
  ROLES,
} from "./cue-words.ts";
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
 * "and" within an office ("Minister of Commerce and Industry"). Weekdays and months end a run, and a common word that merely
 * begins a sentence is in none.
 */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNaming(tokens[at]) && !isFirstName(tokens, at)) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    for (let next = findNext(tokens, at, start); next !== undefined; next = findNext(tokens, at, start))
      at = next + 1;
    if (at - start <= LONGEST_RUN) runs.push({ start, end: at });
  }
  return runs;
}

function isNaming(token: Token | undefined): boolean {
  if (token === undefined || !token.isCapital || CALENDAR_WORDS.has(token.lower)) return false;
  if (token.word === "New" && !token.isInitial) return true;
  return !isStopWord(token.lower) || (/^\p{Lu}{2,}$/u.test(token.word) && !token.isInitial);
}

/** "Prime Minister Clara May": a month that is a surname, since an office and a first name stand before it and no day behind. */
function isSurname(tokens: readonly Token[], at: number, start: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  return (
    token?.word === "May" &&
    token.joint === " " &&
    !/^\p{N}/u.test(next?.word ?? "") &&
    at - start > 1 &&
    isNaming(before) &&
    !ROLES.has(before?.lower ?? "") &&
    ROLES.has(tokens[at - 2]?.lower ?? "")
  );
}

/** "Jan Novak": a short month or day that is a first name, since no day and no full stop follows it. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    /^(?:Jan|Jun|Mar|Sun|Mon)$/.test(token.word) &&
    next?.joint === " " &&
    isNaming(next)
  );
}

/** The next word in capitals of a run that has come to this place, over what may stand between. */
function findNext(tokens: readonly Token[], at: number, start: number): number | undefined {
  const [token, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.joint === undefined) return undefined;
  if ((isNaming(token) || isFirstName(tokens, at) || isSurname(tokens, at, start)) && !token.isInitial)
    return at;
  if (second?.joint === undefined) return undefined;
  const before = tokens[at - 1];
  if (token.lower === "of" || token.lower === "for") {
    const isTitle = isOffice(before) || isOpening(before);
    // "Thousands of Danes": the first word of a sentence is no part of a name unless it is one that names begin with.
    const isName = token.lower === "of" && !tokens[start]?.isInitial;
    if (isNaming(second)) return isTitle || isName ? at + 1 : undefined;
    return isTitle && second.lower === "the" && third?.joint === " " && isNaming(third) ? at + 2 : undefined;
  }
  if (PARTICLES.has(token.lower) && !token.isCapital) {
    if (isNaming(second)) return at + 1;
    return PARTICLES.has(second.lower) && third?.joint === " " && isNaming(third) ? at + 2 : undefined;
  }
  if (token.lower !== "and") return undefined;
  const isOne = (isOffice(tokens[at - 1]) && isOffice(second)) || isOneBody(tokens, at, start);
  return isNaming(second) && isOne ? at + 1 : undefined;
}

/** "the Weights and Measures Commission": one word with "the", and behind "and" a body's name. */
function isOneBody(tokens: readonly Token[], and: number, start: number): boolean {
  if (and !== start + 1 || tokens[start - 1]?.lower !== "the") return false;
  let at = and + 1;
  while (at < and + 5 && tokens[at + 1]?.joint === " " && isNaming(tokens[at + 1])) at += 1;
  return at > and + 1 && ORGANISATION_WORDS.has(tokens[at]?.lower ?? "");
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && (ORGANISATION_OPENINGS.has(token.lower) || PLACE_OPENINGS.has(token.lower));
}

function isOffice(token: Token | undefined): boolean {
  return token !== undefined && (ROLES.has(token.lower) || DEPARTMENTS.has(token.lower));
}
