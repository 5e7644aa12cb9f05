/** A sentence with things set into it, in the order of the language. Text and nodes alike may stand in it. */
export type Said<Thing> = readonly (string | Thing)[];

/** Makes something of some words of a sentence: a link, or words that stand out. */
export type Mark<Thing> = (words: string) => Thing;

/** Sets things into a sentence, to be used as a template tag: say`Part of the story ${story}`. */
export function say<Thing>(texts: TemplateStringsArray, ...things: Said<Thing>): Said<Thing> {
  return texts.flatMap((text, index) => [text, ...things.slice(index, index + 1)]);
}

/** What is said of so many, by the plural categories of CLDR that the language has; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a language counts: `countIn("en")(2, { one: "one day", other: "# days" })` is "2 days". */
export function countIn(code: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(code);
  return (number, forms) => (forms[rules.select(number)] ?? forms.other).replace("#", String(number));
}
