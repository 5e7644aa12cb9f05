import { POSTPONED } from "./verbs.ts";

/** Verbs that only give a figure's size. */
const FIGURE_AFTER =
  /^(?:['’]s)?,?\s+(?:(?:it|they|this|that|the (?:figure|total|number|sum))\s+)?(?:stood at|stands at|amounted to|totall?ed|came to|averaged|reached|hit|(?:was|were)\s+(?:just\s+|about\s+|only\s+|around\s+|nearly\s+|some\s+)?[$€£¥\d])/;
const FIGURE = "[$€£¥]?\\d[\\d,.]*\\s*(?:%|percent|per cent|million|billion|trillion)?";
/** "up from 300 in 2023", "compared with 2019", "from $2 billion in 2021 to" */
const COMPARED_BEFORE = new RegExp(
  `(?:\\b(?:compared (?:with|to)|versus|(?<!(?:later|earlier|sooner|more|less) )than|as against|(?:up|down) from)\\b[^,.;]{0,50}|\\b(?:from|to|of|at)\\s+(?:about\\s+|just\\s+|some\\s+)?${FIGURE}[^,.;]{0,25}\\s(?:in|for))\\s+(?:the\\s+)?$`,
  "i",
);
const BUDGET_BEFORE = /\b(?:fiscal|financial|academic|budget|class of|season of|census of)(?:\s+year)?\s+$/i;
/** Nouns that name something that happened: a year before them dates it ("the 2015 earthquake"). */
export const HAPPENING =
  /^\s+(?:[\p{L}-]+\s+){0,3}?(?:elections?|vote|referendum|coup|war|invasion|attacks?|bombings?|massacre|earthquake|tsunami|floods?|hurricane|storm|eruption|crash|disaster|accident|fire|explosion|revolution|uprising|protests?|riots?|strike|withdrawal|takeover|annexation|summit|conference|olympics|games|championships?|world cup|deal|agreement|accords?|treaty|ceasefire|visit|raid|killing|murder|assassination|arrest|trial|verdict|merger|collapse|crisis|outbreak|pandemic|launch|landing|meeting|talks|tour|campaign|race|speech|decision|ruling)\b/iu;

const CALLED_OFF =
  "(?:called off|cancell?ed|scrapped|postponed|put off|abandoned|shelved|averted|rescheduled|delayed)";
const PLANNED_FOR =
  "\\b(?:planned|scheduled|set|due|slated|booked|billed)(?:\\s+to\\s+(?:\\p{L}+\\s+){1,3}?)?\\s*(?:for|on|in|from)\\s+$";
/** "a strike planned for Aug. 5 was called off": nothing happened on the day, and nothing will. */
const PLANNED_BEFORE = new RegExp(PLANNED_FOR, "iu");
const CALLED_OFF_AFTER = new RegExp(
  `^(?:,\\s+)?[^,.;]{0,40}?\\b(?:was|were|been|is|are|being)\\s+(?:\\p{L}+\\s+)?${CALLED_OFF}\\b`,
  "iu",
);
/** "called off the strike planned for Aug. 5" */
const CALLED_OFF_BEFORE = new RegExp(`\\b${CALLED_OFF}\\s[^,.;]{1,40}\\s${PLANNED_FOR}`, "iu");
/** "originally set for July 12", "was to have opened in 2024", "would have halted trains on Friday", "had been due on May 3" */
const GIVEN_UP =
  /\b(?:(?:originally|initially|previously)\s+(?:planned|scheduled|set|due|slated)|(?:was|were)\s+(?:\p{L}+ly\s+)?to have\s+\p{L}+|would have\s+\p{L}+|had\s+(?:been\s+)?(?:\p{L}+ly\s+)?(?:due|set|scheduled|planned|slated))\b[^,.;]{0,40}\s$/iu;

/** "postponed from September to November" */
const POSTPONED_FROM = new RegExp(`\\b${POSTPONED}(?:\\s+\\S+){0,3}\\s+from\\s+$`, "i");

/**
 * Whether a date only qualifies a quantity or a noun, without telling what happened then: "trade in 2024 stood at",
 * "up from 300 in 2023", "the 2024 budget"; or belongs to a plan given up. `isAttributiveYear`: the date is a year that stands before a noun.
 */
export function isQualifier(
  sentence: string,
  start: number,
  end: number,
  isAttributiveYear: boolean,
): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start);
  const after = sentence.slice(end, end + 80);
  if (FIGURE_AFTER.test(after) || COMPARED_BEFORE.test(before) || BUDGET_BEFORE.test(before)) return true;
  if (POSTPONED_FROM.test(before) || GIVEN_UP.test(before) || CALLED_OFF_BEFORE.test(before)) return true;
  if (PLANNED_BEFORE.test(before) && CALLED_OFF_AFTER.test(after)) return true;
  return isAttributiveYear && !HAPPENING.test(after);
}
