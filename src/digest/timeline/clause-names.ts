import type { TaggedArticle } from "../model.ts";
import { cutPassage } from "../text/passages.ts";
import { findWords, isStopWord } from "../text/words.ts";
import { findStems, type Stemmer } from "./stems.ts";
import type { WordWeights } from "./word-weights.ts";

/** One word in so many is a common one, in prose. */
const LEAST_COMMON_SHARE = 6;

/** The stems of the names of places that an article is tagged with. */
export function findPlaces({ title, text, tags }: TaggedArticle, stem: Stemmer): ReadonlySet<string> {
  const places = tags.filter(({ kind }) => kind === "place");
  const written = places.flatMap(({ name, evidence }) => [
    name,
    ...evidence.flatMap((each) => ("article" in each ? [cutPassage({ title, text }, each)] : [])),
  ]);
  return findStems(written.join(" "), stem);
}

/** Of prose a third to a half are common words; of "Qtly div 35 cts vs 30 cts prior Pay March 31" hardly any. */
export function isProse(sentence: string): boolean {
  const words = findWords(sentence);
  return words.filter(isStopWord).length * LEAST_COMMON_SHARE >= words.length;
}

/** The first name in a sentence, mostly of who acts, and every name in it. */
export function findActor(
  sentence: string,
  stem: Stemmer,
  { isName }: WordWeights,
): { readonly actor?: string; readonly named: ReadonlySet<string> } {
  const names = [...findStems(sentence, stem)].filter(isName);
  const [actor] = names;
  return { named: new Set(names), ...(actor !== undefined && { actor }) };
}
