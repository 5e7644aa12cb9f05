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
    expect(read("stamped")).toEqual(["2025-07-31 past", "2025-08-08 ahead"]);
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
    const make = () => [
      capture([MAIN, { id: "sibling", age: "18 hours ago" }, STAMPED, UNSTAMPED]),
      capture(
        [
          { id: "sibling", age: "2 days ago" },
          { id: "other", age: "3 hours ago", owner: "2026-01-01" },
        ],
        { file: "captures/other.txt" },
      ),
    ];
    const turned = make()
      .reverse()
      .map((one) => ({ ...one, articles: [...one.articles].reverse() }));
    const [there, back] = [dateArticles(make(), []), dateArticles(turned, [])];
    expect(new Map([...back.articles].sort())).toEqual(new Map([...there.articles].sort()));
    expect(back.captured).toEqual(there.captured);
    expect(back.problems).toEqual(there.problems);
  });
});
