import { findClauseWords, type Word } from "./clause-words.ts";
import { HARM_AFTER } from "./harm.ts";
import { chooseLead } from "./lead.ts";
import {
  ARRANGING,
  BEFORE_INFINITIVE,
  IRREGULAR_PAST,
  NOT_PAST,
  PLANNING,
  PRESENT,
  SCHEDULED,
  SPEECH,
  SPEECH_OCCASION,
} from "./verbs.ts";

/** Where a clause looks from the moment of writing. */
export type Direction = "back" | "ahead";

/** What the words around a date say of it. */
export interface Governor {
  /** Absent where the sentence does not tell. */
  readonly direction?: Direction;
  /** The date stands with a verb of speaking. */
  readonly isSpeech: boolean;
  /** The date stands before a noun: "the July 20 election", "Friday's vote". */
  readonly isAttributive: boolean;
  /** The date stands before a noun of disaster or violence: "the Sept. 11 attacks". */
  readonly isOfHarm?: boolean;
}

/** A date further from its verb of speaking than this many words belongs to what was said: "said the plan agreed in Geneva last May". */
const FARTHEST_SPEECH = 8;

/** No verb governs a date from further off, in words; a line of a megabyte is no sentence. */
const FARTHEST_VERB = 60;

const BETWEEN_HELPER_AND_VERB =
  /^(?:be|been|have|not|also|now|only|still|soon|then|all|both|likely|never|\p{L}{2,}ly)$/u;

const CLAUSE_START: ReadonlySet<string> = new Set(
  "that which who whom when where while because although though whether if but ; : – — --".split(" "),
);
const PREPOSITION: ReadonlySet<string> = new Set(
  "on in at by until till since from for of during before after around about or early late mid the as through between and to".split(
    " ",
  ),
);

/**
 * Finds the verb that a date belongs to: the nearest before it in its clause, for English puts the time after the verb
 * ("held a meeting in May"), else the first after it ("On July 10, … visited").
 */
export function chooseGovernor(
  sentence: string,
  start: number,
  end: number,
  words: readonly Word[] = findClauseWords(sentence),
): Governor {
  const place = findPlace(words, start);
  let next = place;
  while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
  const isAttributive = isBeforeNoun(sentence, start, end);

  if (isAttributive && HARM_AFTER.test(sentence.slice(end, end + 60)))
    return { direction: "back", isSpeech: false, isAttributive, isOfHarm: true };
  const lead = isScheduled(words, place) ? "ahead" : chooseLead(words, place, next, isAttributive);
  if (lead !== undefined) return { direction: lead, isSpeech: false, isAttributive };
  if (isAttributive) return { isSpeech: false, isAttributive };
  const before = findVerbBefore(words, place);
  const after = findVerbAfter(words, next);
  const isCloserAfter =
    after !== undefined &&
    after.distance <= 1 &&
    (before === undefined || (before.distance > 2 && words[next]?.text !== ","));
  const chosen = isCloserAfter ? after : (before ?? after);
  if (chosen === undefined) return { isSpeech: false, isAttributive };
  // "Explaining the removal in June 2024, the minister said": the date stands with what stands before it.
  const isAdjunct = chosen !== after || after.distance <= 1 || isAtClauseStart(words, place);
  return {
    ...(chosen.direction !== undefined && { direction: chosen.direction }),
    isSpeech: chosen.isSpeech && isAdjunct && chosen.distance <= FARTHEST_SPEECH,
    isAttributive,
  };
}

function isAtClauseStart(words: readonly Word[], place: number): boolean {
  let at = place - 1;
  while (at >= 0 && PREPOSITION.has(words[at]?.text ?? "")) at -= 1;
  const word = words[at]?.text;
  return (
    word === undefined ||
    CLAUSE_START.has(word) ||
    word === "," ||
    word === "and" ||
    SPEECH_OCCASION.has(word)
  );
}

interface Verb {
  readonly direction?: Direction;
  readonly isSpeech: boolean;
  /** Words between the verb and the date. */
  readonly distance: number;
}

