import type { Word } from "./clause-words.ts";
import { APPOINTED, ARRANGED, ARRANGING, BEFORE_INFINITIVE, HOLDING, SCHEDULED } from "./verbs.ts";

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
  // "A vote is expected Monday", "is likely on Monday"
  const isTold = /^(?:is|are|be)$/.test(words[at - 1]?.text ?? "");
  if (isTold && /^(?:expected|due|scheduled|slated|likely|possible)$/.test(word)) return true;
  if (at === place - 1) return false;
  const isPut = (index: number): boolean =>
    SCHEDULED.has(words[index]?.text ?? "") &&
    !/^(?:was|were|been|high|low|as|previously)$/.test(words[index - 1]?.text ?? "");
  // "scheduled for completion by Dec. 10"
  return isPut(at) || (words[at - 1]?.text === "for" && isPut(at - 2));
}

/** Whether an infinitive stands for a plan: "decided to hold", "a request to hold". `to` is its "to". */
export function isPlanned(words: readonly Word[], to: number): boolean {
  // "agreed to a ceasefire", "called to the scene": no infinitive.
  const next = words[to + 1];
  if (next === undefined || next.isCapitalised || NO_VERB.test(next.text)) return false;
  return words.slice(Math.max(0, to - 3), to).some(({ text }) => BEFORE_INFINITIVE.has(text));
}

const NO_VERB =
  /^(?:\d.*|an?|the|his|her|its|their|our|my|your|this|that|these|those|some|all|both|it|him|them|us)$/;

/**
 * Whether an infinitive that names no appointment hangs on a decision that was itself an act of some day: "voted to hold
 * rates", "rejected a plan to build", but not "agreed to meet". `to` is its "to", `distance` how many words lie between the
 * verb and the date.
 */
export function isDecided(words: readonly Word[], to: number, distance: number): boolean {
  const plan = words.slice(to + 1, to + 2 + distance).map(({ text }) => text);
  const [verb = ""] = plan;
  const governor = words[to - 1]?.text ?? "";
  const before = words.slice(Math.max(0, to - 8), to - 1).map(({ text }) => text);
  // "ordered residents to leave": who is told has no appointment.
  if (!DECIDED.has(governor) && !DECISION.has(governor) && before.some((word) => TOLD.test(word)))
    return true;
  if (APPOINTED.has(verb) || (HOLDING.has(verb) && plan.some((word) => ARRANGED.test(word)))) return false;
  if (DECIDED.has(governor)) return true;
  return DECISION.has(governor) && before.some((word) => DONE.test(word));
}

const DECIDED: ReadonlySet<string> = new Set(
  "decided agreed voted ordered urged asked called vowed promised threatened pledged proposed appealed demanded invited resolved able".split(
    " ",
  ),
);
const DECISION: ReadonlySet<string> = new Set(
  "plan plans deal agreement accord pact bid order request call proposal decision offer demand promise pledge threat intention".split(
    " ",
  ),
);
const TOLD = /^(?:ordered|urged|asked|told|forced|warned|invited|allowed|helped)$/;
const DONE = /^(?:\p{L}+ed|struck|made|won|gave|took|sent|put)$/u;

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
