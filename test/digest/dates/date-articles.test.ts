import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateArticles } from "../../../src/digest/dates/date-articles.ts";
import type { AttributedArticle, AttributedCapture, Day } from "../../../src/digest/model.ts";

type Given = Partial<Omit<AttributedArticle, "statedDate" | "published">> & {
  readonly id: string;
  readonly age?: string;
  readonly owner?: string;
};

function article(
  { age, owner, ...given }: Given,
  file = "captures/page.txt",
  position = 1,
): AttributedArticle {
  const line = position * 10 + 1;
  return {
    role: position === 0 ? "main" : "related",
    file,
    line,
    position,
    title: "Title",
    text: "Nothing is dated here.",
    language: "en",
    tags: [],
    isCut: false,
    ...(age !== undefined && { statedDate: { value: age, evidence: { file, line, text: age } } }),
    ...(owner !== undefined && {
      published: { value: owner, evidence: { file, line: 2, text: `published: ${owner}` } },
    }),
    ...given,
  };
}

function capture(
  articles: readonly Given[],
  more: { file?: string; captured?: string; edition?: string } = {},
): AttributedCapture {
  const file = more.file ?? "captures/page.txt";
  const stated = <Value>(value: Value) => ({ value, evidence: { file, line: 1, text: String(value) } });
  return {
    file,
    title: "Page",
    hashtags: [],
    ...(more.captured !== undefined && { captured: stated(more.captured) }),
    ...(more.edition !== undefined && { edition: stated(more.edition as Day) }),
    articles: articles.map((given, position) => article(given, file, position)),
  };
}

function summary(captures: readonly AttributedCapture[], own: readonly AttributedArticle[] = []) {
  const { captured, articles, problems } = dateArticles(captures, own);
  const dates: Record<string, string> = {};
  for (const [file, when] of captured) dates[file] = `${when.edtf} (${when.basis})`;
  for (const [id, { published }] of articles)
    if (published) dates[id] = `${published.edtf} (${published.basis})`;
  return { dates, problems: problems.map(({ kind }) => kind) };
}

const STAMPED: Given = {
  id: "stamped",
  age: "2 days ago",
  text: "News from Norway Jul 31, 2025 15:57 (JST) Oslo, July 31 (Example Press)--The harbour board on Thursday decided to close the quay on Aug. 8. [Copyright Example Press, Ltd.]",
};
const UNSTAMPED: Given = {
  id: "unstamped",
  age: "2 days ago",
  text: "Oslo, July 31 (Example Press)--The harbour board is considering closing the quay on or around Aug. 8. [Copyright Example Press, Ltd.]",
};
const MAIN: Given = {
  id: "main",
  text: "On July 10, the mayor of Bergen visited Oslo.\nThe old ferry line reached an end earlier this month when Bergen became the first harbour to sell its wooden ferries.\nThat changed in April 2025, when the board bought a new ship. Then in early July, Bergen sold its wooden ferries to a museum, the first harbour to do so.",
};

