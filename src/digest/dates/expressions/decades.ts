import type { Expression, Moment } from "./expression.ts";
import { PART, toPart } from "./parts.ts";
import { applyRules, type Groups, type Rule } from "./rules.ts";

const TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const DECADES = "tens twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

const RULES: readonly Rule[] = [
  {
    hint: /\d0['’]?s/,
    pattern: new RegExp(`(?<![\\p{L}\\d$€£-])${PART}?(?<decade>1[5-9]\\d0|20\\d0)['’]?s(?![\\p{L}])`, "gu"),
    read: ({ decade, part }) => absolute(`${decade?.slice(0, 3)}X`, part),
  },
  {
    // "in his eighties" is an age: a decade in words has its article or its part.
    hint: /\d0s|ties/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<!\\b(?:his|her|their|my|your)\\s+)${PART}?(?:(?:[Tt]he\\s+|(?<!\\b(?:his|her|their|my|your)\\s+))['’](?<figures>[2-9]0)s|(?<=\\b(?:[Tt]he\\s+|(?<!\\b(?:his|her|their|my|your)\\s+)(?:early|mid|late)[\\s-]))(?<word>${DECADES.slice(1).join("|")}))(?![\\p{L}-])`,
      "gu",
    ),
    read: ({ figures, word = "", part }) => absolute(`19${figures?.[0] ?? DECADES.indexOf(word) + 1}X`, part),
  },
  {
    // As transcripts of speech write years: "nineteen ninety-six", "the year two thousand".
    hint: /eighteen|nineteen|thousand/i,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?<century>eighteen|nineteen)[\\s-](?:(?<teen>${TEENS.join("|")})|(?<tens>${TENS.slice(1).join("|")})(?:[\\s-](?<ones>${ONES.join("|")}))?)|(?<=\\byear\\s+)two thousand)(?![\\p{L}-])`,
      "giu",
    ),
    read: (groups) => absolute(readYear(groups)),
  },
];

/** Decades, and years in words: "the 1990s", "the '90s", "the early nineties", "nineteen ninety-six". */
export function findDecades(text: string): Expression[] {
  return applyRules(RULES, text);
}

function absolute(edtf: string, words?: string): Moment {
  const part = toPart(words);
  return { kind: "absolute", edtf, ...(part !== undefined && { part }) };
}

function readYear({ century, teen, tens = "", ones = "" }: Groups): string {
  if (century === undefined) return "2000";
  const hundreds = century.toLowerCase() === "nineteen" ? 1900 : 1800;
  const rest =
    teen === undefined
      ? 10 * (TENS.indexOf(tens.toLowerCase()) + 1) + ONES.indexOf(ones.toLowerCase()) + 1
      : 10 + TEENS.indexOf(teen.toLowerCase());
  return String(hundreds + rest);
}
