import { COMPANY_ENDINGS } from "./cue-words.ts";
import type { Run } from "./find-runs.ts";
import type { Token } from "./tokens.ts";

/** Behind a name: "(LDP)", "(the “LDP”)", ", BoN,", ", or BoN,". */
const SHORT_FORM =
  /^(?:\.? \((?:the )?["“]?(?<inside>\p{Lu}[\p{L}.&-]{1,9})["”]?\)|, (?<beside>\p{Lu}\p{Ll}?\p{Lu}[\p{L}]{0,5}),|,? or (?:the )?(?<after>\p{Lu}\p{Ll}{0,3}\p{Lu}\p{L}{0,5})[,.);])/u;

/** Characters in which a short form stands behind its name. */
const REACH = 24;

/**
 * The short forms that a text itself pairs with names, by the name's words: "the Bank of Norland, or BoN,". Its letters stand
 * in the name in their order, the first at its start.
 */
export function findPairs(
  text: string,
  tokens: readonly Token[],
  names: readonly Run[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const { start, end } of names) {
    if (end - start < 2) continue;
    // "China Shipbuilding Corp (CSBC)": the ending is no part of the name, but of its short form.
    const to = COMPANY_ENDINGS.has(tokens[end]?.lower ?? "") && tokens[end]?.joint === " " ? end + 1 : end;
    const last = tokens[to - 1];
    if (last === undefined) continue;
    const match = SHORT_FORM.exec(text.slice(last.end, last.end + REACH));
    const written = match?.groups?.inside ?? match?.groups?.beside ?? match?.groups?.after;
    const short = written?.replaceAll(".", "");
    // "Intensive Care Units (ICUs)" are things.
    if (short === undefined || short.endsWith("s") || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const words = tokens.slice(start, to).map(({ word }) => word);
    if (isShortFor(short, words)) pairs.set(words.slice(0, end - start).join(" "), short);
  }
  return pairs;
}

function isShortFor(short: string, words: readonly string[]): boolean {
  const letters = words.join("").toLowerCase();
  let at = -1;
  for (const letter of short.toLowerCase()) {
    const next = letters.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}
