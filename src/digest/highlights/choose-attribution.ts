import type { Passage } from "../model.ts";
import { SPEECH } from "../text/speech.ts";
import { chooseSubject, chooseSubjectAfterVerb } from "./choose-subject.ts";
import { findLastBefore } from "./find-last-before.ts";

/** Who is said to speak, as the text has it: a name, a description or a pronoun. */
export interface Attribution {
  readonly subject: Passage;
  /** Nothing stands between the quotation and the words that say who speaks. */
  readonly isDirect: boolean;
}

/** Characters before and behind a quotation in which its speaker is looked for: a long clause with the speaker's office. */
const REACH = 240;

/** Characters between the verb of speaking and the words quoted: "said that the plan was \"no more than a wish\"". */
const FARTHEST_VERB = 180;

/** Verbs that bring in quoted words, beside those of speaking. */
const QUOTING =
  `called calls calling described describes describing asked asks asking urged urges exclaimed joked jokes quipped
  shouted cried announced announces announcing concluded concludes vowed promised pledged worries worried observed observes
  predicted predicts suggested suggests testified assured assures continued recalls recounted lamented complained boasted
  boasting cautioned cautions cautioning conceded countered labelled labeled dubbed hailed thinks believes argued arguing
  read reads wondered wonders insisting urging says`.split(/\s+/);

/** Forms of speaking that do not bring in quoted words: "speaking to reporters". */
const NOT_QUOTING = new Set(
  "according speaking spoke speaks talking addressing briefed briefing interviewed reporting".split(" "),
);

const VERBS = [...new Set([...SPEECH, ...QUOTING])].filter((verb) => !NOT_QUOTING.has(verb));
const VERB = `(?:${VERBS.join("|")})(?![\\p{L}'’-])`;

/** Forms that are nouns as well: they count only right beside the quotation. */
const NOUN =
  /^(?:reports|notes|comments|claims|remarks|stresses|posted|read|reads|calls|asks|promised|reported)$/;

const VERB_FIRST = new RegExp(`^[\\s,–—-]*(?:${VERB}|according to)\\s`, "u");
const SUBJECT_FIRST = new RegExp(
  `^(?<lead>[\\s,–—-]*)(?<subject>[^\\s,;:–—-][^,;:]{0,100}?)(?:,[^;:]{1,160}?,)?\\s(?<verb>${VERB})`,
  "u",
);
const TRAILING = new RegExp(`,\\s(?:according to\\s|(?=[^,;:]{1,80}?\\s${VERB}))`, "u");
const ANY_VERB = new RegExp(`(?<![\\p{L}'’-])${VERB}`, "gu");

/**
 * The words that say who speaks, in the sentence of a quotation: right behind it ("…," said the minister), before it (The
 * minister said: "…"), or at the end of the sentence. Undefined where no verb of speaking stands with it.
 */
export function chooseAttribution(
  text: string,
  sentences: readonly Passage[],
  quoted: readonly Passage[],
  index: number,
): Attribution | undefined {
  const passage = quoted[index] as Passage;
  const after = findAfter(text, sentences, passage, quoted[index + 1]);
  const before = findBefore(sentences, passage, quoted[index - 1]);
  return chooseBehind(text, after) ?? chooseAhead(text, before) ?? chooseTrailing(text, after);
}

/** The rest of the sentence behind a quotation, up to the next one. */
function findAfter(
  text: string,
  sentences: readonly Passage[],
  { end }: Passage,
  next: Passage | undefined,
): Passage {
  const line = text.slice(end, end + REACH).split("\n", 1)[0] ?? "";
  const start = end + (line.length - line.trimStart().length);
  const endsSentence = /[.]['’”"]*$/.test(text.slice(Math.max(0, end - 4), end));
  if (endsSentence && !/^\p{Ll}/u.test(text.slice(start, start + 2))) return { start: end, end };
  const sentence = sentences[findLastBefore(sentences, start)];
  const last = Math.min(end + line.length, sentence?.end ?? end, next?.start ?? text.length);
  return { start: end, end: Math.max(end, last) };
}

/** The sentence before a quotation, from the quotation before that on. */
function findBefore(
  sentences: readonly Passage[],
  { start }: Passage,
  previous: Passage | undefined,
): Passage {
  const sentence = sentences[findLastBefore(sentences, start)];
  const from = Math.max(sentence?.start ?? 0, previous?.end ?? 0, start - REACH);
  return { start: Math.min(from, start), end: start };
}

/** Whom a stretch of a sentence says to have spoken, quoted or not: "Greenbaum noted that wages rose". */
export function chooseReported(text: string, part: Passage): Passage | undefined {
  const verb = new RegExp(ANY_VERB).exec(text.slice(part.start, part.end));
  return verb === null
    ? undefined
    : chooseSubject(text, { start: part.start, end: part.start + verb.index }, /ing$/.test(verb[0]));
}

function chooseBehind(text: string, after: Passage): Attribution | undefined {
  const words = text.slice(after.start, after.end);
  const inverted = VERB_FIRST.exec(words);
  if (inverted !== null) {
    const subject = chooseSubjectAfterVerb(text, { start: after.start + inverted[0].length, end: after.end });
    if (subject !== undefined) return { subject, isDirect: true };
  }
  const match = SUBJECT_FIRST.exec(words);
  if (match === null) return undefined;
  const { lead = "", subject: found = "" } = match.groups ?? {};
  const start = after.start + lead.length;
  const subject = chooseSubject(text, { start, end: start + found.length });
  // "and the minister later left, police said": the words go on, and nobody has been named right behind them.
  return subject === undefined || subject.start !== start ? undefined : { subject, isDirect: true };
}

function chooseAhead(text: string, before: Passage): Attribution | undefined {
  const words = text.slice(before.start, before.end);
  const named = /(?<![\p{L}'’-])[Aa]ccording to (?<name>[^,;:]+),\s*$/u.exec(words);
  if (named !== null) {
    const start = before.start + named.index + "according to ".length;
    const subject = chooseSubjectAfterVerb(text, { start, end: before.end });
    if (subject !== undefined) return { subject, isDirect: true };
  }
  const verb = [...words.matchAll(ANY_VERB)].findLast(({ 0: form, index }) => {
    const rest = words.slice(index + form.length);
    return (
      rest.length <= FARTHEST_VERB && (!NOUN.test(form) || /^[\s,:]*(?:that\s|it\s)?[\s,:]*$/.test(rest))
    );
  });
  if (verb === undefined) {
    // As interviews have it: "Nurtleu: 'We must.'"
    if (!/:\s*$/.test(words) || words.length > 60) return undefined;
    const subject = chooseSubject(text, {
      start: before.start,
      end: before.start + words.trimEnd().length - 1,
    });
    return subject && { subject, isDirect: true };
  }
  const subject = chooseSubject(
    text,
    { start: before.start, end: before.start + verb.index },
    /ing$/.test(verb[0]),
  );
  const isDirect = /^[\s,:]*$/.test(words.slice(verb.index + verb[0].length));
  return subject && { subject, isDirect };
}

function chooseTrailing(text: string, after: Passage): Attribution | undefined {
  const words = text.slice(after.start, after.end);
  const match = TRAILING.exec(words);
  if (match === null) return undefined;
  const start = after.start + match.index + match[0].length;
  const verb = new RegExp(`\\s${VERB}`, "u").exec(text.slice(start, after.end));
  const subject = match[0].includes("according")
    ? chooseSubjectAfterVerb(text, { start, end: after.end })
    : chooseSubject(text, { start, end: start + (verb?.index ?? 0) });
  return subject && { subject, isDirect: false };
}
