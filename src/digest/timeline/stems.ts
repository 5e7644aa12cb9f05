import { findWords, isStopWord } from "../text/words.ts";

/** Words about time and measure tell when and how much, not what. */
const MEASURE_WORDS: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week weeks
  weekend month months day days decade decades century quarter spring summer autumn winter morning afternoon evening
  night ago earlier later early late mid recently previous following coming
  percent cent hundred thousand million billion trillion dozen`.split(/\s+/),
);

/** Deeds whose verb and noun do not begin alike, each by the stem that they share. */
const KIN: ReadonlyMap<string, string> = new Map(
  [
    "death die dies died dying dead deaths",
    "birth born births",
    "sale sell sells sold selling sales",
    "purch buy buys bought buying purchase purchased purchases",
    "win won wins winning winner victory",
    "loss lose loses lost losing losses",
    "flight flew flown fly flying flights",
    "shoot shot shots shooting shootings",
    "choice choose chose chosen",
    "theft stole stolen theft thefts",
    "begin began begun begins beginning",
  ].flatMap((line) => {
    const [stem = "", ...kin] = line.split(" ");
    return [stem, ...kin].map((word) => [word, stem] as const);
  }),
);

/** The beginning that a word shares with its kin; undefined for words that tell nothing about a happening. */
export type Stemmer = (word: string) => string | undefined;

/** A stemmer that remembers: a text repeats its words some three times. */
export function buildStemmer(): Stemmer {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const stem = isTelling(word) ? toStem(word) : undefined;
    known.set(word, stem);
    return stem;
  };
}

/** The words of `findWords` with their hyphens opened: "Lunde-Tarn relations" speaks of Lunde. */
export function splitWords(text: string): string[] {
  return findWords(text).flatMap((word) => (word.includes("-") ? word.split("-") : word));
}

/** The stems of a text, each once. */
export function findStems(text: string, stem: Stemmer): Set<string> {
  const stems = new Set<string>();
  for (const word of splitWords(text)) {
    const found = stem(word);
    if (found !== undefined) stems.add(found);
  }
  return stems;
}

function isTelling(word: string): boolean {
  return word.length > 1 && !isStopWord(word) && !MEASURE_WORDS.has(word);
}

/**
 * Six letters without the ending: long enough to keep most kin apart from strangers ("recognise", "recognition" from
 * "record"), short enough to join a people to its country ("Kazakh", "Kazakhstan"; "Afghan", "Afghanistan").
 */
function toStem(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const kin = KIN.get(word);
  if (kin !== undefined) return kin;
  return word
    .replace(/(?<=.{4})(?:ing|ed|es|s|e)$/u, "")
    .replace(/(?<=.{5})(?:ion|al)$/u, "")
    .replace(/(?<=.{3})y$/u, "i")
    .slice(0, 6);
}
