import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event, Story, TaggedArticle } from "../../../src/digest/model.ts";
import { cutPassage } from "../../../src/digest/text/passages.ts";
import { findEvents } from "../../../src/digest/timeline/find-events.ts";
import { inventArticle, inventStory } from "./invented.ts";

function eventsOf(articles: readonly TaggedArticle[], ...stories: Story[]): readonly Event[] {
  return findEvents(articles, stories).events;
}

function passagesOf(articles: readonly TaggedArticle[], event: Event): string[] {
  return event.passages.map((passage) =>
    cutPassage(articles.find(({ id }) => id === passage.article) as TaggedArticle, passage),
  );
}

describe("the kind of an event", () => {
  const published = "2025-05-15";
  test.each([
    { sense: "past", edtf: "2025-05-12", expected: "happened" },
    { sense: "ahead", edtf: "2025-06-03", expected: "scheduled" },
    { sense: "said", edtf: "2025-05-14", expected: "said" },
    { name: "a deadline on the day itself", sense: "ahead", edtf: "2025-05-15", expected: "scheduled" },
    { name: "of which part is still ahead", sense: "ahead", edtf: "2025-05", expected: "scheduled" },
    { name: "worded as ahead, but over", sense: "ahead", edtf: "2025-05-12", expected: "happened" },
    { name: "worded as past, but to come", sense: "past", edtf: "2025-06-03", expected: "scheduled" },
    { name: "said after the report: in a comment", sense: "said", edtf: "2025-06-03", expected: "said" },
    {
      name: "without a date of the article",
      sense: "ahead",
      edtf: "2025-05-12",
      published: "",
      expected: "scheduled",
    },
    {
      name: "in an article of vague date",
      sense: "past",
      edtf: "2025-05-20",
      published: "2025-05-10/2025-05-31",
      expected: "happened",
    },
  ])("$sense $edtf $name: $expected", ({ sense, edtf, expected, published: own }) => {
    const article = inventArticle("a", `The ferry [then|${edtf}|${sense}] sank.`, {
      published: own ?? published,
    });
    expect(eventsOf([article]).map(({ kind }) => kind)).toEqual([expected]);
  });

  test.each([
    {
      name: "the latest article decides",
      texts: [
        ["2025-05-15", "Lorn will open the Tarn tunnel on [June 3|2025-06-03|ahead]."],
        ["2025-06-04", "Lorn opened the Tarn tunnel on [Tuesday|2025-06-03|past]."],
      ],
      expected: "happened",
    },
    {
      name: "an article without a date never does",
      texts: [
        ["", "Lorn opened the Tarn tunnel on [Tuesday|2025-06-03|past]."],
        ["2025-05-15", "Lorn will open the Tarn tunnel on [June 3|2025-06-03|ahead]."],
      ],
      expected: "scheduled",
    },
    {
      name: "within an article what happened wins over what was said",
      texts: [
        [
          "2025-05-15",
          "Lorn opened the Tarn tunnel on [Monday|2025-05-12|said]. Lorn opened the Tarn tunnel on [Monday|2025-05-12|past].",
        ],
      ],
      expected: "happened",
    },
  ])("$name", ({ texts, expected }) => {
    const articles = texts.map(([published = "", text = ""], index) =>
      inventArticle(`a${index}`, text, { published }),
    );
    const events = eventsOf(articles, inventStory(...articles.map(({ id }) => id)));
    expect(events.map(({ kind }) => kind)).toEqual([expected]);
  });
});

describe("mentions that make no event", () => {
  test.each([
    { name: "a qualifier", text: "Trade in [2024|2024|qualifier] stood at 3 million." },
    { name: "a date in a dateline", text: "Lunde, [May 3|2025-05-03] (Norpress)--The bridge opened." },
    { name: "a date in a copyright line", text: "The bridge opened. © [2025|2025] Norpress, Ltd." },
    { name: "no mention at all", text: "The bridge opened." },
  ])("$name", ({ text }) => {
    const { events, eventsOfMentions } = findEvents([inventArticle("a", text)], []);
    expect(events).toEqual([]);
    expect(eventsOfMentions.get("a")?.every((event) => event === undefined)).toBe(true);
  });
});

