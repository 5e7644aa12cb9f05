import { COMPANY_ENDINGS, DEPARTMENTS, OFFICES, ROLES, WEAK_ROLES } from "./cue-words.ts";
import { findBodyKind, isGenericWord } from "./find-body-kind.ts";
import type { Run } from "./find-runs.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { Token } from "./tokens.ts";
import { chooseName, type KnownName, type NameIndex } from "./vocabulary.ts";

/** What a run may name, and what of it says so. */
export interface Piece extends Run {
  readonly cue?: "person" | "organisation" | "place";
}

/** Words of a personal name. */
const LONGEST_PERSON = 5;

/**
 * The names within a run: offices and what they are offices of come off ("Deputy Prime Minister", "Minister of Trade"),
 * and with them the people of a country that stand before ("Kazakh"). What follows an office is a person.
 */
export function parseRun(tokens: readonly Token[], run: Run, known: NameIndex): Piece[] {
  const body = findBodyKind(tokens, run);
  const role = findLastRole(tokens, run);
  if (role === undefined || (body !== undefined && role >= run.end - 1)) {
    const isCued = body === undefined && hasOfficeBefore(tokens, run.start);
    return parsePlain(tokens, run, known, isCued);
  }
  const start = skipOffice(tokens, role + 1, run.end, known);
  const rest = { start, end: run.end };
  const before = parseBefore(tokens, { start: run.start, end: role }, known);
  if (start >= run.end) return before;
  if (findBodyKind(tokens, rest) !== undefined) {
    // "Deputy Director of the Finance Ministry": the office is one of the body.
    if (tokens[role + 1]?.lower === "of") {
      const body = tokens[role + 2]?.lower === "the" ? role + 3 : role + 2;
      return [...before, ...parsePlain(tokens, { start: body, end: run.end }, known, false)];
    }
    // "King Abdullah University", "Special Olympics Committee": the office is part of the name.
    return parsePlain(tokens, run, known, false);
  }
  const isWeak =
    rest.end - rest.start === 1 && WEAK_ROLES.has(tokens[role]?.lower ?? "") && role === run.start;
  if (isWeak || (start === role + 1 && tokens[start]?.joint === undefined)) return before;
  return [...before, ...parsePlain(tokens, rest, known, true)];
}

function findLastRole(tokens: readonly Token[], { start, end }: Run): number | undefined {
  for (let at = end - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (token?.isCapital && isRole(token.lower) && !(at > start && tokens[at - 1]?.lower === "of")) return at;
  }
  return undefined;
}

/** "Minister", and "Ministers". */
function isRole(word: string): boolean {
  return ROLES.has(word) || (word.endsWith("s") && OFFICES.has(word.slice(0, -1)));
}

/** Past "of Commerce and Industry", "for Foreign Affairs", "of Kazakhstan" behind an office. */
function skipOffice(tokens: readonly Token[], from: number, end: number, known: NameIndex): number {
  if (!["of", "for"].includes(tokens[from]?.lower ?? "") || from >= end) return from;
  let at = from + 1;
  if (tokens[at]?.lower === "the") at += 1;
  const first = at;
  const place = chooseBody(known, tokens, at);
  if (place !== undefined) return Math.min(end, at + place.words.length);
  while (at < end && isDepartment(tokens[at])) at += 1;
  return at === first ? end : at;
}

function isDepartment(token: Token | undefined): boolean {
  return (
    token !== undefined && (DEPARTMENTS.has(token.lower) || token.lower === "and" || token.lower === "of")
  );
}

/** What stands before an office: "LDP" of "LDP President", "Foreign Ministry" of "Foreign Ministry Spokeswoman". */
function parseBefore(tokens: readonly Token[], { start, end }: Run, known: NameIndex): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (at < end && !ROLES.has(lower) && lower !== "and" && lower !== "of" && lower !== "for") continue;
    let to = at;
    // The department of an office is no name: "Foreign" of "Foreign Minister".
    while (to > from && isDepartment(tokens[to - 1])) to -= 1;
    if (to > from) pieces.push(...parsePlain(tokens, { start: from, end: to }, known, false));
    from = at + 1;
  }
  return pieces;
}

