import type { Account } from "./accounts.ts";

/**
 * How near two mentions are as articles go: in one article, in one story, in articles of the same days (`elsewhere`), or of
 * days far apart (`remembered`: of all that happened on a day, little is still spoken of later).
 */
export type Nearness = "article" | "story" | "elsewhere" | "remembered";

/** How long the vaguer of two mentions lasts: a week at most, a month at most, longer. */
type Precision = "day" | "month" | "longer";

/**
 * The least similarity at which two mentions of overlapping days are one happening, by nearness and by the days that
 * the vaguer of the two spans. A shared day is evidence in itself, a shared month is little, a shared year is none. On 29 invented pairs of one day (`similarity.test.ts`): of one happening
 * 0.37 to 1.04 in one article and 0.44 to 1.14 across two, of two happenings at most 0.22 and 0.35. Within
 * one article a word of both clauses is less rare and weighs less, so the scores are lower. Beyond the story, on 506 pairs
 * of sentences from different news articles of four topics, labelled by reading: of the remembered pairs of one day 15 of
 * 15 from .25 on are one happening and of those of one month 15 of 16 from .5 on; in articles of the same days 17 of 17
 * of one month from .5 on, but of one day only 18 of 23 from .35 on, and 7 of 9 from .6 on. Between .35 and .5 a wire's
 * monthly statistics run together.
 */
const LEAST: Readonly<Record<Nearness, Readonly<Record<Precision, number>>>> = {
  article: { day: 0.28, month: 0.35, longer: 0.5 },
  story: { day: 0.4, month: 0.45, longer: 0.5 },
  elsewhere: { day: 0.6, month: 0.5, longer: 2 },
  remembered: { day: 0.25, month: 0.5, longer: 2 },
};

/** Two mentions before one and the same noun ("the July 20 election", twice) are of one happening in most of what we read. */
const SAME_HEAD = 0.4;

/** The noun of one stands in the clause of the other: "decided to hold a meeting on Aug. 8", "the Aug. 8 meeting". */
const HEAD_IN_CLAUSE = 0.3;

/** Both hang on one and the same word: "the deadline set for", "before the deadline of". */
const SAME_GOVERNOR = 0.15;

/** Each phrase that both use, two at most: "a general meeting" in both says more than its words do. */
const SAME_PHRASE = 0.1;

/** Two who speak of one thing on one day perform two acts: what is only said must be nearly the same sentence. */
const SAID_MORE = 0.25;

/**
 * Two clauses must share this many words, or one fewer when none of them is a name: a place and a sort of deed
 * ("a strike by teachers", "a strike by drivers", both across one country) are a subject, not a happening.
 */
const LEAST_SHARED_WORDS = 3;

/** Words that two clauses of one story must share for what lies ahead on one day to be one plan: the story vouches for it. */
const SHARED_OF_A_PLAN = 2;

/**
 * Of what is remembered a name and what is told of it: "Berg died in June 2023", "Berg's death in June 2023". A place is no
 * such name where only a month is known: each month has its figures of one country.
 */
const SHARED_OF_THE_REMEMBERED = 2;

/** Share of the score that the titles give where no story vouches for two articles of the same days. */
const TITLE_SHARE = 0.15;

/** How far the score of two mentions lies above what their nearness and vagueness ask for; below 0 they stay apart. */
export function marginOf(a: Account, b: Account, nearness: Nearness): number {
  if (nearness === "article" && a.sentence === b.sentence) return areInApposition(a, b) ? APPOSED : APART;
  if (areApart(a, b, nearness)) return APART;
  if (!isBeyondStory(nearness) && isOnePlan(a, b, nearness)) return Math.max(0, scoreMargin(a, b, nearness));
  return scoreMargin(a, b, nearness);
}

function isBeyondStory(nearness: Nearness): nearness is "elsewhere" | "remembered" {
  return nearness === "elsewhere" || nearness === "remembered";
}

/** The margin of what cannot be one happening, however alike. */
const APART = -1;

/** The margin of one day told twice in a row, above that of most likenesses. */
const APPOSED = 1;

function areApart(a: Account, b: Account, nearness: Nearness): boolean {
  // "Early next week" is as good as any day of it: only what happens can tell.
  if ((a.spread === 0) !== (b.spread === 0) && headScore(a, b) === 0) return true;
  if (haveOtherActors(a, b)) return true;
  return isBeyondStory(nearness) && (haveOtherSubjects(a, b) || !a.clause.isProse || !b.clause.isProse);
}

