import type { Passage } from "../model.ts";
import { findBodySentences } from "./frame.ts";
import { chooseMedium, MEDIUM_NOUN } from "./media-names.ts";
import { isOverlapping } from "./passages.ts";

/** A medium whose report a text passes on, and the words that say so. */
export interface Relayed {
  readonly name: string;
  readonly passage: Passage;
}

/**
 * Sentences that carry a report; further down a source is one voice among others. Of 44 credits read of the 223 found in
 * 19,043 newswire items (those to the wire itself set aside) all were credits, 41 with the whole name.
 */
const LEAD = 2;
/** Characters at the start of a text in which they stand; a title has fewer. */
const REACH = 2000;

const WORD = "\\p{Lu}[\\p{L}\\p{N}]*(?:[.&'’/-][\\p{L}\\p{N}]+)*";
const NAME = `(?<name>${WORD}(?:\\s+(?:(?:of|de|della|the)\\s+)?${WORD}){0,5}|dpa)`;
const BEFORE = `(?:(?<the>[Tt]he|an?)\\s+)?(?:(?:[\\p{L}'’-]+\\s+){0,4}?(?<before>${MEDIUM_NOUN})\\s+)?`;
const AFTER = `(?:\\s+(?:state|daily|official|national)?\\s*(?<after>${MEDIUM_NOUN}))?`;
const SOURCE = `(?<![\\p{L}\\p{N}’'-])${BEFORE}${NAME}(?![\\p{L}\\p{N}])${AFTER}`;
const OTHERS = "(?:,?\\s+and\\s+[^,.;]{1,40}?)?";
const FEW = "(?:\\p{Ll}[\\p{L}-]*\\s+)";
/** A medium reports its own profit as other companies do. */
const OWN_FIGURES =
  "(?!\\s+(?:[\\p{L}\\p{N}$£€.%-]+\\s+){0,5}?(?:profits?|loss(?:es)?|earnings|revenues?|income|sales|results|turnover|circulation)\\b)";
/** "The BBC said it would": what follows is its own business. */
const OWN_BUSINESS =
  "(?![^.,]{0,40}?\\b(?:it|its|they|their|he|she|the (?:company|agency|paper|network))\\b)";
const STAFF = "(?:reporter|correspondent|journalist|witness|eyewitness|photographer|cameraman)s?";

