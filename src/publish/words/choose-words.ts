import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

const LANGUAGES: readonly Words[] = [en, ar];

/** The words of a site in this language (BCP 47); English where nobody has translated them. */
export function chooseWords(language: string): Words {
  const [primary] = language.toLowerCase().split("-");
  return LANGUAGES.find(({ code }) => code === primary) ?? en;
}
