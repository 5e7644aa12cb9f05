import type { Word } from "./clause-words.ts";
import type { Direction } from "./tense.ts";
import { ARRANGED, IRREGULAR_PAST, MOVING, POSTPONED } from "./verbs.ts";

/**
 * Words that lead up to a date are looked for this far before it; from 8 on no more moments of `test/bench/mentions.ts`
 * are right.
 */
const FARTHEST_LEAD = 14;

const CLAUSE_END: ReadonlySet<string> = new Set(
  ", ; : – — -- that which who whom when where while".split(" "),
);
const MONTH_ALONE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?$/u;
const IS_POSTPONED = new RegExp(`\\b${POSTPONED}\\b`);
/** "The road is shut until Saturday" */
const LASTING = /^(?:is|are|remains?|lasts?|runs?|stays?|has|have|holds?|continues?)$/;
const WEEKDAY_ALONE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Verbs whose infinitive tells what was, not what is to be: "managed to leave by Friday". */
const OF_THE_PAST =
  /^(?:managed|failed|seemed|began|started|appeared|able|continued|used|had|helped|tended|proved|came|moved|went|rose|fell)$/;

/**
 * Where the words that lead up to a date place it, whatever the verb says: "adjourned until Tuesday", "has until
 * Monday", "if nothing is agreed by Friday", "in the wake of Saturday's storm". `place` and `next` are the first word of
 * the date and the first after it. Undefined where they do not tell.
 */
export function chooseLead(
  words: readonly Word[],
  place: number,
  next: number,
  isAttributive: boolean,
): Direction | undefined {
  const clause = findClause(words, place);
  if (isAttributive) return chooseAttributive(clause, words.slice(next, next + 12));
  if (callsFor(clause)) return "ahead";
  const last = clause.at(-1);
  const isMonth = next === place + 1 && MONTH_ALONE.test(words[place]?.text ?? "");
  const isWeekday = WEEKDAY_ALONE.test(words[place]?.text ?? "");
  if (/^(?:until|till|through)$/.test(last ?? "")) {
    if (
      /^(?:has|have)$/.test(clause.at(-2) ?? "") ||
      clause.some((word) => MOVING.has(word) || isGrant(word) || (isWeekday && LASTING.test(word))) ||
      hasOpenInfinitive(clause)
    )
      return "ahead";
  }
  if (last === "to" && clause.some((word) => MOVING.has(word)) && !isMonth) return "ahead";
  // "postponed from September to November"
  if (/^(?:from|to)$/.test(last ?? "") && IS_POSTPONED.test(clause.join(" "))) return "ahead";
  if (last === "for" && !isMonth && clause.slice(0, -1).some((word) => isCall(word))) return "ahead";
  // "readied themselves for Sunday", "will leave as early as Monday"
  if (isWeekday && (last === "for" || /^as (?:early|soon) as$/.test(clause.slice(-3).join(" "))))
    return "ahead";
  if (last === "by" && (hasOpenInfinitive(clause) || clause.some(isCall))) return "ahead";
  if (/^(?:by|before|until)$/.test(last ?? "") && clause.some((word) => word === "if" || word === "unless"))
    return "ahead";
  if (last === "on" && isHeldUntil(clause)) return "ahead";
  if (last === "on" && isAfterEvent(clause)) return "back";
  return undefined;
}

/** The words between the start of the clause and the date. */
function findClause(words: readonly Word[], place: number): string[] {
  let at = place;
  while (at > 0 && at > place - FARTHEST_LEAD && !CLAUSE_END.has(words[at - 1]?.text ?? "")) at -= 1;
  return words.slice(at, place).map(({ text }) => text);
}

function chooseAttributive(clause: readonly string[], after: readonly Word[]): Direction | undefined {
  const lead = clause.filter((word) => !/^(?:the|a|an|his|her|its|their|last|this)$/.test(word)).slice(-3);
  const [last, words] = [lead.at(-1), lead.join(" ")];
  // "Friday's planned protests"
  if (/^(?:planned|scheduled|proposed|upcoming)$/.test(after[0]?.text ?? "")) return "ahead";
  const isArranged = after.slice(0, 3).some(({ text }) => ARRANGED.test(text));
  if (words.endsWith("ahead of") || (last === "before" && isArranged)) return "ahead";
  const isAfter =
    last === "after" || last === "following" || last === "since" || /(?:wake|aftermath) of$/.test(words);
  // "will meet after Sunday's vote": both may be to come.
  const isFuture = [...clause, ...after.map(({ text }) => text)].some((word) =>
    /^(?:will|would|shall|may|could|expected|likely|plans?|due|set|scheduled)$/.test(word),
  );
  return isAfter && !isFuture ? "back" : undefined;
}

/** "has given them until 9 a.m. Tuesday" */
function isGrant(word: string): boolean {
  return /^(?:gave|given|gives?|allow(?:ed|s)?|granted|grants?)$/.test(word);
}

function isCall(word: string): boolean {
  return /^(?:call(?:ed|s)?|issued?|issues|announced?|announces|order(?:ed|s)?|summon(?:ed|s)|convened?)$/.test(
    word,
  );
}

/** "are calling for mass protests on Saturday", but "called for new elections on Monday" */
function callsFor(clause: readonly string[]): boolean {
  const call = clause.findIndex(
    (word, index) =>
      clause[index + 1] === "for" &&
      (/^call(?:s|ing)$/.test(word) || (word === "called" && /^(?:has|have)$/.test(clause[index - 1] ?? ""))),
  );
  return call >= 0 && clause.slice(call + 2, call + 6).some((word) => ARRANGED.test(word));
}

/** "told to report by Friday": an infinitive with no verb in the past after it. */
function hasOpenInfinitive(clause: readonly string[]): boolean {
  const to = clause.lastIndexOf("to");
  const verb = clause[to + 1] ?? "";
  if (to < 1 || to + 1 >= clause.length - 1 || OF_THE_PAST.test(clause[to - 1] ?? "")) return false;
  if (/^\d|ly$|ing$|^(?:the|an?|his|her|its|their|\p{L}+['’]s|about|around|almost)$/u.test(verb))
    return false;
  return verb === "be" || verb === "have" || !clause.slice(to + 2).some((word) => IRREGULAR_PAST.has(word));
}

/** "may rise after a fire on Monday", but not "after a summit on Monday" */
function isAfterEvent(clause: readonly string[]): boolean {
  const after = Math.max(clause.lastIndexOf("after"), clause.lastIndexOf("following"));
  const event = clause.slice(after + 1, -1);
  return (
    after >= 0 &&
    event.length < 5 &&
    /^an?$/.test(event[0] ?? "") &&
    !event.some((word) => ARRANGED.test(word))
  );
}

/** "is held until a hearing on Monday" */
function isHeldUntil(clause: readonly string[]): boolean {
  const until = clause.lastIndexOf("until");
  if (until < 0 || clause.length - until > 6) return false;
  return clause.slice(0, until).some((word) => /^(?:is|are|be|remains?|stays?|will)$/.test(word));
}
