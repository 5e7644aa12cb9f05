import { cutPassage } from "../text/passages.ts";
import { findWords } from "../text/words.ts";
import type { Profile } from "./profile.ts";
import { countShared } from "./vector.ts";

/**
 * Share of the shorter text's particulars, and of the words of its first sentence, that stand in the longer. Two dispatches on
 * one matter share .3; of newswire items trimmed to a half or more .65 to .85 find the same copies (F .993).
 */
const CONTAINED = 0.75;

/** Words that the shorter text needs before its being contained means anything; a text that is the same whole needs fewer. */
const FEWEST = 12;
const FEWEST_OF_WHOLE = 5;

/** A text less than this share of another is a brief, or one matter of a roundup: of the copies above it costs one. */
const SHORTEST = 0.3;

/** Sentences of the longer text among which the first of the shorter stands: a copy keeps how it begins, a roundup does not. */
const OPENING = 3;

/** Words with which an editor credits what is quoted; another word that only the shorter has tells another thing. */
const EDITORS = new Set("a an and he her his it its of said says she that the their they to told".split(" "));

/**
 * Whether two articles have the same text but for trimming: the shorter tells nothing that the longer does not, not with one
 * name, number or word, in the same words in a row, and begins as it does. Their titles may differ.
 */
export function isCopy(a: Profile, b: Profile): boolean {
  if (!mayBeCopy(a, b)) return false;
  const [short, long] = [findText(a), findText(b)].sort((x, y) => x.words.length - y.words.length);
  if (short === undefined || long === undefined) return false;
  if (short.words.length < FEWEST)
    return short.words.length >= FEWEST_OF_WHOLE && short.words.join(" ") === long.words.join(" ");
  if (short.words.length < SHORTEST * long.words.length) return false;
  const known = new Set([...long.words, ...findPairs(long.words)]);
  const told = short.sentences.flatMap((words) => [...words, ...findPairs(words)]);
  if (told.some((words) => !known.has(words) && !words.split(" ").some((word) => EDITORS.has(word))))
    return false;
  const opening = new Set(long.sentences.slice(0, OPENING).flat());
  const lead = short.sentences[0] ?? [];
  return lead.filter((word) => opening.has(word)).length >= CONTAINED * lead.length;
}

/** Two words in a row: "passed" is in "has not passed", "Ostland passed" is not. */
function findPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Cheap to tell, and true of every copy but the shortest. */
function mayBeCopy({ particulars: a }: Profile, { particulars: b }: Profile): boolean {
  return countShared(a, b) >= CONTAINED * Math.min(a.keys.length, b.keys.length);
}

function findText({ article, terms }: Profile): { words: readonly string[]; sentences: readonly string[][] } {
  const sentences = terms.sentences.map((sentence) =>
    // "U.S." and "US" are one.
    findWords(cutPassage(article, sentence)).map((word) => word.replaceAll(".", "")),
  );
  return { words: sentences.flat(), sentences };
}
