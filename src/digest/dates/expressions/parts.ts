import type { Part } from "./expression.ts";

/** Matches the words before a month or year that name a part of it; the group is `part`. */
export const PART =
  "(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:(?:[Tt]he\\s+)?(?:very\\s+)?(?:start|beginning|middle|end)\\s+of))(?:-|\\s+)(?:in\\s+|the\\s+)?)";

/** The part that a match of `PART` names; undefined for no words. */
export function toPart(words: string | undefined): Part | undefined {
  if (words === undefined) return undefined;
  if (/early|start|beginning/i.test(words)) return "early";
  return /mid/i.test(words) ? "mid" : "late";
}
