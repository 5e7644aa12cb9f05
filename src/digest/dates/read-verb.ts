import { SPEECH } from "../text/speech.ts";
import type { Word } from "./clause-words.ts";
import { isArranging, isDecided, isGivenUp, isPlanned } from "./plans.ts";
import type { Tense } from "./tense.ts";
import { IRREGULAR_PAST, NOT_PAST, PLANNING, PRESENT, PRESENT_OF_ONE } from "./verbs.ts";

/** A verb beside a date. */
export interface Verb extends Tense {
  readonly isSpeech: boolean;
  /** Words between the verb and the date. */
  readonly distance: number;
}

const BETWEEN_HELPER_AND_VERB =
  /^(?:be|been|have|not|neither|nor|also|now|only|still|soon|then|all|both|likely|never|\p{L}{2,}ly)$/u;

/** What the word at a place says if it is a verb; undefined for any other. `distance`: words between it and the date. */
export function readVerb(words: readonly Word[], at: number, distance: number): Verb | undefined {
  const word = words[at]?.text ?? "";
  // A name is no verb, and "In May" no "may".
  if (at > 0 && words[at]?.isCapitalised) return undefined;
  const isSpeech = SPEECH.has(word);
  if (PLANNING.has(word))
    return { direction: "ahead", isFirm: /^(?:will|shall|won't)$/.test(word), isSpeech: false, distance };
  if (PRESENT.has(word) && isFiniteAfter(words[at - 1]?.text))
    return { direction: "ahead", isSpeech: false, distance };
  if (PRESENT_OF_ONE.has(word) && isOfOne(words, at))
    return { direction: "ahead", isSpeech: false, distance };
  // "The final is on Sunday", "The hearing is Monday"
  if (/^(?:is|are)$/.test(word) && distance <= 1) return { direction: "ahead", isSpeech: false, distance };
  let aux = at - 1;
  while (aux > at - 4 && BETWEEN_HELPER_AND_VERB.test(words[aux]?.text ?? "")) aux -= 1;
  const helper = words[aux]?.isCapitalised ? "" : (words[aux]?.text ?? "");
  const modal = readModal(words, aux, at);
  if (modal !== undefined) return { ...modal, isSpeech: false, distance };
  // "Teachers are striking on Monday"
  if (/^(?:is|are)$/.test(helper) && /\wing$/.test(word) && !isSpeech)
    return { direction: "ahead", isSpeech: false, distance };
  if (helper === "to" && isPlanned(words, aux))
    return isGivenUp(words, aux)
      ? { direction: "back", isSpeech: false, distance }
      : { direction: "ahead", isLoose: isDecided(words, aux, distance), isSpeech: false, distance };
  // "protesters planned a march on Saturday", but "as previously planned Saturday"
  if (isArranging(words, at, helper)) return { direction: "ahead", isSpeech: false, distance };
  if (isPast(word)) {
    const previous = words[at - 1]?.text ?? "";
    // "advised to shut", "plans to remain closed": no past.
    if (/^(?:to|remains?|stays?)$/.test(previous)) return undefined;
    // "when the case is heard in May", "are being sold in December"
    if (/^(?:is|are|being)$/.test(helper)) return { direction: "ahead", isSpeech: false, distance };
    if (ARRANGED_FOR.test(word) && /^(?:was|were|been)$/.test(previous)) return { isSpeech: false, distance };
    return { direction: "back", isSpeech, distance };
  }
  if (isSpeech) return { isSpeech, distance };
  return undefined;
}

/** What a modal before a verb says: "will meet", "could not be reached", "may have been". Undefined where there is none. */
function readModal(words: readonly Word[], helper: number, verb: number): Tense | undefined {
  const modal = words[helper]?.isCapitalised ? "" : (words[helper]?.text ?? "");
  if (/^(?:will|shall|won't|must)$/.test(modal)) return { direction: "ahead", isFirm: true };
  if (!/^(?:would|could|may|might|can|cannot|should|wouldn't|couldn't)$/.test(modal)) return undefined;
  const between = words.slice(helper + 1, verb).map(({ text }) => text);
  const isPerfect = between.includes("have") || words[verb]?.text === "have";
  if (isPerfect) return { direction: "back" };
  const isRefused = /n't$/.test(modal) || between.some((word) => /^(?:not|neither|nor|never)$/.test(word));
  if (/^(?:could|would)/.test(modal) && (isRefused || SENSED.test(words[verb]?.text ?? "")))
    return { direction: "back" };
  return { direction: "ahead", isFirm: true, isHedged: true };
}

/** "could be seen from miles away" */
const SENSED = /^(?:seen|heard|felt|reached|found)$/;

/** "leaders meet", but neither "failed to meet" nor "the meet". */
function isFiniteAfter(previous: string | undefined): boolean {
  return (
    previous !== undefined &&
    !/^(?:to|did|do|not|have|has|had|having|the|an?|his|her|its|their|could|would|can|may|of|in)$|n't$/.test(
      previous,
    )
  );
}

/** "was planned for March" does not tell on which side March lies. */
const ARRANGED_FOR = /^(?:planned|scheduled|slated|expected|due|set)$/;

/** Whether what stands before a word in -s is one thing: "Germany votes", "The council votes", but not "won 40 votes". */
function isOfOne(words: readonly Word[], at: number): boolean {
  const [subject, article] = [words[at - 1], words[at - 2]];
  if (subject === undefined) return false;
  if (subject.isCapitalised || /^(?:he|she|it|who)$/.test(subject.text)) return true;
  return /^(?:the|a|an|its|his|her|their)$/.test(article?.text ?? "") && !subject.text.endsWith("s");
}

function isPast(word: string): boolean {
  if (IRREGULAR_PAST.has(word)) return true;
  return word.length > 3 && word.endsWith("ed") && !word.includes("-") && !NOT_PAST.has(word);
}
