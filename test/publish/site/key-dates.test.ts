import { describe, expect, test } from "vitest";
import type { Article, Event } from "../../../src/digest/model.ts";
import { toWhen } from "../../../src/digest/when.ts";
import { chooseKeyDates, rankDays } from "../../../src/publish/site/key-dates.ts";
import { day, makeArticle, makeEvent, makeOutlet } from "../make-site.ts";

/**
 * What a report speaks of, at its start unless a place is given: an EDTF value, before it the kind of its event where that
 * is not "happened"; "stamp 2025-07-10" is a date in full.
 */
type Word = string | { readonly edtf: string; readonly at: number };

interface Report {
  readonly published?: string;
  readonly words: readonly Word[];
  readonly outlet?: string;
  readonly tags?: readonly string[];
}

const AS_OF = day("2025-08-02");

/** Articles that speak of days; what is worded alike is one event. */
function makeReports(reports: readonly Report[]): { articles: Article[]; events: Event[] } {
  const events = new Map<string, Event>();
  const articles = reports.map(({ published, words, outlet, tags = [] }, index) => {
    const id = `r${index}`;
    const article = makeArticle(id, {
      ...(published !== undefined && { published: toWhen(published, "owner", []) }),
      ...(outlet !== undefined && { outlet: makeOutlet(outlet) }),
      tags: tags.map((tag) => ({ id: tag, name: tag, kind: "subject", evidence: [] })),
    });
    const mentions = words.map((word) => {
      const { edtf: text, at } = typeof word === "string" ? { edtf: word, at: 0 } : word;
      const [edtf = "", kind = "happened"] = text.split(" ").toReversed();
      const when = toWhen(edtf, kind === "stamp" ? "stated" : "relative to article", []);
      const more = { kind: kind === "stamp" ? "happened" : (kind as Event["kind"]) };
      const event = events.get(text) ?? makeEvent(text, article, edtf, more);
      events.set(text, event);
      return { start: at, end: at + 5, when, event: event.id };
    });
    return { ...article, mentions };
  });
  return { articles, events: [...events.values()] };
}

/** The days that an event tells of: no other becomes a key date. */
function rank(reports: readonly Report[]): string[] {
  const { articles, events } = makeReports(reports);
  return rankDays(articles, events, AS_OF).flatMap((weighed) =>
    weighed.events.length > 0 ? [weighed.day] : [],
  );
}

describe("the weightier of two days is", () => {
  const often = (count: number, report: Report) => Array.from({ length: count }, () => report);
  test.each<{ name: string; reports: readonly Report[]; expected: readonly string[] }>([
    {
      name: "the one that more reports speak of",
      reports: [{ words: ["2025-07-01"] }, { words: ["2025-07-10"] }, { words: ["2025-07-10"] }],
      expected: ["2025-07-10", "2025-07-01"],
    },
    {
      name: "the one that several outlets speak of, not one outlet over and over",
      reports: [
        ...often(6, { outlet: "One", words: ["2025-07-01"] }),
        { outlet: "Two", words: ["2025-07-10"] },
        { outlet: "Three", words: ["2025-07-10"] },
        { outlet: "Four", words: ["2025-07-10"] },
      ],
      expected: ["2025-07-10", "2025-07-01"],
    },
    {
      name: "the one still spoken of on more days",
      reports: [
        { published: "2025-07-04", words: ["2025-07-01"] },
        { published: "2025-07-04", words: ["2025-07-01"] },
        { published: "2025-07-12", words: ["2025-07-10"] },
        { published: "2025-07-15", words: ["2025-07-10"] },
      ],
      expected: ["2025-07-10", "2025-07-01"],
    },
    {
      name: "the one whose news fills that day and the next",
      reports: [
        { published: "2025-07-20", words: ["2025-07-01", "2025-07-10"] },
        { published: "2025-07-10", words: [] },
        { published: "2025-07-11", words: [] },
      ],
      expected: ["2025-07-10", "2025-07-01"],
    },
    {
      name: "the one named at the top, not in the background",
      reports: [{ words: [{ edtf: "2025-07-01", at: 9000 }, "2025-07-10"] }],
      expected: ["2025-07-10", "2025-07-01"],
    },
    {
      name: "the one of reports that share their tags, not of one beside the subject",
      reports: [
        { tags: ["film", "music", "opera"], words: ["2025-07-01"] },
        { tags: ["rail", "river"], words: ["2025-07-10"] },
        { tags: ["rail", "river"], words: [] },
      ],
      expected: ["2025-07-10", "2025-07-01"],
    },
    {
      name: "the earlier of two that nothing tells apart",
      reports: [{ words: ["2025-07-10", "2025-07-01"] }],
      expected: ["2025-07-01", "2025-07-10"],
    },
    {
      name: "one of two though a report speaks of the other twice",
      reports: [{ words: ["2025-07-01", "2025-07-10", { edtf: "2025-07-10", at: 50 }] }],
      expected: ["2025-07-01", "2025-07-10"],
    },
  ])("$name", ({ reports, expected }) => {
    expect(rank(reports)).toEqual(expected);
  });
});

