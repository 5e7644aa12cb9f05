import type { Passage } from "../model.ts";

/** Words of a speaker with the office: "Kazakh Deputy Prime Minister and Foreign Minister Murat Nurtleu". */
const MOST_WORDS = 10;

const LINK = "(?:of|de|da|del|van|von|der|bin|ibn|al|el|la|le|the)";
const NAME = `\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:\\s(?:${LINK}\\s){0,2}\\p{Lu}[\\p{L}\\p{N}.'’-]*)*`;
const PRONOUN = "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I)";

/** Words that begin no subject: a clause, an adverbial or an aside does. */
const NO_SUBJECT =
  /^(?:in|on|at|for|to|from|by|with|without|within|of|after|before|since|until|during|while|when|where|as|if|because|although|though|despite|amid|under|over|but|and|or|who|which|whom|whose|what|that|than|so|also|later|then|however|meanwhile|asked|citing|referring|according|yesterday|today|earlier|still|yet|not|there|including|via|last|next|once|nor|\p{L}{3,}ing|\p{L}{3,}ly)$/iu;

/** Adverbs and auxiliaries between a subject and its verb. */
const BEFORE_VERB =
  /(?:^|\s)(?:has|had|have|was|were|is|are|be|been|being|also|later|then|once|since|would|will|did|could|might|even|often|always|never|again|himself|herself|further|now|still|just|both|all|each|as|\p{Ll}{3,}ly)\s*$/u;

/** A clause begins behind these. */
const CLAUSE =
  /(?<![\p{L}-])(?:that|who|which|but|while|when|because|after|before|if|where|as|though|although)\s+(?=\S)/gu;
const CONJUNCTION = /^(?:and|but|so|while|as|that)\s+/iu;

const AT_END = new RegExp(`(?<![\\p{L}'’-])(?:(?:[Tt]he|[Aa]n?)\\s)?(?:${NAME}|${PRONOUN})$`, "u");
const AT_START = new RegExp(`^(?:(?:[Tt]he|[Aa]n?)\\s)?(?:${NAME}|${PRONOUN}(?=\\s))`, "u");

/** What ends the name or description that stands behind its verb: "said the minister on Monday". */
const AFTER_VERB =
  /[,;:.?!"“”()–—]\s|[,;:.?!"“”()–—]$|\s(?:in|on|at|during|after|before|when|as|while|who|whose|which|to|from|by|via|late|earlier|today|yesterday|and|but|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}])/u;
const ABBREVIATED =
  /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|St|Jr|Sr)$/u;

/**
 * The subject in the words before a verb of speaking, without adverbs; an aside between commas is stepped over.
 * `isParticiple`: the verb ends in -ing, so that its subject opens the sentence. Undefined where no words look like one.
 */
export function chooseSubject(text: string, before: Passage, isParticiple = false): Passage | undefined {
  const parts = findParts(text, before);
  if (isParticiple) {
    for (const part of parts) {
      const opening = AT_START.exec(text.slice(part.start, part.end))?.[0];
      if (opening !== undefined && isSubject(opening))
        return { start: part.start, end: part.start + opening.length };
    }
    return undefined;
  }
  const last = parts.at(-1);
  if (last !== undefined && last.end === before.end) return chooseInPart(text, last);
  // "Murat Nurtleu, Kazakhstan's foreign minister, said"
  for (const part of parts) {
    if (!isSubject(text.slice(part.start, part.end))) continue;
    const subject = chooseInPart(text, part);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The subject that begins behind an inverted verb: "said Foreign Minister Murat Nurtleu on Monday". */
export function chooseSubjectAfterVerb(text: string, after: Passage): Passage | undefined {
  const words = text.slice(after.start, after.end);
  let length = words.length;
  for (let from = 0; from < words.length; ) {
    const stop = AFTER_VERB.exec(words.slice(from));
    if (stop === null) break;
    const at = from + stop.index;
    if (stop[0].startsWith(".") && ABBREVIATED.test(words.slice(0, at))) from = at + 1;
    else {
      length = at;
      break;
    }
  }
  const subject = words.slice(0, length).trimEnd();
  return isSubject(subject) && !/^(?:it|this|there|these|those)\b/i.test(subject)
    ? { start: after.start, end: after.start + subject.length }
    : undefined;
}

/** Between commas, blanks and leading conjunctions off; a comma at the very end leaves no part behind it. */
function findParts(text: string, { start, end }: Passage): Passage[] {
  const words = text.slice(start, end);
  return [...words.matchAll(/[^,;:]+/g)].flatMap((match) => {
    const bare = match[0].trim();
    const isLast = match.index + match[0].length === words.length;
    if (bare === "") return [];
    const from = start + match.index + match[0].indexOf(bare);
    const lead = CONJUNCTION.exec(bare)?.[0].length ?? 0;
    return [{ start: from + lead, end: isLast ? end : from + bare.length }];
  });
}

function chooseInPart(text: string, part: Passage): Passage | undefined {
  let words = text.slice(part.start, part.end).trimEnd();
  while (BEFORE_VERB.test(words)) words = words.replace(BEFORE_VERB, "").trimEnd();
  const clause = [...words.matchAll(CLAUSE)].at(-1);
  const skipped = clause === undefined ? 0 : clause.index + clause[0].length;
  const start = part.start + skipped;
  words = words.slice(skipped);
  if (isSubject(words)) return { start, end: start + words.length };
  const name = AT_END.exec(words);
  return name === null ? undefined : { start: start + name.index, end: start + words.length };
}

function isSubject(words: string): boolean {
  const all = words.split(/\s+/);
  return (
    words !== "" && all.length <= MOST_WORDS && !NO_SUBJECT.test(all[0] ?? "") && /^[\p{L}]/u.test(words)
  );
}