describe("the date of an event", () => {
  const open = (id: string, words: string) =>
    inventArticle(id, `President Iva Lorn opened the Tarn tunnel [then|${words}].`);
  test.each([
    {
      name: "the narrowest wording",
      dates: ["2025-05", "2025-05:early"],
      isSecondNarrower: true,
      expected: {
        edtf: "2025-05",
        part: "early",
        earliest: "2025-05-01",
        latest: "2025-05-10",
        basis: "stated",
      },
    },
    {
      name: "the day of a month",
      dates: ["2025-05", "2025-05-12"],
      isSecondNarrower: true,
      expected: { edtf: "2025-05-12", earliest: "2025-05-12", latest: "2025-05-12", basis: "stated" },
    },
    {
      name: "the day rather than around it",
      dates: ["2025-05-12~", "2025-05-12"],
      isSecondNarrower: true,
      expected: { edtf: "2025-05-12", earliest: "2025-05-12", latest: "2025-05-12", basis: "stated" },
    },
    {
      name: "the firm day near an approximate one",
      dates: ["2025-05-12~", "2025-05-13"],
      isSecondNarrower: true,
      expected: { edtf: "2025-05-13", earliest: "2025-05-13", latest: "2025-05-13", basis: "stated" },
    },
    {
      name: "around a day, where nobody is firmer",
      dates: ["2025-05-12~", "2025-05-12~"],
      expected: { edtf: "2025-05-12~", earliest: "2025-05-12", latest: "2025-05-12", basis: "stated" },
    },
    {
      name: "what two windows share is inferred",
      dates: ["2025-05-01/2025-05-10", "2025-05-08/2025-05-20"],
      expected: {
        edtf: "2025-05-08/2025-05-10",
        earliest: "2025-05-08",
        latest: "2025-05-10",
        basis: "inferred",
      },
    },
  ])("$name", ({ dates, isSecondNarrower = false, expected }) => {
    const articles = dates.map((date, index) => open(`a${index}`, date));
    const events = eventsOf(articles, inventStory("a0", "a1"));
    expect(events).toHaveLength(1);
    const { evidence, ...when } = events[0]?.when ?? { evidence: [] };
    expect(when).toEqual(expected);
    const cited = articles.map(({ id, mentions: [mention] }) => ({
      article: id,
      start: mention?.start,
      end: mention?.end,
    }));
    // The narrowest comes first.
    expect(evidence).toEqual(isSecondNarrower ? cited.toReversed() : cited);
  });
});

describe("the passages of an event", () => {
  test("each sentence once, the present state first, then the precise, the early, the short", () => {
    const articles = [
      inventArticle(
        "a",
        "Lunde, May 15 (Norpress)--Lorn will open the Tarn tunnel around [June 3|2025-06-03~|ahead]. Bells rang in town. Lorn opens the Tarn tunnel, say the owners of the Tarn tunnel, [in June|2025-06|ahead] or on [June 3|2025-06-03|ahead].",
      ),
      inventArticle("b", "Flags flew. Lorn opened the Tarn tunnel on [Tuesday|2025-06-03].", {
        published: "2025-06-04",
        title: "Tarn tunnel opened on [June 3|2025-06-03]",
      }),
    ];
    const events = eventsOf(articles, inventStory("a", "b"));
    expect(events).toHaveLength(1);
    expect(passagesOf(articles, events[0] as Event)).toEqual([
      "Lorn opened the Tarn tunnel on Tuesday.",
      "Tarn tunnel opened on June 3",
      "Lorn opens the Tarn tunnel, say the owners of the Tarn tunnel, in June or on June 3.",
      "Lorn will open the Tarn tunnel around June 3.",
    ]);
  });
});

