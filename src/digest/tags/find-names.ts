import { toNameId } from "../text/name-id.ts";
import { isStopWord } from "../text/words.ts";
import { type Candidate, chooseKind, chooseSingleKind } from "./choose-kind.ts";
import { CALENDAR_WORDS, NO_NAMES, OFFICES, PLACE_WORDS, SHARED_OFFICES, SPEECH_VERBS } from "./cue-words.ts";
import { findPairs } from "./find-pairs.ts";
import { findRuns, type Run } from "./find-runs.ts";
import { type AcceptedName, findShortNames } from "./find-short-names.ts";
import { type Piece, parseRun } from "./parse-run.ts";
import type { Token } from "./tokens.ts";
import { chooseName, type KnownName, type NameIndex, type Vocabulary } from "./vocabulary.ts";

/** Different names looked at in one text; a book has fewer, and hostile text may have as many as words. */
const MOST_CANDIDATES = 500;

/** Times that a text has the short form of a name, the first beside it, to show that both are names. */
const SHORT_FORM_USES = 2;

/** Words of the longest name that counts. */
const LONGEST_NAME = 8;

export interface FoundNames {
  readonly names: readonly KnownName[];
  /** Where words stand together in a longer name that was not accepted: nothing in them counts by itself. */
  readonly unknown: readonly Run[];
}

/**
 * The people, organisations and places that a text itself shows to be such: by an office before a name, by a word like
 * "Ministry" in it, by recurrence. Capitals at the start of a sentence are no sign. Names that are known are left out.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  { names: known, people }: Vocabulary,
): FoundNames {
  const pieces = findRuns(tokens).flatMap((run) =>
    parseRun(tokens, run, known).flatMap((piece) => trim(piece, tokens)),
  );
  const candidates = new Map<string, Candidate>();
  for (const piece of pieces) count(candidates, piece, tokens, text);
  const all = [...candidates.values()];
  const written = findWritten(tokens);
  const singles = all.filter(({ words }) => words.length === 1);
  const accepted: AcceptedName[] = [];
  for (const candidate of all) {
    if (candidate.words.length === 1) continue;
    const kind = chooseKind(candidate, candidates, written);
    if (kind !== undefined) accepted.push({ candidate, kind });
  }
  const surnames = findKnownSurnames(tokens, people);
  const pairs = findPairs(text, tokens, pieces);
  // A name whose short form the text goes on to use is one.
  for (const [key, short] of pairs) {
    const long = candidates.get(key);
    const isUsed = (candidates.get(short)?.total ?? 0) >= SHORT_FORM_USES;
    if (long !== undefined && isUsed && !accepted.some(({ candidate }) => candidate === long))
      accepted.push({ candidate: long, kind: "organisation" });
  }
  const { forms, taken } = findShortNames(accepted, pairs);
  const names = accepted.filter(({ candidate }) => !taken.has(candidate.key));
  for (const candidate of singles) {
    if (taken.has(candidate.key) || surnames.has(candidate.key)) continue;
    const kind = chooseSingleKind(candidate, written);
    if (kind !== undefined) names.push({ candidate, kind });
  }
  const told = new Set([...taken, ...names.map(({ candidate }) => candidate.key)]);
  return {
    names: [
      ...names.flatMap((name) => buildNames(name, forms.get(name.candidate) ?? [])),
      ...surnames.values(),
    ],
    unknown: pieces.filter((piece) => piece.end - piece.start > 1 && !told.has(toKey(piece, tokens))),
  };
}

/** The words of a text; not the parts of addresses: "pic.twitter.com" does not make Twitter a word. */
function findWritten(tokens: readonly Token[]): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { word, joint, isCapital } of tokens) if (isCapital || joint === " ") written.add(word);
  return written;
}

function buildNames({ candidate, kind }: AcceptedName, forms: readonly (readonly string[])[]): KnownName[] {
  const tag = { id: toNameId(candidate.name), name: candidate.name, kind };
  return [candidate.words, ...forms].map((words) => ({ tag, words, isAnyCase: false, isDemonym: false }));
}

/** A piece without a leading word that only begins the sentence, nor more words than a name has. */
function trim(piece: Piece, tokens: readonly Token[]): Piece[] {
  let { start, end } = piece;
  while (start < end && !tokens[start]?.isCapital) start += 1;
  while (end > start && !tokens[end - 1]?.isCapital) end -= 1;
  const first = tokens[start];
  if (first?.isInitial && piece.cue !== "person" && end - start > 1 && isFiller(first)) start += 1;
  return end > start && end - start <= LONGEST_NAME ? [{ ...piece, start, end }] : [];
}

