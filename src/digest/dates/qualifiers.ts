/** Verbs that only give a figure's size. */
const FIGURE_AFTER =
  /^(?:['’]s)?,?\s+(?:(?:it|they|this|that|the (?:figure|total|number|sum))\s+)?(?:stood at|stands at|amounted to|totall?ed|came to|averaged|reached|hit|(?:was|were)\s+(?:just\s+|about\s+|only\s+|around\s+|nearly\s+|some\s+)?[$€£¥\d])/;
const FIGURE = "[$€£¥]?\\d[\\d,.]*\\s*(?:%|percent|per cent|million|billion|trillion)?";
/** "up from 300 in 2023", "compared with 2019", "from $2 billion in 2021 to" */
const COMPARED_BEFORE = new RegExp(
  `(?:\\b(?:compared (?:with|to)|versus|than|as against|(?:up|down) from)\\b[^,.;]{0,50}|\\b(?:from|to|of|at)\\s+(?:about\\s+|just\\s+|some\\s+)?${FIGURE}[^,.;]{0,25}\\s(?:in|for))\\s+(?:the\\s+)?$`,
  "i",
);
const BUDGET_BEFORE = /\b(?:fiscal|financial|academic|budget|class of|season of|census of)(?:\s+year)?\s+$/i;
/** Nouns that name something that happened: a year before them dates it ("the 2015 earthquake"). */
const HAPPENING =
  /^\s+(?:[\p{L}-]+\s+){0,3}?(?:elections?|vote|referendum|coup|war|invasion|attacks?|bombings?|massacre|earthquake|tsunami|floods?|hurricane|storm|eruption|crash|disaster|accident|fire|explosion|revolution|uprising|protests?|riots?|strike|withdrawal|takeover|annexation|summit|conference|olympics|games|championships?|world cup|deal|agreement|accords?|treaty|ceasefire|visit|raid|killing|murder|assassination|arrest|trial|verdict|merger|collapse|crisis|outbreak|pandemic|launch|landing|meeting|talks|tour|speech|decision|ruling)\b/iu;

/**
 * Whether a date only qualifies a quantity or a noun, without telling what happened then: "trade in 2024 stood at",
 * "up from 300 in 2023", "the 2024 budget". `isAttributiveYear`: the date is a year that stands before a noun.
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
  return isAttributiveYear && !HAPPENING.test(after);
}
