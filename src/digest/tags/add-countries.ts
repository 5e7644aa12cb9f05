import type { Passage } from "../model.ts";
import type { FoundTag } from "./find-passages.ts";
import { SHORT_STATES } from "./regions.ts";
import type { Token } from "./tokens.ts";
import { chooseName, type KnownTag, type NameIndex } from "./vocabulary.ts";

/** A place, with the words of dateline or title that stand for it. */
interface Standing {
  readonly tag: KnownTag;
  readonly passage: Passage;
}

/**
 * The tags found, with the country that the dateline reports from and those whose cities the title names: "TOKYO, July 31"
 * is a report from Japan. Cities in the text do not stand for their countries: of those that only a city's name within
 * the text spoke for, one in ten was what the item is about (Reuters-21578).
 */
export function addCountries(
  found: readonly FoundTag[],
  dateline: readonly Token[],
  known: NameIndex,
): FoundTag[] {
  const tags = new Map(found.map((one) => [one.tag.id, one]));
  const standing = [...findInTitle(found, tags), ...findInDateline(dateline, known, tags)];
  for (const { tag, passage } of standing) {
    const before = tags.get(tag.id);
    const passages = [...(before?.passages ?? []), passage].sort(comparePassages);
    tags.set(tag.id, { tag, ...before, passages });
  }
  return [...tags.values()];
}

function findInTitle(found: readonly FoundTag[], tags: ReadonlyMap<string, FoundTag>): Standing[] {
  return found.flatMap(({ countries, passages }) => {
    const tag = chooseCountry(countries, tags);
    if (tag === undefined) return [];
    return passages.flatMap((passage) => (passage.in === "title" ? [{ tag, passage }] : []));
  });
}

/** The last place of a dateline is the widest: "BIRMINGHAM, Ala.", "PARIS, Texas". */
function findInDateline(
  dateline: readonly Token[],
  known: NameIndex,
  tags: ReadonlyMap<string, FoundTag>,
): Standing[] {
  let standing: Standing[] = [];
  for (const [at, token] of dateline.entries()) {
    const name = chooseName(known, dateline, at);
    const last = dateline[at + (name?.words.length ?? 1) - 1] ?? token;
    const passage = { start: token.start, end: last.end };
    if (name?.tag.kind === "place")
      standing = [{ tag: chooseCountry(name.countries, tags) ?? name.tag, passage }];
    else if (at > 0 && SHORT_STATES.has(token.lower)) standing = findUnitedStates(passage, tags);
  }
  return standing;
}

function findUnitedStates(passage: Passage, tags: ReadonlyMap<string, FoundTag>): Standing[] {
  for (const { tag, countries = [] } of tags.values())
    for (const country of [tag, ...countries])
      if (country.id === "united-states") return [{ tag: country, passage }];
  return [];
}

/** Of the countries that a city was in, the one that the article names most; else the one that it is in. */
function chooseCountry(
  countries: readonly KnownTag[] = [],
  tags: ReadonlyMap<string, FoundTag>,
): KnownTag | undefined {
  const count = ({ id }: KnownTag) => tags.get(id)?.passages.length ?? 0;
  return countries.toSorted((a, b) => count(b) - count(a))[0];
}

function comparePassages(a: Passage, b: Passage): number {
  return Number(b.in === "title") - Number(a.in === "title") || a.start - b.start;
}
