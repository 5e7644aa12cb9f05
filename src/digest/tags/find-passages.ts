import type { Passage } from "../model.ts";
import { isStopWord } from "../text/words.ts";
import { CURRENCIES, LANGUAGE_CUES } from "./cue-words.ts";
import type { Run } from "./find-runs.ts";
import type { Token } from "./tokens.ts";
import { chooseName, type KnownName, type KnownTag, type NameIndex } from "./vocabulary.ts";

/** A tag with every place that names it: title first, then in the order of the text. */
export interface FoundTag {
  readonly tag: KnownTag;
  /** Of a city or a part of a country: the country, and those that it was in. */
  readonly countries?: readonly KnownTag[];
  readonly passages: readonly Passage[];
}

interface Match {
  readonly name: KnownName;
  readonly passage: Passage;
  /** How far a name that may be a common word or a person's is to be believed here. */
  readonly isSure: boolean;
}

/** Words after which a name that people bear is a place. */
const PLACE_PREPOSITIONS = new Set([
  "in",
  "near",
  "across",
  "throughout",
  "inside",
  "neighboring",
  "neighbouring",
]);

/**
 * The names of the indexes in title and text. At each word the longest name counts, of two alike the one of the earlier
 * index; parts of a longer name do not. A doubtful name counts once the article shows elsewhere that the place is meant.
 */
export function findPassages(
  title: readonly Token[],
  body: readonly Token[],
  indexes: readonly NameIndex[],
  unknown: readonly Run[],
): FoundTag[] {
  const matches = [...findMatches(title, indexes, []), ...findMatches(body, indexes, unknown)];
  const sure = new Set(matches.filter(({ isSure }) => isSure).map(({ name }) => name.tag.id));
  const found = new Map<string, FoundTag & { passages: Passage[] }>();
  for (const { name, passage } of matches) {
    const { tag, countries } = name;
    if (!sure.has(tag.id)) continue;
    const known = found.get(tag.id);
    if (known !== undefined) known.passages.push(passage);
    else found.set(tag.id, { tag, ...(countries !== undefined && { countries }), passages: [passage] });
  }
  return [...found.values()];
}

function findMatches(
  tokens: readonly Token[],
  indexes: readonly NameIndex[],
  unknown: readonly Run[],
): Match[] {
  const matches: Match[] = [];
  const blocked = new Map(unknown.map((run) => [run.start, run.end]));
  let at = 0;
  let blockedUntil = 0;
  const isShouted = !tokens.some(({ word }) => /\p{Ll}/u.test(word));
  const words = new Set(tokens.map(({ word }) => word));
  while (at < tokens.length) {
    blockedUntil = Math.max(blockedUntil, blocked.get(at) ?? 0);
    const name = chooseLongest(indexes, tokens, at);
    const [first, last] = [tokens[at], tokens[at + (name?.words.length ?? 1) - 1]];
    // The owner's subjects stand in lower case as well; what is blocked are parts of unknown names.
    if (name === undefined || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const isBlocked = at + name.words.length <= blockedUntil;
    if (!isBlocked && !isOtherwiseMeant(name, tokens, at, isShouted))
      matches.push({
        name,
        passage: { ...(first.in === "title" && { in: "title" as const }), start: first.start, end: last.end },
        isSure: isSure(name, tokens, at, words),
      });
    at += name.words.length;
  }
  return matches;
}

function chooseLongest(
  indexes: readonly NameIndex[],
  tokens: readonly Token[],
  at: number,
): KnownName | undefined {
  let longest: KnownName | undefined;
  for (const index of indexes) {
    const name = chooseName(index, tokens, at);
    if (name !== undefined && name.words.length > (longest?.words.length ?? 0)) longest = name;
  }
  return longest;
}

/** "US dollars", "Swiss francs", the money of many; "speaks French"; and, in a headline all in capitals, "TELL US". */
function isOtherwiseMeant(
  { isDemonym, words }: KnownName,
  tokens: readonly Token[],
  at: number,
  isShouted: boolean,
): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + words.length]];
  if (!isDemonym || token === undefined) return false;
  if (isShouted && isStopWord(token.lower) && token.end - token.start === token.word.length) return true;
  if (next?.joint === " " && CURRENCIES.has(next.lower)) return true;
  if (token.joint !== " " || !LANGUAGE_CUES.has(before?.lower ?? "")) return false;
  // "in Russian custody" and "in Russians" are about Russia.
  const endsHere = next === undefined || next.joint === undefined || isStopWord(next.lower);
  return endsHere && words.length === 1 && /\p{Ll}$/u.test(token.word) && !/[^s]s$/u.test(token.word);
}

function isSure(
  { doubt, beside }: KnownName,
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
): boolean {
  if (doubt === undefined) return true;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || token.isInitial || token.in === "title") return false;
  if (doubt === "word") return true;
  if (doubt === "twin") return beside?.some((word) => words.has(word)) ?? false;
  return before !== undefined && token.joint === " " && PLACE_PREPOSITIONS.has(before.lower);
}
