import { expect, test } from "vitest";
import type { Article, Event } from "../../../src/digest/model.ts";
import { toWhen } from "../../../src/digest/when.ts";
import { chooseTellingEvent, findDayWords } from "../../../src/publish/site/choose-telling-event.ts";
import { makeArticle, makeEvent } from "../make-site.ts";

interface Told {
  readonly words: string;
  readonly kind?: Event["kind"];
  readonly isHidden?: boolean;
}

/** One article for each sentence, and its event. */
function tell(day: string, sentences: readonly Told[]): { articles: Article[]; events: Event[] } {
  const articles = sentences.map(({ words, isHidden }, index) =>
    makeArticle(`${day}-${index}`, {
      text: words,
      excerpt: [],
      shown: isHidden === true ? [] : [{ start: 0, end: words.length }],
    }),
  );
  const events = articles.map((article, index) =>
    makeEvent(`e${index}`, article, day, {
      kind: sentences[index]?.kind ?? "happened",
      passages: [{ article: article.id, start: 0, end: article.text.length }],
    }),
  );
  return { articles, events };
}

test.each<{ name: string; sentences: readonly Told[]; expected: string }>([
  {
    name: "what most articles say of the day",
    sentences: [
      { words: "The weather was fine." },
      { words: "The bridge over the Tarn collapsed." },
      { words: "Rescuers reached the collapsed bridge; the Tarn had risen." },
    ],
    expected: "e1",
  },
  {
    name: "the shorter of two that say it",
    sentences: [
      { words: "The bridge collapsed, as a spokesman for the county council confirmed in a long statement." },
      { words: "The bridge collapsed." },
    ],
    expected: "e1",
  },
  {
    name: "no words that every day has",
    sentences: [
      { words: "The minister spoke." },
      { words: "The minister spoke." },
      { words: "The bridge collapsed." },
      { words: "The bridge was lost." },
      { words: "The bridge, a ruin." },
    ],
    expected: "e2",
  },
  {
    name: "what happened before what was said",
    sentences: [
      { words: "The bridge collapsed.", kind: "said" },
      { words: "The bridge collapsed.", kind: "said" },
      { words: "A cat slept." },
    ],
    expected: "e2",
  },
  {
    name: "what may be quoted before what may not",
    sentences: [
      { words: "The bridge collapsed.", isHidden: true },
      { words: "The bridge collapsed.", isHidden: true },
      { words: "It was said that bridges fall.", kind: "said" },
    ],
    expected: "e2",
  },
])("$name", ({ sentences, expected }) => {
  const told = tell("2025-07-01", sentences);
  const other = tell("2025-07-02", [{ words: "The minister spoke." }, { words: "The minister spoke." }]);
  const articles = new Map([...told.articles, ...other.articles].map((article) => [article.id, article]));
  const words = findDayWords(told.events, articles);
  const days = [words, findDayWords(other.events, articles)];
  for (const events of [told.events, told.events.toReversed()])
    expect(chooseTellingEvent(events as [Event, ...Event[]], words, days, articles).id).toBe(expected);
});

test("a sentence tells of the date that it names first", () => {
  const { articles, events } = tell("2025-07-01", [
    { words: "It fell on 5 July: the bridge that cracked on 1 July." },
    { words: "The bridge, as a cat on it saw, cracked." },
    { words: "It fell: the bridge." },
  ]);
  const [both, plain, last] = articles as [Article, Article, Article];
  const speaking = {
    ...both,
    mentions: [
      { start: 11, end: 17, when: toWhen("2025-07-05", "stated", []), event: "fall" },
      { start: 46, end: 52, when: toWhen("2025-07-01", "stated", []), event: "e0" },
    ],
  };
  const words = findDayWords(events, new Map(articles.map((article) => [article.id, article])));
  const choose = (first: Article) => {
    const byId = new Map([first, plain, last].map((article) => [article.id, article]));
    return chooseTellingEvent(events.slice(0, 2) as [Event, Event], words, [words], byId).id;
  };
  expect(choose(both)).toBe("e0");
  expect(choose(speaking)).toBe("e1");
});
