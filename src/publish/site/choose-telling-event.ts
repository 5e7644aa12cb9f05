import type { Article, ArticleId, Citation, Event } from "../../digest/model.ts";
import { isWithin } from "../../digest/text/passages.ts";
import { findContentWords } from "../../digest/text/words.ts";
import { compareText } from "../../digest/when.ts";
import { findShown } from "../excerpt-text.ts";
import { cutFromWhole } from "../shown-title.ts";

/** The words with which one day is spoken of, each with the articles that use it. */
export type DayWords = ReadonlyMap<string, ReadonlySet<ArticleId>>;

/** The words of the sentences that tell of a day's events. */
export function findDayWords(events: readonly Event[], articles: ReadonlyMap<ArticleId, Article>): DayWords {
  const words = new Map<string, Set<ArticleId>>();
  for (const passage of events.flatMap(({ passages }) => passages))
    for (const word of findWordsOf(passage, articles)) {
      const users = words.get(word);
      if (users === undefined) words.set(word, new Set([passage.article]));
      else users.add(passage.article);
    }
  return words;
}

/**
 * The event of a day that tells it best: one that may be quoted before one that may not, one that happened before what was
 * said or planned, one whose sentence names no other date before it, then the one whose sentence has the most in common
 * with what other articles say of that day and not of the others.
 */
export function chooseTellingEvent(
  events: readonly [Event, ...Event[]],
  words: DayWords,
  days: readonly DayWords[],
  articles: ReadonlyMap<ArticleId, Article>,
): Event {
  const [best] = events
    .map((event) => {
      const shown = findShown(event, { articles });
      const sentence = shown ?? event.passages[0];
      if (sentence === undefined) return { event, isShown: false, isFirst: false, typical: 0 };
      const isFirst = isFirstDate(event, sentence, articles);
      const typical = measureTypical(findWordsOf(sentence, articles), words, days);
      return { event, isShown: shown !== undefined, isFirst, typical };
    })
    .sort(
      (a, b) =>
        Number(b.isShown) - Number(a.isShown) ||
        Number(b.event.kind === "happened") - Number(a.event.kind === "happened") ||
        Number(b.isFirst) - Number(a.isFirst) ||
        b.typical - a.typical ||
        compareText(a.event.id, b.event.id),
    );
  return best?.event ?? events[0];
}

/** "He stepped down on Friday, after protests that began on 25 January" tells of that Friday. */
function isFirstDate(event: Event, sentence: Citation, articles: ReadonlyMap<ArticleId, Article>): boolean {
  const mentions = articles.get(sentence.article)?.mentions ?? [];
  const first = mentions.find((mention) => mention.event !== undefined && isWithin(mention, sentence));
  return first === undefined || first.when.earliest === event.when.earliest;
}

/** How much of a sentence is common to the articles of its day and rare on other days; long ones gain little by length. */
function measureTypical(sentence: ReadonlySet<string>, words: DayWords, days: readonly DayWords[]): number {
  let sum = 0;
  for (const word of sentence) {
    const users = words.get(word)?.size ?? 1;
    const rarity = Math.log(1 + days.length / Math.max(1, days.filter((other) => other.has(word)).length));
    sum += Math.log(users) * rarity;
  }
  return sum / Math.sqrt(Math.max(1, sentence.size));
}

function findWordsOf(passage: Citation, articles: ReadonlyMap<ArticleId, Article>): ReadonlySet<string> {
  const article = articles.get(passage.article);
  return new Set(article === undefined ? [] : findContentWords(cutFromWhole(article, passage)));
}