function isFiller({ lower }: Token): boolean {
  return isStopWord(lower) || CALENDAR_WORDS.has(lower) || /(?:ing|ly|ed)$/u.test(lower);
}

function toKey({ start, end }: Run, tokens: readonly Token[]): string {
  return tokens
    .slice(start, end)
    .map(({ word }) => word)
    .join(" ");
}

function count(
  candidates: Map<string, Candidate>,
  piece: Piece,
  tokens: readonly Token[],
  text: string,
): void {
  const [first, last, before] = [tokens[piece.start], tokens[piece.end - 1], tokens[piece.start - 1]];
  if (first === undefined || last === undefined || last.word.length < 2 || /^\p{N}/u.test(first.word)) return;
  if (piece.end - piece.start === 1 && (NO_NAMES.has(first.lower) || /^I['’]/u.test(first.word))) return;
  // "the … and Atmospheric Administration": only the end of a name.
  const isEnd = before?.lower === "and" && first.joint === " " && tokens[piece.start - 2]?.isCapital === true;
  if (piece.cue === "organisation" && isEnd) return;
  const words = tokens.slice(piece.start, piece.end).map(({ word }) => word);
  const key = words.join(" ");
  if (candidates.size >= MOST_CANDIDATES && !candidates.has(key)) return;
  const candidate = candidates.get(key) ?? {
    words,
    key,
    name: text.slice(first.start, last.end).replace(/\s+/gu, " "),
    first: first.start,
    total: 0,
    inside: 0,
    persons: 0,
    organisations: 0,
    places: 0,
    articles: 0,
    speeches: 0,
    locations: 0,
  };
  candidates.set(key, candidate);
  candidate.total += 1;
  if (!first.isInitial) candidate.inside += 1;
  const hasArticle = before?.lower === "the" && first.joint === " ";
  if (hasArticle) candidate.articles += 1;
  if (piece.cue === "person") candidate.persons += 1;
  else if (piece.cue === "organisation") candidate.organisations += 1;
  else if (piece.cue === "place" || isPlaceOf(tokens, piece.start)) candidate.places += 1;
  else if (!hasArticle && words.length > 1 && !words.includes("of") && hasApposition(tokens, piece.end, text))
    candidate.persons += 1;
  else if (isSpeaking(tokens, piece.end)) candidate.speeches += 1;
  if (first.joint === " " && (before?.lower === "in" || before?.lower === "near")) candidate.locations += 1;
}

/** "… said he", but not "… said it": that is a company. */
function isSpeaking(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.joint !== " " || !SPEECH_VERBS.has(verb.lower)) return false;
  return next?.lower !== "it" && next?.lower !== "its";
}

/** ", chair of …", ", a former envoy …", ", who …", ", 54, …" */
function hasApposition(tokens: readonly Token[], at: number, text: string): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || next === undefined || text.slice(last.end, next.start) !== ", ") return false;
  if (next.lower === "who" || (/^\d{2}$/u.test(next.word) && text[next.end] === ",")) return true;
  for (let place = at; place < at + 4; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.isCapital || (place > at && token.joint === undefined)) return false;
    // "Acme, a leader in steel" is no person, "Anna Berg, chair of the board" is one.
    if (OFFICES.has(token.lower)) return !SHARED_OFFICES.has(token.lower) || place === at;
  }
  return false;
}

/** "the city of …", "the towns of …". */
function isPlaceOf(tokens: readonly Token[], at: number): boolean {
  const [before, of, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    of?.lower === "of" &&
    of.joint === " " &&
    token?.joint === " " &&
    before?.isCapital === false &&
    PLACE_WORDS.has(before.lower.replace(/s$/u, ""))
  );
}

/** The surnames of known people whose full names the text has. */
function findKnownSurnames(tokens: readonly Token[], people: NameIndex): Map<string, KnownName> {
  const surnames = new Map<string, KnownName>();
  if (people.size === 0) return surnames;
  for (const [at, token] of tokens.entries()) {
    const name = token.isCapital ? chooseName(people, tokens, at) : undefined;
    const last = name?.words.at(-1);
    if (name !== undefined && last !== undefined) surnames.set(last, { ...name, words: [last] });
  }
  return surnames;
}
