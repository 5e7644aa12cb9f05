import { compareText } from "../../digest/when.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Puts names in the order of a language (BCP 47), those that it takes for equal by id. */
export function byName(language: string): (a: Named, b: Named) => number {
  const collator = new Intl.Collator(language);
  return (a, b) => collator.compare(a.name, b.name) || compareText(a.id, b.id);
}