/** "on Friday, 8 August", "in June or on June 3": a sentence that tells two days apart tells of two happenings. */
function areInApposition(
  { article, mention: a, kind }: Account,
  { mention: b, kind: other }: Account,
): boolean {
  const between = article.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return kind === other && /^[\s,;(–—-]*(?:or\s)?(?:[oi]n\s)?(?:the\s)?$/.test(between);
}

/** "Lunde beat Tarn", "Brennick beat Norhaven": nobody who acts in the one is named in the other. A plan has many speakers. */
function haveOtherActors({ kind, clause: a }: Account, { kind: other, clause: b }: Account): boolean {
  return (
    kind === "happened" &&
    other === "happened" &&
    a.actor !== undefined &&
    b.actor !== undefined &&
    !a.named.has(b.actor) &&
    !b.named.has(a.actor)
  );
}

function haveOtherSubjects(
  { clause: { subject: a } }: Account,
  { clause: { subject: b } }: Account,
): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));
}

function isOnePlan(a: Account, b: Account, nearness: "article" | "story"): boolean {
  const arePlans = [a, b].every(({ kind, spread }) => kind === "scheduled" && spread === 0);
  if (!arePlans) return false;
  if (nearness === "article") return takesUp(a) || takesUp(b);
  return [...a.clause.words.keys()].filter((word) => b.clause.words.has(word)).length >= SHARED_OF_A_PLAN;
}

/** Whether a pronoun takes up a plan that was told before: "On 8 August it will". */
function takesUp({ article, mention, sentence }: Account): boolean {
  const before = article.text.slice(sentence.start, mention.start);
  const after = article.text.slice(mention.end, mention.end + 10);
  return /^(?:On|By|For|Until)\s$/.test(before) && /^,?\s(?:it|they|he|she)\b/.test(after);
}

function scoreMargin(a: Account, b: Account, nearness: Nearness): number {
  const spread = Math.max(a.spread, b.spread);
  const precision = spread <= 6 ? "day" : spread <= 31 ? "month" : "longer";
  const isSaid = a.kind === "said" || b.kind === "said";
  const similarity = similarityOf(a, b, nearness, precision);
  const score =
    nearness === "elsewhere" && precision === "day"
      ? (1 - TITLE_SHARE) * similarity + TITLE_SHARE * titleOverlap(a, b)
      : similarity;
  return score - LEAST[nearness][precision] - (isSaid ? SAID_MORE : 0);
}

/** From 0 to 1.6: the cosine of the two clauses, and what their nouns and phrases add; 0 where they share too little. */
function similarityOf(a: Account, b: Account, nearness: Nearness, precision: Precision): number {
  const shared = [...a.clause.words.keys()].filter((word) => b.clause.words.has(word));
  const head = headScore(a, b);
  if (!shareEnough(a, b, shared, head, nearness, precision)) return 0;
  const product = shared.reduce(
    (sum, word) => sum + (a.clause.words.get(word) ?? 0) * (b.clause.words.get(word) ?? 0),
    0,
  );
  const cosine = shared.length === 0 ? 0 : product / (a.clause.length * b.clause.length);
  return cosine + head + SAME_PHRASE * Math.min(2, countPhrases(a, b));
}

function shareEnough(
  a: Account,
  b: Account,
  shared: readonly string[],
  head: number,
  nearness: Nearness,
  precision: Precision,
): boolean {
  const names = shared.filter((word) => a.clause.names.has(word) || b.clause.names.has(word));
  if (nearness === "remembered" || (nearness === "elsewhere" && precision !== "day")) {
    const telling =
      precision === "day"
        ? names
        : names.filter((word) => !a.clause.places.has(word) && !b.clause.places.has(word));
    const least = nearness === "remembered" ? SHARED_OF_THE_REMEMBERED : LEAST_SHARED_WORDS;
    return telling.length > 0 && shared.length > names.length && shared.length >= least;
  }
  return shared.length >= LEAST_SHARED_WORDS - (names.length === 0 ? 1 : 0) || head >= HEAD_IN_CLAUSE;
}

function headScore({ clause: a }: Account, { clause: b }: Account): number {
  if (a.head !== undefined && a.head === b.head) return SAME_HEAD;
  const isNamed =
    (a.head !== undefined && b.words.has(a.head)) || (b.head !== undefined && a.words.has(b.head));
  if (isNamed) return HEAD_IN_CLAUSE;
  return a.governor !== undefined && a.governor === b.governor ? SAME_GOVERNOR : 0;
}

function countPhrases({ clause: a }: Account, { clause: b }: Account): number {
  return [...a.phrases].filter((phrase) => b.phrases.has(phrase)).length;
}

function titleOverlap({ clause: a }: Account, { clause: b }: Account): number {
  const shared = [...a.title].filter((word) => b.title.has(word)).length;
  return shared / Math.max(1, Math.min(a.title.size, b.title.size));
}