const CASES: readonly {
  name: string;
  captures: readonly AttributedCapture[];
  own?: readonly AttributedArticle[];
  dates: Record<string, string>;
  problems?: readonly string[];
}[] = [
  {
    name: "a stamp dates the capture, and the capture its other articles",
    captures: [capture([MAIN, { id: "sibling", age: "18 hours ago" }, STAMPED, UNSTAMPED])],
    dates: {
      "captures/page.txt": "2025-08-01/2025-08-03 (relative to article)",
      main: "2025-07-10/2025-07-31 (inferred)",
      sibling: "2025-07-31/2025-08-02 (relative to capture)",
      stamped: "2025-07-31 (stated)",
      unstamped: "2025-07-31 (dateline)",
    },
  },
  {
    name: "nothing is known",
    captures: [capture([MAIN, { id: "sibling", age: "18 hours ago" }])],
    dates: {},
  },
  {
    name: "the owner's word on the capture dates by age",
    captures: [capture([{ id: "a", age: "a day ago" }], { captured: "2025-08-02T12:00:00Z" })],
    dates: { "captures/page.txt": "2025-08-02 (owner)", a: "2025-07-31/2025-08-01 (relative to capture)" },
  },
  {
    name: "the owner's word on an article overrules its page",
    captures: [capture([{ id: "a", age: "30-07-2025", owner: "2025-07-12~" }])],
    dates: { a: "2025-07-12~ (owner)" },
    problems: ["dates-in-conflict"],
  },
  {
    name: "a date in figures",
    captures: [capture([{ id: "a", age: "30-07-2025" }])],
    dates: { a: "2025-07-30 (stated)" },
  },
  {
    name: "a stated day across midnight is the same day",
    captures: [capture([{ ...STAMPED, age: "30-07-2025" }])],
    dates: { stamped: "2025-07-31 (stated)" },
  },
  {
    name: "a dateline without any year",
    captures: [capture([{ ...UNSTAMPED, age: "some time" }])],
    dates: {},
  },
  {
    name: "a dateline before a capture takes the latest year, as an inference",
    captures: [capture([{ ...UNSTAMPED, age: "some time" }], { edition: "2026-03-02" })],
    dates: { "captures/page.txt": "2025-07-30/2026-03-03 (inferred)", unstamped: "2025-07-31 (inferred)" },
  },
  {
    name: "a dateline with the year of its notice",
    captures: [
      capture(
        [
          {
            ...UNSTAMPED,
            age: "some time",
            text: (UNSTAMPED.text ?? "").replace("Copyright", "Copyright 2025"),
          },
        ],
        { edition: "2026-08-02" },
      ),
    ],
    dates: { unstamped: "2025-07-31 (dateline)" },
  },
  {
    name: "a dateline with the year of its notice, on a page that nothing dates",
    captures: [
      capture([
        {
          ...UNSTAMPED,
          age: "some time",
          text: (UNSTAMPED.text ?? "").replace("Copyright", "Copyright 2025"),
        },
      ]),
    ],
    dates: { unstamped: "2025-07-31 (dateline)" },
  },
  {
    name: "a dateline of a place ahead, from nobody who is named",
    captures: [
      capture([{ id: "a", text: "OSLO, Jan 1 - The harbour board met today." }], { edition: "2026-01-03" }),
    ],
    dates: { "captures/page.txt": "2025-12-30/2026-01-04 (inferred)", a: "2025-12-31/2026-01-01 (inferred)" },
  },
  {
    name: "a dateline in capitals",
    captures: [
      capture([{ id: "a", text: "CHICAGO, JULY 31 - The harbour board met." }], { edition: "2025-08-02" }),
    ],
    dates: { "captures/page.txt": "2025-07-30/2025-08-03 (inferred)", a: "2025-07-31 (inferred)" },
  },
  {
    name: "a day that the report takes for past does not overrule its dateline",
    captures: [
      capture(
        [{ id: "a", text: "CHICAGO, July 31 - The board cut the fee paid by ships from Aug. 1, 2025." }],
        { edition: "2025-08-10" },
      ),
    ],
    dates: { "captures/page.txt": "2025-07-30/2025-08-11 (inferred)", a: "2025-07-31 (inferred)" },
  },
  {
    name: "a day against a month that contradicts it",
    captures: [
      capture([{ id: "a", age: "June 2025" }], { file: "captures/one.txt" }),
      capture([{ id: "a", age: "30-07-2025" }], { file: "captures/two.txt" }),
    ],
    dates: { a: "2025-07-30 (stated)" },
    problems: ["dates-in-conflict"],
  },
  {
    name: "two days that contradict each other: the first page holds",
    captures: [
      capture([{ id: "a", age: "30-07-2025" }], { file: "captures/one.txt" }),
      capture([{ id: "a", age: "02-08-2025" }], { file: "captures/two.txt" }),
    ],
    dates: { a: "2025-07-30 (stated)" },
    problems: ["dates-in-conflict"],
  },
  {
    name: "a stamp with its clock against a day that is stated",
    captures: [capture([{ ...STAMPED, age: "02-08-2025" }])],
    dates: { stamped: "2025-07-31 (stated)" },
    problems: ["dates-in-conflict"],
  },
  {
    name: "of two ages that contradict each other the narrower holds",
    captures: [
      capture([{ id: "a", age: "2 days ago" }], {
        file: "captures/one.txt",
        captured: "2025-08-02T12:00:00Z",
      }),
      capture([{ id: "a", age: "18 hours ago" }], {
        file: "captures/two.txt",
        captured: "2025-08-03T12:00:00Z",
      }),
    ],
    dates: {
      "captures/one.txt": "2025-08-02 (owner)",
      "captures/two.txt": "2025-08-03 (owner)",
      a: "2025-08-02 (relative to capture)",
    },
    problems: ["dates-in-conflict"],
  },
  {
    name: "two words of the owner on one article",
    captures: [
      capture([{ id: "a", owner: "2025-07-30" }], { file: "captures/one.txt" }),
      capture([{ id: "a", owner: "2025-08-02" }], { file: "captures/two.txt" }),
    ],
    dates: { a: "2025-07-30 (owner)" },
    problems: ["dates-in-conflict"],
  },
  {
    name: "siblings that together fix the capture bound a third",
    captures: [
      capture([
        { id: "early", age: "2 days ago", owner: "2025-07-31T12:00:00Z" },
        { id: "late", age: "an hour ago", owner: "2025-08-02T11:00:00Z" },
        { id: "third", age: "3 hours ago" },
      ]),
    ],
    dates: {
      "captures/page.txt": "2025-08-02 (relative to article)",
      early: "2025-07-31 (owner)",
      late: "2025-08-02 (owner)",
      third: "2025-08-02 (relative to capture)",
    },
  },
  {
    name: "two articles that say different things of one capture",
    captures: [capture([STAMPED, { id: "late", age: "an hour ago", owner: "2025-08-20" }])],
    dates: {
      "captures/page.txt": "2025-08-19/2025-08-21 (relative to article)",
      stamped: "2025-07-31 (stated)",
      late: "2025-08-20 (owner)",
    },
    problems: ["dates-in-conflict"],
  },
  {
    name: "an edition before its page was captured",
    captures: [capture([STAMPED], { edition: "2025-07-30" })],
    dates: {
      "captures/page.txt": "2025-08-01/2025-08-03 (relative to article)",
      stamped: "2025-07-31 (stated)",
    },
    problems: ["dates-in-conflict"],
  },
  {
    name: "an edition narrows its capture",
    captures: [capture([STAMPED], { edition: "2025-08-01" })],
    dates: { "captures/page.txt": "2025-08-01/2025-08-02 (inferred)", stamped: "2025-07-31 (stated)" },
  },
  {
    name: "one article seen in two captures",
    captures: [
      capture([{ id: "a", age: "2 days ago" }], {
        file: "captures/one.txt",
        captured: "2025-08-02T12:00:00Z",
      }),
      capture([{ id: "a", age: "3 days ago" }], {
        file: "captures/two.txt",
        captured: "2025-08-03T00:00:00Z",
      }),
    ],
    dates: {
      "captures/one.txt": "2025-08-02 (owner)",
      "captures/two.txt": "2025-08-03 (owner)",
      a: "2025-07-30/2025-07-31 (inferred)",
    },
  },
  {
    name: "an own article",
    captures: [],
    own: [article({ id: "mine", role: "own", owner: "2025-07" }, "articles/mine.md", 0)],
    dates: { mine: "2025-07 (owner)" },
  },
  {
    name: "an owner's date that is none",
    captures: [capture([{ id: "a", owner: "last summer" }])],
    dates: {},
    problems: ["date-not-understood"],
  },
  {
    name: "an age of more than a year's play leaves the date open",
    captures: [capture([{ id: "a", age: "2 years ago" }], { captured: "2025-08-02" })],
    dates: { "captures/page.txt": "2025-08-02 (owner)" },
  },
  {
    name: "no English, no clues from the report",
    captures: [capture([{ ...MAIN, language: "de" }, STAMPED])],
    dates: {
      "captures/page.txt": "2025-08-01/2025-08-03 (relative to article)",
      stamped: "2025-07-31 (stated)",
    },
  },
];

