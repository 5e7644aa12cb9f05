import { type Expression, expressionAt, type Moment } from "./expression.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of wording a moment. */
export interface Rule {
  /** What no match is without: most sentences hold none of it, and are not searched. */
  readonly hint: RegExp;
  /** Global. */
  readonly pattern: RegExp;
  /** What the groups of a match say; undefined where they are no moment after all. */
  readonly read: (groups: Groups) => Moment | undefined;
}

/** All that the rules find in a text, rule by rule. */
export function applyRules(rules: readonly Rule[], text: string): Expression[] {
  const found: Expression[] = [];
  for (const { hint, pattern, read } of rules) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const moment = read(match.groups ?? {});
      if (moment !== undefined) found.push(expressionAt(match, moment));
    }
  }
  return found;
}
