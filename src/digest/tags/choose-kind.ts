import type { TagKind } from "../model.ts";
import { HAPPENINGS, PARTICLES } from "./cue-words.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** Times that a name without any cue must stand within sentences: by its words, one or several. */
const RECURRENCES = { single: 3, several: 2 };

/** Times that initials without an article or an expansion must stand within sentences. */
const ACRONYM_RECURRENCES = 2;

const PRONOUNS = ["he", "she", "He", "She"];

/** "East Flatbush", "San Mateo"; "Northern Telecom" is as often a firm. */
const PLACE_BEGINNINGS = /^(?:North|South|East|West|San|Santa|Los|Las|Fort|Mount|Mt)$/;

/** A name that may be one, with what the text shows of it, in numbers of places. */
export interface Candidate {
  readonly words: readonly string[];
  readonly key: string;
  readonly name: string;
  readonly first: number;
  /** Stands anywhere. */
  total: number;
  /** Stands within sentences, where capitals tell a name. */
  inside: number;
  /** With an office, a body's word or a place's word. */
  persons: number;
  organisations: number;
  places: number;
  /** Behind "the". */
  articles: number;
  /** Before a verb of speech. */
  speeches: number;
  /** Behind "in" or "near". */
  locations: number;
}

/** What a name of several words is; undefined where the text does not show it. `written`: the words of the text. */
export function chooseKind(
  candidate: Candidate,
  candidates: ReadonlyMap<string, Candidate>,
  written: ReadonlySet<string>,
): TagKind | undefined {
  const { words, persons, organisations, places, articles, speeches, locations, inside, total } = candidate;
  if (persons > 0) return "person";
  if (organisations > 0) return isTelling(candidate) ? "organisation" : undefined;
  if (places > 0) return inside > 0 ? "place" : undefined;
  const isPlain =
    words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(word) || PARTICLES.has(word));
  const surname = candidates.get(words.at(-1) ?? "");
  // Of people named once and for nothing ("as good as …") an article is not about one.
  const isRepeated = total >= RECURRENCES.several || surname !== undefined;
  if (articles === 0 && isPlain && isRepeated && GIVEN_NAMES.has(words[0] ?? "") && !isHappening(words))
    return "person";
  const isNamedAgain = surname !== undefined && surname.first > candidate.first && surname.articles === 0;
  // A speaker named once may be anybody's, a company's too, unless the text speaks of a man or a woman.
  const hasPronoun = PRONOUNS.some((pronoun) => written.has(pronoun));
  const isSpeaker = speeches > 0 && (hasPronoun || inside + speeches >= RECURRENCES.several);
  // "Kotak Equities said" of equities: a surname is no word of the text.
  const isWord = written.has(words.at(-1)?.toLowerCase() ?? "");
  if (articles === 0 && isPlain && !isWord && (isSpeaker || (isNamedAgain && inside > 0))) return "person";
  if (inside < RECURRENCES.several || isHappening(words)) return undefined;
  return locations * 2 > inside || PLACE_BEGINNINGS.test(words[0] ?? "") ? "place" : "organisation";
}

function isHappening(words: readonly string[]): boolean {
  return HAPPENINGS.has(words.at(-1)?.toLowerCase() ?? "");
}

/** "Central Bank" and "Foreign Ministry" at the start of a sentence may be any: a capital inside one tells, or a third word. */
function isTelling({ words, inside }: Candidate): boolean {
  return inside > 0 || words.length > 2;
}

/**
 * What a name of one word is; undefined where the text does not show it. A word that is also written without a capital is
 * none, and initials of which there are several ("EVs") are things. `written`: the words of the text.
 */
export function chooseSingleKind(
  { words, key, persons, organisations, places, articles, locations, inside }: Candidate,
  written: ReadonlySet<string>,
): TagKind | undefined {
  if (persons > 0) return "person";
  if (written.has(key.toLowerCase()) || (/^\p{Lu}+$/u.test(key) && written.has(`${key}s`))) return undefined;
  if (places > 0 && inside > 0) return "place";
  if (organisations > 0 && inside > 0) return "organisation";
  if (/^\p{Lu}{2,6}$/u.test(words[0] ?? ""))
    return inside >= ACRONYM_RECURRENCES || (inside > 0 && articles > 0) ? "organisation" : undefined;
  if (inside < RECURRENCES.single) return undefined;
  return locations * 2 > inside ? "place" : "organisation";
}
