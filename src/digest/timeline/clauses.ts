import type { Mention, Passage, TaggedArticle } from "../model.ts";
import { compareText } from "../when.ts";
import { findActor, findPlaces, isProse } from "./clause-names.ts";
import { buildStemmer, findStems, type Stemmer, splitWords } from "./stems.ts";
import { buildWordWeights, type WordWeights } from "./word-weights.ts";

/** What is said around a mention, as stems of words. */
export interface Clause {
  /** Each with its weight: names weigh most, and the nearest word more than a far one. */
  readonly words: ReadonlyMap<string, number>;
  /** Length of the vector that the weights make. */
  readonly length: number;
  readonly names: ReadonlySet<string>;
  /** Those names that only tell where: much happens in one country in one month. */
  readonly places: ReadonlySet<string>;
  /** No table of figures. */
  readonly isProse: boolean;
  /** Pairs of words side by side, neither of them a name: "general meeting". */
  readonly phrases: ReadonlySet<string>;
  /** The noun a mention stands before: "election" in "the July 20 Senate election". */
  readonly head?: string;
  /** What a mention without a head hangs on: "deadline" in "the deadline set for 8 August". */
  readonly governor?: string;
  /** The first name in the sentence: mostly who acts. */
  readonly actor?: string;
  /** Every name in the sentence. */
  readonly named: ReadonlySet<string>;
  /** Of the title of the article. */
  readonly title: ReadonlySet<string>;
  /** The names in the sentence, else those in the title: "The court adjourned until 2 April" tells of whom the title names. */
  readonly subject: ReadonlySet<string>;
}

/** Characters of a sentence on each side that can belong to a mention: a run-on of a megabyte stays linear. */
const REACH = 300;

/** A word this many words away weighs half: one clause, of 8 to 10 words in news English, counts and the next fades. */
const HALF_WEIGHT_DISTANCE = 10;

/** A clause of fewer words tells nothing by itself ("In 2021 and 2022, …"): the whole sentence stands in. */
const FEWEST_WORDS = 2;

/** Characters before a mention in which the word it hangs on stands. */
const GOVERNOR_REACH = 40;

/** For each mention, in the order given, the clause around it: what stands between its neighbours in its sentence. */
export function findClauses(
  article: TaggedArticle,
  sentences: readonly Passage[],
  mentions: readonly { readonly mention: Mention; readonly sentence: Passage }[],
): Clause[] {
  const stem = buildStemmer();
  const weights = buildWordWeights(article.text, sentences, stem);
  const title = findStems(article.title, stem);
  const places = findPlaces(article, stem);
  const neighbours = findNeighbours(article.mentions.filter(({ sense }) => sense !== "end"));
  return mentions.map(({ mention, sentence }) => {
    const source = mention.in === "title" ? article.title : article.text;
    const whole = {
      start: Math.max(sentence.start, mention.start - REACH),
      end: Math.min(sentence.end, mention.end + REACH),
    };
    const { before, after } = neighbours.get(mention) ?? {};
    const own = {
      start: before === undefined ? whole.start : Math.max(whole.start, Math.min(before.end, mention.start)),
      end: after === undefined ? whole.end : Math.min(whole.end, Math.max(after.start, mention.end)),
    };
    const sides = splitSides(source, own, mention, stem);
    const near = weighWords(sides, weights);
    const words =
      near.size < FEWEST_WORDS ? weighWords(splitSides(source, whole, mention, stem), weights) : near;
    const head = findHead(source, mention, stem);
    const governor = head === undefined ? findGovernor(source, own, mention, stem) : undefined;
    const sentenceText = source.slice(whole.start, whole.end);
    const { actor, named } = findActor(sentenceText, stem, weights);
    return {
      words,
      length: Math.hypot(...words.values()),
      names: new Set([...words.keys()].filter(weights.isName)),
      places,
      isProse: isProse(sentenceText),
      phrases: findPhrases(sides, weights),
      ...(head !== undefined && { head }),
      ...(governor !== undefined && { governor }),
      ...(actor !== undefined && { actor }),
      named,
      title,
      subject: named.size > 0 ? named : new Set([...title].filter(weights.isName)),
    };
  });
}

type Neighbours = Partial<Record<"before" | "after", Mention>>;

/** The mentions next to each in its text or title, so that no clause reaches into another's. */
function findNeighbours(mentions: readonly Mention[]): ReadonlyMap<Mention, Neighbours> {
  const inOrder = mentions.toSorted((a, b) => compareText(a.in ?? "", b.in ?? "") || a.start - b.start);
  return new Map(
    inOrder.map((mention, index) => {
      const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
      return [
        mention,
        {
          ...(before !== undefined && before.in === mention.in && { before }),
          ...(after !== undefined && after.in === mention.in && { after }),
        },
      ];
    }),
  );
}

/** The words before the mention and after it, each side from the nearest word on; undefined where one tells nothing. */
type Sides = readonly (readonly (string | undefined)[])[];

function splitSides(source: string, range: Passage, mention: Passage, stem: Stemmer): Sides {
  const before = splitWords(source.slice(range.start, Math.min(range.end, mention.start))).toReversed();
  const after = splitWords(source.slice(Math.max(range.start, mention.end), range.end));
  return [before.map(stem), after.map(stem)];
}

function weighWords(sides: Sides, weights: WordWeights): Map<string, number> {
  const weighed = new Map<string, number>();
  for (const side of sides)
    for (const [distance, word] of side.entries()) {
      if (word === undefined) continue;
      const weight = weights.of(word) / (1 + distance / HALF_WEIGHT_DISTANCE);
      weighed.set(word, Math.max(weighed.get(word) ?? 0, weight));
    }
  return weighed;
}

function findPhrases([before = [], after = []]: Sides, { isName }: WordWeights): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const side of [before.toReversed(), after])
    for (const [index, second] of side.entries()) {
      const first = side[index - 1];
      if (first !== undefined && second !== undefined && !isName(first) && !isName(second))
        phrases.add(`${first} ${second}`);
    }
  return phrases;
}

const DETERMINER = /(?:^|[\s(])(?:the|this|that|its|his|her|their|an?)\s+$|['’]s\s+$/i;
const OWN_DETERMINER = /^(?:the|this|that|an?)\s/i;
const PHRASE_AFTER = /^(?:['’]s)?((?:\s+[\p{L}\p{N}][\p{L}\p{N}'’-]*){1,5})/u;

/** The last word of the noun phrase a mention is part of: "the Aug. 8 meeting", "Monday's attack". */
function findHead(source: string, { start, end }: Passage, stem: Stemmer): string | undefined {
  const after = source.slice(end, end + 80);
  const isAttribute =
    /^['’]s\s/.test(after) ||
    DETERMINER.test(source.slice(Math.max(0, start - 12), start)) ||
    OWN_DETERMINER.test(source.slice(start, end));
  if (!isAttribute) return undefined;
  let head: string | undefined;
  for (const word of splitWords(PHRASE_AFTER.exec(after)?.[1]?.replace(/^['’]s/, "") ?? "")) {
    if (word === "of") continue;
    const found = stem(word);
    if (found === undefined) break;
    head = found;
  }
  return head;
}

/** The last telling word before the mention in its part of the sentence. */
function findGovernor(source: string, own: Passage, { start }: Passage, stem: Stemmer): string | undefined {
  const before = source.slice(Math.max(own.start, start - GOVERNOR_REACH), start);
  return splitWords(before.slice(before.search(/[^\n,;:–—]*$/)))
    .map(stem)
    .findLast((found) => found !== undefined);
}
