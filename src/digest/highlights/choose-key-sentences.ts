import type { Passage } from "../model.ts";
import type { QuotedPassage } from "../text/quoted-passages.ts";
import { findContentWords } from "../text/words.ts";
import { findLastBefore } from "./find-last-before.ts";

/** Characters of a sentence that a reader takes in at once. */
const LONGEST = 400;

/** Content words below which a sentence is a caption, an aside or a heading. */
const FEWEST_WORDS = 5;

/**
 * What the first sentence is worth, against a centrality of 1 at most; the second a quarter of it, and so on by the square,
 * for the rest of the lead stands on every page anyway. On days of reference timelines .5 and 1 give F .090 and .093 (.082
 * without), on titles .174 and .171 (.150 without). No more than 1 was tried with the square.
 */
const POSITION = 1;

/** What all words of the title are worth. Nothing measures it: the titles at hand are what the sentences were held against. */
const TITLE = 0.5;

/** Power of its length by which a sentence's shared words are divided: at .5 long ones win, at 1 short ones; F is level, recall falls. */
const LENGTH = 0.75;

/** What is left of a sentence that leans on the one before it. */
const DANGLING_SHARE = 0.5;

/** Share of the smaller sentence's words from which one repeats the other. */
const REPEATED = 0.6;

/** What opens a sentence that leans on the one before it. */
const DANGLING =
  /^["“'‘]?(?:he|she|they|it|this|that|these|those|there|such|his|her|their|its|we|i|you|our|my|but|and|or|so|yet|nor|then|also|however|still|instead|meanwhile|moreover|furthermore|nevertheless|besides|thus|therefore|otherwise|similarly|another|others|both|neither|either|at the same time|on the other side|on top of (?:this|that)|even so|for example|for instance|in addition|as a result|in fact|of course|on the other hand|after that|despite (?:this|that)|because of (?:this|that)|in (?:turn|response|contrast|short|other words)|just last (?:year|month|week))(?![\p{L}'’])/iu;

/** Words of a page, not of a report. */
const FURNITURE =
  /^(?:read (?:more|also)|see also|click|follow us|sign up|subscribe|share this|advertisement|photo|image|file photo|copyright|all rights|\(?(?:additional )?(?:reporting|writing|editing) by|for more|watch|listen|related|editor['’]s note)(?![\p{L}])/iu;

/**
 * The few sentences that tell most, in the order of the text: those whose words most of the other sentences share (degree
 * centrality, the plain form of LexRank, Erkan and Radev 2004), the earlier and the closer to the title the better. Each
 * can stand alone, and none repeats another.
 */
export function chooseKeySentences(
  text: string,
  sentences: readonly Passage[],
  title: string,
  quoted: readonly QuotedPassage[],
): Passage[] {
  const words = sentences.map(({ start, end }) => new Set(findContentWords(text.slice(start, end))));
  const spread = new Map<string, number>();
  for (const set of words) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1);
  const ofTitle = new Set(findContentWords(title));
  const candidates = sentences.flatMap((sentence, index) => {
    const own = words[index] as ReadonlySet<string>;
    if (!canStand(text, sentence, own, quoted)) return [];
    let shared = 0;
    let titled = 0;
    for (const word of own) {
      shared += (spread.get(word) ?? 1) - 1;
      if (ofTitle.has(word)) titled += 1;
    }
    const isDangling = DANGLING.test(text.slice(sentence.start, sentence.start + 40));
    return [
      {
        sentence,
        own,
        index,
        isDangling,
        centrality: shared / own.size ** LENGTH,
        titled: ofTitle.size === 0 ? 0 : titled / ofTitle.size,
      },
    ];
  });
  const most = candidates.reduce((max, { centrality }) => Math.max(max, centrality), 1);
  const ranked = candidates
    .map(({ centrality, titled, index, isDangling, ...rest }) => ({
      ...rest,
      weight:
        (centrality / most + POSITION / (1 + index) ** 2 + TITLE * titled) *
        (isDangling ? DANGLING_SHARE : 1),
    }))
    .sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start);
  const chosen: typeof ranked = [];
  const wanted = countWanted(sentences.length);
  for (const one of ranked) {
    if (chosen.length >= wanted) break;
    if (!chosen.some((other) => isRepeat(one.own, other.own))) chosen.push(one);
  }
  return chosen.map(({ sentence }) => sentence).sort((a, b) => a.start - b.start);
}

/** One for three sentences, three for an ordinary report, at most five. */
function countWanted(sentences: number): number {
  return sentences <= 24 ? Math.min(3, Math.ceil(sentences / 3)) : Math.min(5, Math.ceil(sentences / 12) + 1);
}

function canStand(
  text: string,
  { start, end }: Passage,
  words: ReadonlySet<string>,
  quoted: readonly QuotedPassage[],
): boolean {
  if (end - start > LONGEST || words.size < FEWEST_WORDS) return false;
  const sentence = text.slice(start, end);
  if (!/^[\p{Lu}\p{N}"'“‘«$€£(]/u.test(sentence) || !/[.!]["'”’»)]*$/.test(sentence)) return false;
  if (FURNITURE.test(sentence)) return false;
  // Part of a speech that begins or ends in another sentence is no whole statement.
  const [first, last] = [quoted[findLastBefore(quoted, start)], quoted[findLastBefore(quoted, end - 1)]];
  return (
    (first === undefined || first.start >= start || first.end <= start) &&
    (last === undefined || last.end <= end)
  );
}

function isRepeat(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared >= REPEATED * Math.min(a.size, b.size);
}