function parsePlain(tokens: readonly Token[], run: Run, known: NameIndex, isPerson: boolean): Piece[] {
  const name = chooseBody(known, tokens, run.start);
  const length = run.end - run.start;
  if (name !== undefined && name.words.length >= length) return [];
  const kind = findBodyKind(tokens, run);
  const isBearer = GIVEN_NAMES.has(tokens[run.start]?.word ?? "");
  // "President Anders Holm of Norway", "Carl Rosen of Acme Group": a person, and a place or a body.
  const of = isPerson || (kind === "organisation" && isBearer) ? findOf(tokens, run) : undefined;
  if (of !== undefined && (kind === undefined || (isBearer && of > run.start + 1)))
    return [
      ...parsePlain(tokens, { start: run.start, end: of }, known, true),
      ...parsePlain(tokens, { start: of + 1, end: run.end }, known, false),
    ];
  if (kind !== undefined) return parseBody(tokens, run, kind, known);
  // "Kabul-Moscow relations", "Taliban-Pakistan": two names of which one is known are two.
  for (let at = run.start + 1; at < run.end; at += 1)
    if (tokens[at]?.joint === "-" && (isKnownAt(tokens, at, known) || isKnownAt(tokens, at - 1, known)))
      return [
        ...parsePlain(tokens, { start: run.start, end: at }, known, false),
        ...parsePlain(tokens, { start: at, end: run.end }, known, isPerson),
      ];
  if (name !== undefined && (name.isDemonym || name.tag.kind !== "place" || isPerson))
    return parsePlain(tokens, { start: run.start + name.words.length, end: run.end }, known, isPerson);
  // "North German": a people, and where it lives.
  if (!isPerson && !isBearer && chooseBody(known, tokens, run.end - 1)?.isDemonym) return [];
  const isNamed = isPerson && length <= LONGEST_PERSON && !isShouted(tokens[run.start]);
  return [{ ...run, ...(isNamed && { cue: "person" as const }) }];
}

/** A body without its company ending. One that every country has ("Kazakh Foreign Ministry") is named by its country alone. */
function parseBody(
  tokens: readonly Token[],
  run: Run,
  cue: "organisation" | "place",
  known: NameIndex,
): Piece[] {
  const country = chooseBody(known, tokens, run.start);
  // "US" and "UK" only stand before a body's name: both count.
  if (country?.isDemonym && country.words.every((word) => /^\p{Lu}{2,}$/u.test(word)))
    return parsePlain(tokens, { start: run.start + country.words.length, end: run.end }, known, false);
  let end = run.end;
  while (end > run.start && COMPANY_ENDINGS.has(tokens[end - 1]?.lower ?? "")) end -= 1;
  const name = chooseBody(known, tokens, run.start);
  // "Boston Inc": what is left is the place.
  if (end === run.start || (name !== undefined && name.words.length >= end - run.start)) return [];
  // "Chinese Petroleum Corp" is one firm, however common its words.
  const isFirm = end < run.end && end - run.start > 1;
  const own = tokens.slice(run.start + (name?.isDemonym ? name.words.length : 0), end);
  const isParty = own.length > 1 && own.at(-1)?.lower === "party";
  const isGeneric = !isFirm && !isParty && own.every(({ lower }) => isGenericWord(lower));
  return isGeneric ? [] : [{ start: run.start, end, cue }];
}

/** A known name that is no subject: those are common words. */
function chooseBody(known: NameIndex, tokens: readonly Token[], at: number): KnownName | undefined {
  const name = chooseName(known, tokens, at);
  return name?.tag.kind === "subject" ? undefined : name;
}

/** "IBM", but not "A.J." */
function isShouted(token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}{2,}$/u.test(token.word) && token.end - token.start === token.word.length
  );
}

function findOf(tokens: readonly Token[], { start, end }: Run): number | undefined {
  for (let at = start + 1; at < end - 1; at += 1) if (tokens[at]?.lower === "of") return at;
  return undefined;
}

function isKnownAt(tokens: readonly Token[], at: number, known: NameIndex): boolean {
  return chooseBody(known, tokens, at) !== undefined;
}

/** "special envoy …", "state minister of agriculture …". */
function hasOfficeBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.joint === undefined) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.isCapital) return false;
  if (OFFICES.has(before.lower)) return true;
  let place = at - 1;
  while (place > 0 && isDepartment(tokens[place]) && tokens[place]?.joint === " ") place -= 1;
  return place < at - 1 && OFFICES.has(tokens[place]?.lower ?? "") && tokens[place + 1]?.lower === "of";
}