/** The first word that ends after an offset. */
function findPlace(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBeforeNoun(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 30);
  if (/^['’]s?\s/.test(after)) return true;
  const before = sentence.slice(Math.max(0, start - 20), start);
  return (
    /(?:^|\s)(?:the|a|an|his|her|its|their|this|\p{L}+['’]s)\s+$/iu.test(before) && /^\s+\p{L}/u.test(after)
  );
}

function isScheduled(words: readonly Word[], place: number): boolean {
  let at = place - 1;
  while (at >= 0 && PREPOSITION.has(words[at]?.text ?? "") && at > place - 4) at -= 1;
  const word = words[at]?.text ?? "";
  if (word === "effective" || word === "starting" || word === "beginning") return true;
  if (at === place - 1) return false;
  const isPut = (index: number): boolean =>
    SCHEDULED.has(words[index]?.text ?? "") &&
    !/^(?:was|were|been|high|low)$/.test(words[index - 1]?.text ?? "");
  // "scheduled for completion by Dec. 10"
  return isPut(at) || (words[at - 1]?.text === "for" && isPut(at - 2));
}

function findVerbBefore(words: readonly Word[], place: number): Verb | undefined {
  let commas = 0;
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST_VERB); at -= 1) {
    const word = words[at]?.text ?? "";
    if (CLAUSE_START.has(word)) return undefined;
    if (word === ",") {
      // "In Kabul, on Monday": an aside before the subject is no verb's own.
      commas += 1;
      if (commas > 4) return undefined;
      continue;
    }
    const verb = readVerb(words, at, place - at - 1);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

function findVerbAfter(words: readonly Word[], next: number): Verb | undefined {
  let isRelative = false;
  for (let at = next; at < Math.min(words.length, next + FARTHEST_VERB); at += 1) {
    const word = words[at]?.text ?? "";
    if (word === ";") return undefined;
    if (word === ",") isRelative = false;
    if (/^(?:who|which|whom|that)$/.test(word)) isRelative = true;
    if (isRelative) continue;
    const verb = readVerb(words, at, at - next);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

function readVerb(words: readonly Word[], at: number, distance: number): Verb | undefined {
  const word = words[at]?.text ?? "";
  const isSpeech = SPEECH.has(word);
  if (PLANNING.has(word)) return { direction: "ahead", isSpeech: false, distance };
  if (PRESENT.has(word) && isFiniteAfter(words[at - 1]?.text))
    return { direction: "ahead", isSpeech: false, distance };
  let aux = at - 1;
  while (aux > at - 4 && BETWEEN_HELPER_AND_VERB.test(words[aux]?.text ?? "")) aux -= 1;
  const helper = words[aux]?.text ?? "";
  if (/^(?:will|shall|would|won't|must|may|might|could|can|cannot|should)$/.test(helper))
    if (
      !(words[at - 1]?.text === "been" || words[at - 1]?.text === "have") ||
      /^(?:will|shall)$/.test(helper)
    )
      return { direction: "ahead", isSpeech: false, distance };
  if (helper === "to" && isPlanned(words, aux))
    return { direction: isGivenUp(words, aux) ? "back" : "ahead", isSpeech: false, distance };
  // "protesters planned a march on Saturday"
  if (
    ARRANGING.has(word) &&
    !/^(?:had|was|were|been)$/.test(helper) &&
    !/^(?:been|was|were)$/.test(words[at - 1]?.text ?? "")
  )
    return { direction: "ahead", isSpeech: false, distance };
  if (isPast(word)) return { direction: "back", isSpeech, distance };
  if (isSpeech) return { isSpeech, distance };
  return undefined;
}

/** "leaders meet", but neither "failed to meet" nor "the meet". */
function isFiniteAfter(previous: string | undefined): boolean {
  return (
    previous !== undefined &&
    !/^(?:to|did|do|not|have|has|had|having|the|an?|his|her|its|their|could|would|can|may|of|in)$|n't$/.test(
      previous,
    )
  );
}

function isPlanned(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== "to" && words[at - 1]?.text !== "to") return false;
  const to = words[at]?.text === "to" ? at : at - 1;
  for (let back = to - 1; back >= Math.max(0, to - 3); back -= 1) {
    if (BEFORE_INFINITIVE.has(words[back]?.text ?? "")) return true;
  }
  return false;
}

/** "had been due to expire", "had planned to leave" */
function isGivenUp(words: readonly Word[], to: number): boolean {
  return words.slice(Math.max(0, to - 4), to).some(({ text }) => text === "had");
}

function isPast(word: string): boolean {
  if (IRREGULAR_PAST.has(word)) return true;
  return word.length > 3 && word.endsWith("ed") && !word.includes("-") && !NOT_PAST.has(word);
}