/** "Israeli", "German", "Egypt's": whose medium it is, not what it is called. */
const ADJECTIVE = /(?:an|av|ish|ese|ch|ic|i|['’]s?)$/u;

/** "the official Tanjug news agency", but "a leading Balkan newspaper" */
const THE = /\b[Tt]he\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}$/u;

/** The forms in which a text credits a medium with what it tells. */
const FORMS: readonly RegExp[] = [
  `${SOURCE}${OTHERS}(?:,?\\s+(?:citing|quoting)[^,]{1,80},)?\\s+(?:(?:has|have|had|also|first|earlier|later)\\s+){0,2}(?:reported|reports)\\b${OWN_FIGURES}`,
  `${SOURCE}${OTHERS}\\s+(?:says|said)\\b${OWN_BUSINESS}`,
  `[,”"’]\\s+${SOURCE}${OTHERS}\\s+(?:(?:has|have|also)\\s+){0,2}(?:said|says|reported|reports|quoted|wrote|writes)\\b${OWN_BUSINESS}`,
  `,\\s+(?:reported|reports)\\s+${SOURCE}`,
  `\\b[Aa]ccording to\\s+(?:(?:an?|the)\\s+)?(?:${FEW}{0,2}?(?:reports?|interviews?|story|article|account|tally|count|poll|survey)\\s+${FEW}{0,3}?(?:by|in|on|from|with|of)\\s+)?${SOURCE}`,
  `\\b(?:told|tells|telling)\\s+(?!an?\\s)${SOURCE}`,
  `\\b(?:told|tells|telling)\\s+${SOURCE}\\s+${STAFF}`,
  `\\b(?:reported|quoted|cited|carried|published|broadcast|aired|obtained|seen|viewed|reviewed)(?:\\s+as\\s+\\p{Ll}+)?(?:\\s+(?:on\\s+)?\\p{Lu}\\p{Ll}+day)?\\s+by\\s+${SOURCE}`,
  `\\b(?:citing|quoting)\\s+${FEW}{0,4}?${SOURCE}`,
  `\\binterview(?:ed)?\\s+${FEW}{0,3}?(?:with|on|by|in|to)\\s+${SOURCE}`,
  `\\b[Aa]\\s+(?:\\p{Ll}[\\p{L}-]*\\s+)?report\\s+${FEW}{0,2}?(?:by|in|from|on)\\s+${SOURCE}`,
  `${SOURCE}\\s+${STAFF}\\s+${FEW}{0,3}?(?:said|says|saw|reported|reports|counted|heard|witnessed)\\b`,
].map((form) => new RegExp(form, "dgu"));

/** What is denied is not passed on; and who speaks for a medium, or works for it, speaks about it. */
const NO_CREDIT =
  /\b(?:(?:den(?:y|ied|ies|ying)|dismiss\w*|reject\w*|refut\w*)\b[^,.]{0,40}|(?:spokes\w+|editors?|publisher|owner|director|head|chief|executive|lawyers?|journalists?|reporters?|correspondents?|employees?|workers?|staff)\s+(?:for|of|at|with)\s+)$/u;

/** In a title: "Reuters: …", "… – AFP", "…: Kyodo News", "… (AP)". */
const TITLE_FORMS: readonly RegExp[] = [
  `^${SOURCE}\\s*:(?=\\s)`,
  `(?::|\\s[-–—|])\\s+${SOURCE}\\s*$`,
  `[([]${NAME}[)\\]]\\s*$`,
].map((form) => new RegExp(form, "dgu"));

/** "It rained. (AP)" */
const BRACKETED = new RegExp(`(?:^|(?<=[.!?”"]\\s*))[([]${NAME}[)\\]]\\s*$`, "dgu");

const MENTION = new RegExp(SOURCE, "dgu");

interface Part {
  readonly words: string;
  readonly in?: "title";
  readonly start: number;
}

/**
 * The media that a text credits with its news in its title or first sentences ("Reuters reported", "told the BBC",
 * "according to Kyodo News"), in their order, each time one is credited. A medium that the text is about is none:
 * its title names it, or its first sentence begins with it, and nothing is credited to it there.
 * @param outlets further names of media, in lower case without "the", and what they are called
 */
export function findRelayed(
  { title, text }: { readonly title: string; readonly text: string },
  outlets: ReadonlyMap<string, string>,
): Relayed[] {
  const lead = findBodySentences(text.slice(0, REACH))
    .slice(0, LEAD)
    .map(({ start, end }): Part => ({ words: text.slice(start, end), start }));
  const head: Part = { words: title.slice(0, REACH), in: "title", start: 0 };
  const found = [
    ...findInPart(head, [...FORMS, ...TITLE_FORMS], outlets),
    ...lead.flatMap((part) => findInPart(part, [...FORMS, BRACKETED], outlets)),
  ];
  const subjects = new Set([...findSubjects(head, found, outlets), ...findOpeners(lead[0], found, outlets)]);
  return found.filter(({ name }) => !subjects.has(name));
}

function findInPart(part: Part, forms: readonly RegExp[], outlets: ReadonlyMap<string, string>): Relayed[] {
  return forms
    .flatMap((form) =>
      [...part.words.matchAll(form)].flatMap((match) => {
        const name = chooseName(match, outlets);
        return name === undefined || NO_CREDIT.test(part.words.slice(0, match.index))
          ? []
          : [{ name, passage: passageOf(part, match) }];
      }),
    )
    .sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end)
    .filter(
      // Two forms may fit one credit.
      ({ passage }, at, all) => !all.slice(0, at).some((other) => isOverlapping(other.passage, passage)),
    );
}

function passageOf({ in: where, start }: Part, match: RegExpExecArray): Passage {
  const lead = /^[\s,”"’:–—|-]*/u.exec(match[0])?.[0].length ?? 0;
  return {
    ...(where !== undefined && { in: where }),
    start: start + match.index + lead,
    end: start + match.index + match[0].trimEnd().length,
  };
}

function chooseName(match: RegExpExecArray, outlets: ReadonlyMap<string, string>): string | undefined {
  const { input, groups = {}, indices } = match;
  const { name: words = "", the, before, after } = groups;
  const name = chooseMedium(/^the$/i.test(the ?? "") ? `the ${words}` : words, outlets);
  if (name !== undefined) return name;
  // "the Fars news agency" is one, whatever it is called; "an Atlanta newspaper" and "Egypt's state television" are not named.
  const lead = input.slice(0, indices?.groups?.name?.[0]);
  const isNamed = before !== undefined || (after !== undefined && THE.test(lead) && !ADJECTIVE.test(words));
  return isNamed ? words.replace(/^The\s+/u, "") : undefined;
}

/** The media that a title names without crediting them. */
function findSubjects(part: Part, found: readonly Relayed[], outlets: ReadonlyMap<string, string>): string[] {
  return [...part.words.matchAll(MENTION)].flatMap((match) => {
    const name = chooseName(match, outlets);
    const { start, end } = passageOf(part, match);
    const isCredit = found.some(
      ({ passage }) => passage.in === part.in && passage.start < end && start < passage.end,
    );
    return name === undefined || isCredit ? [] : [name];
  });
}

/** The medium that a sentence begins with. */
function findOpeners(
  part: Part | undefined,
  found: readonly Relayed[],
  outlets: ReadonlyMap<string, string>,
): string[] {
  if (part === undefined) return [];
  const first = [...part.words.matchAll(MENTION)][0];
  return first?.index === 0 ? findSubjects({ ...part, words: first[0] }, found, outlets) : [];
}