describe("the id of an event", () => {
  const text =
    "The envoy met rebels in Vesk on [May 4|2025-05-04]. A ferry sank off Lunde on [May 4|2025-05-04]. Rain fell in Tarn in [early May|2025-05:early] and from [May 1 to 7|2025-05-01/2025-05-07] fog.";
  const ids = (articles: readonly TaggedArticle[], ...stories: Story[]) =>
    eventsOf(articles, ...stories).map(({ id }) => id);

  test("the article and its date, numbered by place", () => {
    expect(ids([inventArticle("a1", text)])).toEqual([
      "a1-2025-05-01_2025-05-07",
      "a1-2025-05",
      "a1-2025-05-04",
      "a1-2025-05-04.2",
    ]);
  });

  test("a later edition that joins or does not join changes none", () => {
    const first = inventArticle("m", text);
    const joining = inventArticle("b", "A ferry sank off Lunde on [May 4|2025-05-04].", {
      edition: "2025-05-17",
    });
    const other = inventArticle("c", "A choir sang on [May 4|2025-05-04].", { edition: "2025-05-01" });
    const before = ids([first]);
    expect(ids([joining, first], inventStory("m", "b"))).toEqual(before);
    expect(ids([other, first])).toEqual(expect.arrayContaining(before));
  });

  test("text edited elsewhere changes none", () => {
    expect(ids([inventArticle("a1", `A new beginning. ${text}`)])).toEqual(ids([inventArticle("a1", text)]));
  });
});

describe("findEvents", () => {
  const pool = [
    "The envoy met rebels in Vesk on [May 4|2025-05-04].",
    "Rebels met the envoy in Vesk [early this month|2025-05:early].",
    "A ferry sank off Lunde on [May 4|2025-05-04].",
    "Divers found the ferry that sank off Lunde on [May 4|2025-05-04] at night.",
    "The [May 4|2025-05-04] sinking of the ferry shocked Lunde.",
    "Lorn said on [May 9|2025-05-09|said] that trade would grow.",
    "The council meets on [June 3|2025-06-03~|ahead].",
    "Since [2021|2021], trade has grown in Tarn.",
  ];
  const articles = fc
    .array(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((texts) => texts.map((sentences, index) => inventArticle(`a${index}`, sentences.join(" "))));

  test("does not depend on the order of articles, and gives each telling mention one event", () => {
    fc.assert(
      fc.property(articles, (given) => {
        const stories = [inventStory(...given.slice(0, 3).map(({ id }) => id))];
        const timeline = findEvents(given, stories);
        expect(findEvents(given.toReversed(), stories).events).toEqual(timeline.events);
        const known = new Set(timeline.events.map(({ id }) => id));
        expect(known.size).toBe(timeline.events.length);
        for (const article of given) {
          const events = timeline.eventsOfMentions.get(article.id) ?? [];
          expect(events).toHaveLength(article.mentions.length);
          for (const event of events) expect(known).toContain(event);
        }
        for (const event of timeline.events) {
          expect(event.when.earliest <= event.when.latest).toBe(true);
          for (const passage of passagesOf(given, event)) expect(passage.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is chronological, a vague date at the start of its window", () => {
    const article = inventArticle(
      "a",
      "A choir sang on [May 4|2025-05-04]. A ferry sank in [May|2025-05]. Rain fell in [2025|2025]. Lorn spoke on [May 1|2025-05-01].",
    );
    expect(eventsOf([article]).map(({ when }) => when.edtf)).toEqual([
      "2025",
      "2025-05-01",
      "2025-05",
      "2025-05-04",
    ]);
  });

  test("an unrelated article changes no other event", () => {
    const given = [inventArticle("a", pool.join(" ")), inventArticle("b", pool.toReversed().join(" "))];
    const story = inventStory("a", "b");
    const before = eventsOf(given, story);
    const after = eventsOf(
      [...given, inventArticle("c", "Bakers in Brennick struck on [May 4|2025-05-04].")],
      story,
    );
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after).toHaveLength(before.length + 1);
  });

  test("thousands of mentions in one sentence, one article or one day stay linear", () => {
    const run = Array.from({ length: 3000 }, () => "on [Monday|2025-05-12] and").join(" ");
    const many = Array.from({ length: 1500 }, (_, index) =>
      inventArticle(`m${index}`, `Talks number ${index} began in Tarn on [Monday|2025-05-12].`),
    );
    const start = performance.now();
    findEvents([inventArticle("a", run), ...many], [inventStory(...many.map(({ id }) => id))]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
