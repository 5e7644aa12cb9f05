import { findWords } from "../text/words.ts";
import { WORD } from "./find-terms.ts";
import type { Profile } from "./profile.ts";

/** A term as an article writes it first, in quotation marks; none where it stands only in a mention of a day. */
export function quoteWord({ article }: Profile, term: string): string[] {
  for (const [written] of `${article.text}\n${article.title}`.matchAll(WORD))
    if (findWords(written)[0] === term) return [`"${written}"`];
  return [];
}
