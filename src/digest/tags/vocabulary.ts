import type { TagId, TagKind, TagSettings } from "../model.ts";
import { toNameId } from "../text/name-id.ts";
import { CITIES } from "./cities.ts";
import { COUNTRIES } from "./countries.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { REGIONS } from "./regions.ts";
import { SUBJECTS } from "./subjects.ts";
import { findTokens, type Token } from "./tokens.ts";

/** What the first character of a name in the tables says. */
const DOUBTS: ReadonlyMap<string, "person" | "word" | "twin"> = new Map([
  ["?", "person"],
  ["~", "word"],
  ["^", "twin"],
]);

/** What a name points to. */
export interface KnownTag {
  readonly id: TagId;
  readonly name: string;
  readonly kind: TagKind;
}

/** One name of a known tag, as words. */
export interface KnownName {
  readonly tag: KnownTag;
  readonly words: readonly string[];
  /** Written in capitals or not, it is the same. */
  readonly isAnyCase: boolean;
  /** It describes: the people or things of a place, "Kazakh". */
  readonly isDemonym: boolean;
  /** It may be a person's name, a common word where it begins a sentence, or another place's: it counts only with support. */
  readonly doubt?: "person" | "word" | "twin";
  /** Words beside which a name that two places share means this one. */
  readonly beside?: readonly string[];
  /** Of a city or a part of a country: the country, and those that it was in. */
  readonly countries?: readonly KnownTag[];
}

/** Names by their first word in lower case, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly KnownName[]>;

/** The owner's tags and the built-in ones, made ready to be looked up. */
export interface Vocabulary {
  readonly names: NameIndex;
  /** By name in lower case, as hashtags write it too: without spaces. */
  readonly byName: ReadonlyMap<string, KnownTag>;
  /** The full names of people among them. */
  readonly people: NameIndex;
  /** The tags that the owner chose. */
  readonly chosen: ReadonlySet<TagId>;
}

/** An index over the owner's vocabulary and the built-in places and bodies; where both have a name, the owner's counts. */
export function buildVocabulary(tags: readonly TagSettings[]): Vocabulary {
  const names = tags.flatMap(buildOwnerNames);
  const ownerTags = new Map(names.map(({ tag }) => [tag.id, tag]));
  const builtIn = [
    ...buildNames(COUNTRIES, "place"),
    ...buildNames(REGIONS, "place"),
    ...buildNames(CITIES, "place"),
    ...buildNames(ORGANISATIONS, "organisation"),
    ...buildSubjects(SUBJECTS),
  ].map((name) => ({
    ...name,
    tag: ownerTags.get(name.tag.id) ?? name.tag,
    ...(name.countries !== undefined && {
      countries: name.countries.map((country) => ownerTags.get(country.id) ?? country),
    }),
  }));
  const all = [...names, ...builtIn];
  return {
    names: indexNames(all),
    byName: indexByName(all),
    people: indexNames(all.filter(({ tag, words }) => tag.kind === "person" && words.length > 1)),
    chosen: new Set(ownerTags.keys()),
  };
}

/** What each name points to, in lower case, with and without spaces; of two alike the first given counts. */
export function indexByName(names: readonly KnownName[]): ReadonlyMap<string, KnownTag> {
  const byName = new Map<string, KnownTag>();
  for (const { tag, words } of names)
    for (const key of [words.join(" "), words.join("")].map((text) => text.toLowerCase()))
      if (!byName.has(key)) byName.set(key, tag);
  return byName;
}

/** The names by their first word; of two alike the first given stays first. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    const first = name.words[0]?.toLowerCase();
    if (first === undefined) continue;
    const known = index.get(first);
    if (known === undefined) index.set(first, [name]);
    else known.push(name);
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest name that begins with this token; undefined where none does. */
export function chooseName(index: NameIndex, tokens: readonly Token[], at: number): KnownName | undefined {
  return index.get(tokens[at]?.lower ?? "")?.find((name) => isNameAt(name, tokens, at));
}

function isNameAt({ words, isAnyCase }: KnownName, tokens: readonly Token[], at: number): boolean {
  // "NEW YORK" is New York, but "RIO" or "UK" in capitals may be initials of something else.
  const hasShout = words.length > 1 || (words[0]?.length ?? 0) > 3;
  return words.every((word, place) => {
    const token = tokens[at + place];
    if (token === undefined || (place > 0 && token.joint === undefined)) return false;
    if (isAnyCase) return token.lower === word.toLowerCase();
    return token.word === word || (hasShout && token.word === word.toUpperCase());
  });
}

function toWords(name: string): string[] {
  return findTokens(name, { start: 0, end: name.length }).map(({ word }) => word);
}

function buildOwnerNames({ name, kind, names }: TagSettings): KnownName[] {
  const tag = { id: toNameId(name), name, kind };
  return [name, ...names].map((text) => ({
    tag,
    words: toWords(text),
    isAnyCase: kind === "subject",
    isDemonym: false,
  }));
}

function buildNames(table: string, kind: TagKind): KnownName[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [, country, entries = ""] = /^(?:(.+): )?(.+)$/u.exec(line) ?? [];
      const within = country?.split(", ").map((name) => buildTag(name, "place"));
      return entries.split(" | ").flatMap((entry) => buildEntry(entry, kind, within));
    });
}

function buildEntry(entry: string, kind: TagKind, countries: readonly KnownTag[] | undefined): KnownName[] {
  const [places = "", people = "", beside] = entry.split("; ");
  const names = places.split(", ");
  const about = {
    tag: buildTag(unmark(names[0] ?? ""), kind),
    ...(beside !== undefined && { beside: beside.split(" ") }),
    ...(countries !== undefined && { countries }),
  };
  const forms = (people === "" ? [] : people.split(", ")).flatMap((text) => [
    text,
    ...(/(?:s|sh|ch|ese|men|man|z)$/u.test(text) ? [] : [`${text}s`]),
  ]);
  return [
    // "US" and "UK" stand before what they describe, as "American" does.
    ...names.map((text) => ({ ...buildName(text, /^\p{Lu}{2,}$/u.test(text)), ...about })),
    ...forms.map((form) => ({ ...buildName(form, true), ...about })),
  ];
}

function buildSubjects(table: string): KnownName[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", forms = ""] = line.split(": ");
      const tag = buildTag(name, "subject");
      return forms
        .split(", ")
        .flatMap((form) => (form.endsWith("s") ? [form] : [form, `${form}s`]))
        .map((form) => ({ tag, words: toWords(form), isAnyCase: true, isDemonym: false }));
    });
}

function buildTag(name: string, kind: TagKind): KnownTag {
  return { id: toNameId(name), name, kind };
}

function buildName(text: string, isDemonym: boolean): Omit<KnownName, "tag"> {
  const doubt = DOUBTS.get(text.charAt(0));
  return {
    words: toWords(unmark(text)),
    isAnyCase: false,
    isDemonym,
    ...(doubt !== undefined && { doubt }),
  };
}

function unmark(text: string): string {
  return text.replace(/^[?~^]/u, "");
}
