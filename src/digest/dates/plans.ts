import type { Word } from "./clause-words.ts";
import { ARRANGING, BEFORE_INFINITIVE, SCHEDULED } from "./verbs.ts";

/** Words that lead a date. */
export const PREPOSITION: ReadonlySet<string> = new Set(
  "on in at by until till since from for of during before after around about or early late mid the as through between and to".split(
    " ",
  ),
);

/** Whether the words before a date put it ahead: "set for", "due on", "scheduled for completion by". */
export function isScheduled(words: readonly Word[], place: number): boolean {
  let at = place - 1;
  while (at >= 0 && PREPOSITION.has(words[at]?.text ?? "") && at > place - 4) at -= 1;
  const word = words[at]?.text ?? "";
  if (word === "effective" || word === "starting" || word === "beginning") return true;
  if (at === place - 1) return false;
  const isPut = (index: number): boolean =>
    SCHEDULED.has(words[index]?.text ?? "") &&
    !/^(?:was|were|been|high|low|as|previously)$/.test(words[index - 1]?.text ?? "");
  // "scheduled for completion by Dec. 10"
  return isPut(at) || (words[at - 1]?.text === "for" && isPut(at - 2));
}

/** Whether an infinitive stands for a plan: "decided to hold", "a request to hold". `at` is its "to", or a word behind it. */
export function isPlanned(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== "to" && words[at - 1]?.text !== "to") return false;
  const to = words[at]?.text === "to" ? at : at - 1;
  // "agreed to a ceasefire", "called to the scene": no infinitive.
  const next = words[to + 1];
  if (next === undefined || next.isCapitalised || NO_VERB.test(next.text)) return false;
  for (let back = to - 1; back >= Math.max(0, to - 3); back -= 1) {
    if (BEFORE_INFINITIVE.has(words[back]?.text ?? "")) return true;
  }
  return false;
}

const NO_VERB =
  /^(?:\d.*|an?|the|his|her|its|their|our|my|your|this|that|these|those|some|all|both|it|him|them|us)$/;

/** Whether the plan of an infinitive was given up: "had been due to expire", "had planned to leave". `to` is its "to". */
export function isGivenUp(words: readonly Word[], to: number): boolean {
  return words.slice(Math.max(0, to - 4), to).some(({ text }) => text === "had");
}

/**
 * Whether a past form tells of what it arranges for later: "protesters planned a march on Saturday", but neither "as
 * previously planned" nor "was scheduled". `helper` is the word that governs it.
 */
export function isArranging(words: readonly Word[], at: number, helper: string): boolean {
  return (
    ARRANGING.has(words[at]?.text ?? "") &&
    !/^(?:had|was|were|been|as|previously)$/.test(helper) &&
    !/^(?:been|was|were|as|previously|originally)$/.test(words[at - 1]?.text ?? "")
  );
}
