/**
 * How far a matter has got, as one sentence words it: 1 open ("is considering"), 2 settled ("decided"), 3 under way
 * ("began"), 4 over ("ended").
 */
export type Rung = 1 | 2 | 3 | 4;

/** Where the words stand in the sentence that was searched. */
export interface State {
  readonly rung: Rung;
  readonly start: number;
  readonly end: number;
}

const WORDS: Readonly<Record<Rung, string>> = {
  1: `consider(?:s|ing|ed)? eye(?:ing|d) mull(?:s|ing|ed) weigh(?:s|ing|ed) propos(?:es|ing|ed) seek(?:s|ing)? sought
    suggest(?:s|ing|ed) explor(?:es|ing|ed) discuss(?:es|ing)? expected likely envisaged planning planned
    (?:plan|hope|aim|intend|want)(?:s|ed)?\\s+to call(?:s|ed)\\s+for in\\s+talks may might could`,
  2: `decid(?:es|ed) agree(?:s|d) approv(?:es|ed) set(?:s)?(?!\\s+(?:of|up|off|back|out|aside)\\b) schedul(?:es|ed) fix(?:es|ed)
    confirm(?:s|ed) announc(?:es|ed) adopt(?:s|ed) endors(?:es|ed) finali[sz](?:es|ed) due\\s+to will`,
  3: `beg(?:ins|an|un) start(?:s|ed) open(?:s|ed) launch(?:es|ed) held sign(?:s|ed) resum(?:es|ed) under\\s?way
    (?:takes|took|taken)\\s+(?:place|effect|office) kick(?:s|ed)\\s+off`,
  4: `end(?:s|ed) conclud(?:es|ed) complet(?:es|ed) finish(?:es|ed) resign(?:s|ed) (?:steps|stepped)\\s+down call(?:s|ed)\\s+off
    cancel(?:s|led|ed) abandon(?:s|ed) withdr(?:ew|awn)`,
};

const RUNGS = [1, 2, 3, 4] as const;
const AUXILIARY =
  "(?:(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|could|to)\\s+(?:not\\s+|also\\s+|now\\s+)?){0,3}";
const STATE = new RegExp(
  `\\b(?<auxiliary>${AUXILIARY})(?:${RUNGS.map(
    (rung) => `(?<rung${rung}>${WORDS[rung].trim().split(/\s+/).join("|")})`,
  ).join("|")})\\b`,
  "dgi",
);

/** "the planned meeting", "a set": the word stands by a noun and says nothing of the state. */
const DETERMINER = /\b(?:the|a|an|its|their|his|her|this|that|no)\s+$/i;

/** Words before the verb, a few at most, that deny it or give it another subject. */
const DENIAL =
  /\b(?:not|never|no|nor|without|den(?:y|ies|ied|ying)|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|who|whose|which)(?:\s+[\p{L}'’]+){0,3}\s+$/iu;

/** A sentence longer than this is no sentence. */
const LONGEST = 1000;

/** The first words in a sentence or title that say how far the matter has got; undefined where none do. */
export function findState(sentence: string): State | undefined {
  const searched = sentence.slice(0, LONGEST);
  for (const match of searched.matchAll(STATE)) {
    const auxiliary = match.groups?.auxiliary?.toLowerCase() ?? "";
    const rung = RUNGS.find((each) => match.groups?.[`rung${each}`] !== undefined);
    if (rung === undefined || /\bnot\b/.test(auxiliary) || match[0].startsWith("May")) continue;
    if (DETERMINER.test(searched.slice(Math.max(0, match.index - 8), match.index))) continue;
    // "denied that it decided", "whose chair resigned": what did not happen, and another's doing.
    if (DENIAL.test(searched.slice(Math.max(0, match.index - 40), match.index))) continue;
    return { rung: temper(rung, auxiliary), start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** "will be held" is settled, not under way; "may be held" is open. */
function temper(rung: Rung, auxiliary: string): Rung {
  if (/\b(?:may|might|could|would)\b/.test(auxiliary)) return 1;
  if (/\b(?:will|to)\b/.test(auxiliary)) return rung > 2 ? 2 : rung;
  return rung;
}
