import type { EventKind, Mention, Passage, Sense, TaggedArticle } from "../model.ts";
import { findBodySentences } from "../text/frame.ts";
import { compareText, compareWhen, daysBetween } from "../when.ts";
import { type Clause, findClauses } from "./clauses.ts";

/** What one mention tells of a happening: the words around it, and how its article stands to it in time. */
export interface Account {
  readonly article: TaggedArticle;
  readonly mention: Mention;
  /** The sentence (or the title) that the mention stands in. */
  readonly sentence: Passage;
  readonly clause: Clause;
  readonly kind: EventKind;
  /** Days between the bounds of the mention: 0 for a day. */
  readonly spread: number;
}

/** Mentions of these senses tell of no happening. */
const SILENT: readonly Sense[] = ["qualifier", "frame", "end"];

/** The mentions of an article that tell of a happening; those that only qualify, or stand in the frame, do not. */
export function findAccounts(article: TaggedArticle): Account[] {
  const sentences = findBodySentences(article.text);
  const telling = article.mentions
    .filter((mention) => !SILENT.includes(mention.sense))
    .flatMap((mention) => {
      const sentence = chooseHome(article, sentences, mention);
      return sentence === undefined ? [] : [{ mention, sentence }];
    });
  const clauses = findClauses(article, sentences, telling);
  return telling.map(({ mention, sentence }, index) => ({
    article,
    mention,
    sentence,
    clause: clauses[index] as Clause,
    kind: chooseKind(mention, article),
    spread: daysBetween(mention.when.earliest, mention.when.latest),
  }));
}

function chooseHome(
  article: TaggedArticle,
  sentences: readonly Passage[],
  mention: Mention,
): Passage | undefined {
  if (mention.in === "title") return { in: "title", start: 0, end: article.title.length };
  // By halves: a page of a megabyte has as many mentions as sentences.
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Passage).end <= mention.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= mention.start ? sentence : undefined;
}

/**
 * The wording decides, unless the day lies wholly on the other side of the article's own date. What lies after the edition
 * has not happened by it, whatever the article's date.
 */
function chooseKind({ sense, when }: Mention, { published, edition }: TaggedArticle): EventKind {
  const latest = published?.latest ?? edition;
  if (sense === "said") return "said";
  if (latest !== undefined && when.earliest > latest) return "scheduled";
  if (sense === "ahead" && (published === undefined || when.latest >= published.earliest)) return "scheduled";
  return "happened";
}

/** "On or around 8 August". */
export function isApproximate({ mention }: Account): boolean {
  return /[~%]$/.test(mention.when.edtf);
}

/** By arrival (edition), then article, then place in it: what came in first stays first whatever comes in later. */
export function compareArrival(a: Account, b: Account): number {
  return (
    compareText(a.article.edition ?? "9999", b.article.edition ?? "9999") ||
    compareText(a.article.id, b.article.id) ||
    compareText(a.mention.in ?? "", b.mention.in ?? "") * -1 ||
    a.mention.start - b.mention.start ||
    compareWhen(a.mention.when, b.mention.when)
  );
}

/** By publication, the undated first; those of one date by arrival. */
export function comparePublication(a: Account, b: Account): number {
  const [first, second] = [a.article.published, b.article.published];
  if (first === undefined || second === undefined)
    return Number(first !== undefined) - Number(second !== undefined) || compareArrival(a, b);
  return compareWhen(first, second) || compareArrival(a, b);
}