describe("dateArticles", () => {
  it.each(CASES)("$name", ({ captures, own, dates, problems }) => {
    expect(summary(captures, own)).toEqual({ dates, problems: problems ?? [] });
  });

  it("keeps the clock time, and the clues from the direct one on", () => {
    const { articles, captured } = dateArticles(
      [capture([STAMPED, { id: "sibling", age: "18 hours ago" }])],
      [],
    );
    expect(articles.get("stamped")?.published?.instant).toBe("2025-07-31T06:57:00Z");
    const stamp = { article: "stamped", start: 17, end: 41 };
    const file = "captures/page.txt";
    expect(captured.get(file)?.evidence).toEqual([{ file, line: 1, text: "2 days ago" }, stamp]);
    expect(articles.get("sibling")?.published?.evidence).toEqual([
      { file, line: 11, text: "18 hours ago" },
      { file, line: 1, text: "2 days ago" },
      stamp,
    ]);
  });

  it("holds the clause around a date against another, not the whole sentence", () => {
    const text =
      "On July 10, the mayor of Bergen visited Oslo.\nFerries went first earlier this month when Bergen became the first harbour to sell its wooden ferries.\nIn April 2025 a court lifted the ban, and in early July Bergen sold its wooden ferries to a museum, the first harbour to do so.";
    const { articles } = dateArticles([capture([{ ...MAIN, text }, STAMPED])], []);
    expect(articles.get("main")?.published?.edtf).toBe("2025-07-10/2025-07-31");
  });

  it("reads the moments of each text against its own article", () => {
    const { articles } = dateArticles([capture([MAIN, STAMPED])], []);
    const read = (id: string) => articles.get(id)?.mentions.map(({ when, sense }) => `${when.edtf} ${sense}`);
    expect(read("main")).toEqual(["2025-07-10 past", "2025-07 past", "2025-04 past", "2025-07 past"]);
    expect(read("stamped")?.slice(-2)).toEqual(["2025-07-31 past", "2025-08-08 ahead"]);
  });

  it("reads the first thousand moments of a text, and says so", () => {
    const endless = { ...MAIN, text: "2025-01-01 ".repeat(1500) };
    const { articles, problems } = dateArticles([capture([endless])], []);
    expect(articles.get("main")?.mentions).toHaveLength(1000);
    expect(problems.map(({ kind }) => kind)).toEqual(["too-many-moments"]);
  });

  it("says why the day of a dateline leaves more than that day, and reads the text against it", () => {
    const text = "OSLO, July 31 - The harbour board met today.";
    const { articles } = dateArticles([capture([{ id: "a", text }], { edition: "2025-08-02" })], []);
    const { published, mentions } = articles.get("a") ?? {};
    expect(published).toMatchObject({ edtf: "2025-07-30/2025-07-31", play: "place" });
    expect(published?.evidence[0]).toEqual({ article: "a", start: 0, end: "OSLO, July 31".length });
    expect(mentions?.at(-1)?.when.edtf).toBe("2025-07-31");
  });

  it("tells of one day without its play", () => {
    const text = "OSLO, July 31 - On July 31, 2025, the harbour board met.";
    const { articles } = dateArticles([capture([{ id: "a", text }], { edition: "2025-08-02" })], []);
    expect(articles.get("a")?.published).not.toHaveProperty("play");
  });

  it("keeps with a date what contradicts it, and what that was held against", () => {
    const file = "captures/page.txt";
    const { articles, captured } = dateArticles(
      [capture([{ ...STAMPED, age: "02-08-2025" }], { captured: "2025-07-30" })],
      [],
    );
    const stamp = { article: "stamped", start: 17, end: 41 };
    const owner = { file, line: 1, text: "2025-07-30" };
    expect(articles.get("stamped")?.published?.leftOut).toEqual([
      { leftOut: [{ file, line: 1, text: "02-08-2025" }], against: [stamp] },
    ]);
    expect(captured.get(file)).toMatchObject({ edtf: "2025-07-30", evidence: [owner] });
  });

  it("names both clues of a conflict, and where it is", () => {
    const { problems } = dateArticles([capture([{ id: "a", age: "30-07-2025", owner: "2025-07-12" }])], []);
    expect(problems).toEqual([
      {
        kind: "dates-in-conflict",
        file: "captures/page.txt",
        line: 1,
        message: expect.stringMatching(/30-07-2025.*2025-07-12/),
      },
    ]);
  });

  it("does not depend on the order of the input", () => {
    const ages = fc.constantFrom(
      "18 hours ago",
      "2 days ago",
      "a day ago",
      "30-07-2025",
      "2025-08-01",
      "Jul 31",
    );
    const texts = fc.constantFrom(
      MAIN.text ?? "",
      STAMPED.text ?? "",
      UNSTAMPED.text ?? "",
      "TOKYO, July 31 - It rained on July 30, 2025. [Copyright 2025 Example Press, Ltd.]",
    );
    const owners = fc.option(fc.constantFrom("2025-07-31", "2025-07", "2025-08-02T11:00:00Z"), {
      nil: undefined,
      freq: 5,
    });
    const given = fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      age: ages,
      text: texts,
      owner: owners,
    });
    const page = fc.record({
      articles: fc.uniqueArray(given, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
      edition: fc.option(fc.constantFrom("2025-07-30", "2025-08-02", "2026-03-02"), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(page, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (pages, nats) => {
          const captures = pages.map(({ articles, edition }, index) =>
            capture(
              articles.map(({ owner, ...one }) => ({ ...one, ...(owner !== undefined && { owner }) })),
              { file: `captures/${index}.txt`, ...(edition !== undefined && { edition }) },
            ),
          );
          const shuffle = <One>(all: readonly One[]): One[] =>
            all
              .map((one) => ({ one, at: nats.next().value ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ one }) => one);
          const turned = shuffle(captures).map((one) => ({ ...one, articles: shuffle(one.articles) }));
          const [there, back] = [dateArticles(captures, []), dateArticles(turned, [])];
          expect(new Map([...back.articles].sort())).toEqual(new Map([...there.articles].sort()));
          expect(back.captured).toEqual(there.captured);
          expect(back.problems).toEqual(there.problems);
          for (const when of [
            ...there.captured.values(),
            ...[...there.articles.values()].map((one) => one.published),
          ])
            if (when) expect(when.earliest <= when.latest).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