describe("no key date is", () => {
  test.each<{ name: string; reports: readonly Report[] }>([
    {
      name: "a day only published on and never spoken of",
      reports: [
        { published: "2025-07-01", words: [] },
        { published: "2025-07-01", words: [] },
      ],
    },
    { name: "a month", reports: [{ words: ["2025-07"] }, { words: ["2025-07"] }] },
    { name: "a window of days", reports: [{ words: ["2025-07-01/2025-07-03"] }] },
    { name: "a day that is only about", reports: [{ words: ["2025-07-01~"] }] },
    { name: "a day still ahead", reports: [{ words: ["scheduled 2025-08-08"] }] },
    {
      name: "the day of the latest edition, as far as it is only planned",
      reports: [{ words: ["scheduled 2025-08-02"] }],
    },
    { name: "the stamp of a report", reports: [{ published: "2025-07-01", words: ["stamp 2025-07-01"] }] },
  ])("$name", ({ reports }) => {
    expect(rank(reports)).toEqual([]);
  });

  test("a day that only qualifies: such a mention is part of no event", () => {
    const { articles, events } = makeReports([{ words: ["2025-07-01"] }]);
    const without = articles.map((article) => ({
      ...article,
      mentions: article.mentions.map(({ event: _, ...mention }) => mention),
    }));
    expect(rankDays(without, events, AS_OF)).toEqual([]);
  });

  test("a day whose event is not of this timeline", () => {
    const { articles } = makeReports([{ words: ["2025-07-01"] }]);
    expect(rankDays(articles, [], AS_OF)).toEqual([]);
  });
});

test("a report that speaks of no day near its own weighs for its own, less than one that names a day", () => {
  const { articles, events } = makeReports([
    { published: "2025-07-10", words: ["2024-01-01"] },
    { published: "2025-07-20", words: ["2025-07-19"] },
  ]);
  const days = rankDays(articles, events, AS_OF).map(({ day, events: { length } }) => `${day} ${length}`);
  expect(days).toEqual(["2025-07-19 1", "2024-01-01 1", "2025-07-10 0"]);
});

test("a day that was announced, and has passed, counts as spoken of", () => {
  expect(rank([{ published: "2025-06-01", words: ["scheduled 2025-07-01"] }])).toEqual(["2025-07-01"]);
});

/** A long timeline: day n of July 2025 is spoken of in n reports, every other of them by one of two outlets. */
const long = makeReports(
  Array.from({ length: 30 }, (_, index) => index + 1).flatMap((number) =>
    Array.from({ length: number }, (_, copy) => ({
      published: copy % 2 === 0 ? "2025-07-31" : "2025-08-02",
      ...(copy % 2 === 0 && { outlet: copy % 4 === 0 ? "One" : "Two" }),
      words: [
        `2025-07-${String(number).padStart(2, "0")}`,
        `said 2025-07-${String(number).padStart(2, "0")}`,
      ],
    })),
  ),
);

describe("the key dates of a timeline", () => {
  const choose = (articles: readonly Article[], events: readonly Event[]) =>
    chooseKeyDates(articles, new Set(events), AS_OF);

  test("are the weightiest of its days, one in three and at most twelve, in chronological order", () => {
    expect(choose(long.articles, long.events).map((date) => date.day)).toEqual(
      Array.from({ length: 10 }, (_, index) => `2025-07-${21 + index}`),
    );
  });

  test("tell how often, by how many and how long each is spoken of", () => {
    expect(choose(long.articles, long.events).at(-1)).toMatchObject({
      day: "2025-07-30",
      event: { id: "2025-07-30", kind: "happened" },
      articles: 30,
      outlets: 2,
      hasUnknownOutlet: true,
      daysLater: 3,
    });
  });

  test("are the same whatever the order of articles and events", () => {
    expect(choose(long.articles.toReversed(), long.events.toReversed())).toEqual(
      choose(long.articles, long.events),
    );
  });

  test("are none where it is short", () => {
    expect(choose(long.articles, long.events.slice(0, 40))).toEqual([]);
  });

  test("are none of which one article alone speaks", () => {
    const lone = makeReports(
      Array.from({ length: 50 }, (_, index) => ({ words: [`${1970 + index}-07-01`] })),
    );
    expect(rankDays(lone.articles, lone.events, AS_OF)).toHaveLength(50);
    expect(choose(lone.articles, lone.events)).toEqual([]);
  });
});
