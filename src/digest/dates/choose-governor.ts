import { findClauseWords, type Word } from "./clause-words.ts";
import { HARM_AFTER } from "./harm.ts";
import { chooseLead } from "./lead.ts";
import { isScheduled, PREPOSITION } from "./plans.ts";
import { readVerb, type Verb } from "./read-verb.ts";
import type { Tense } from "./tense.ts";
import { SPEECH_OCCASION } from "./verbs.ts";

/** What the words around a date say of it. */
export interface Governor extends Tense {
  /** The date stands with a verb of speaking. */
  readonly isSpeech: boolean;
  /** The date stands before a noun: "the July 20 election", "Friday's vote". */
  readonly isAttributive: boolean;
  /** The date stands before a noun of disaster or violence: "the Sept. 11 attacks". */
  readonly isOfHarm?: boolean;
}

/** A date further from its verb of speaking than this many words belongs to what was said: "said the plan agreed in Geneva last May". */
const FARTHEST_SPEECH = 8;

/** Words between a past verb and a date that it surely belongs to: "died at his home in the city in June". From 10 on, more are read wrong than right. */
const FARTHEST_FIRM_PAST = 6;

/** No verb governs a date from further off, in words; a line of a megabyte is no sentence. */
const FARTHEST_VERB = 60;

const CLAUSE_START: ReadonlySet<string> = new Set(
  "that which who whom when where while because although though whether if but ; : – — --".split(" "),
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
  const isSince = words[place - 1]?.text === "since";
  if (lead !== undefined || isSince)
    return {
      direction: lead ?? "back",
      ...(isSince && { isFirm: true }),
      isSpeech: false,
      isAttributive,
    };
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
  // "The ruling on Monday could force them": when it fell, not when it will tell.
  if (chosen === after && after.isHedged && isAfterNoun(words, place))
    return { isSpeech: false, isAttributive };
  const isNearPast =
    chosen === before && chosen.direction === "back" && chosen.distance <= FARTHEST_FIRM_PAST;
  const isOpening = chosen === after && chosen.direction === "back" && isAdjunct;
  return {
    ...(chosen.direction !== undefined && { direction: chosen.direction }),
    ...((chosen.isFirm || isOpening || isNearPast) && { isFirm: true }),
    ...(chosen.isLoose && { isLoose: true }),
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

/** "the ruling on Monday", but not "On Monday" nor "and on Monday". */
function isAfterNoun(words: readonly Word[], place: number): boolean {
  return PREPOSITION.has(words[place - 1]?.text ?? "") && !isAtClauseStart(words, place);
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
