import { describe, expect, it } from "vitest";
import { dateArticles } from "../../../src/digest/dates/date-articles.ts";
import type {
  AttributedArticle,
  AttributedCapture,
  DateClue,
  Day,
  Instant,
} from "../../../src/digest/model.ts";

const FILE = "captures/page.html";

type Clue = readonly [says: DateClue["says"], value: string];

function toClue([says, value]: Clue, index: number, file = FILE): DateClue {
  return { says, value, evidence: { file, line: index + 2, text: `<meta content="${value}">` } };
}

function article(clues: readonly Clue[], more: Partial<AttributedArticle> = {}): AttributedArticle {
  return {
    id: "a",
    role: "main",
    file: FILE,
    line: 1,
    position: 0,
    title: "Title",
    text: "Nothing is dated here.",
    language: "en",
    tags: [],
    isCut: false,
    dateClues: clues.map((clue, index) => toClue(clue, index, more.file)),
    ...more,
  };
}

function page(
  clues: readonly Clue[],
  more: Partial<AttributedArticle> = {},
  ofCapture: Partial<AttributedCapture> = {},
): AttributedCapture {
  return { file: FILE, title: "Title", hashtags: [], articles: [article(clues, more)], ...ofCapture };
}

function date(...captures: readonly AttributedCapture[]) {
  const { articles, problems } = dateArticles(captures, []);
  return { published: articles.get("a")?.published, problems: problems.map(({ kind }) => kind) };
}

const OWNERS = { value: "2019-11-01", evidence: { file: FILE, line: 2, text: "published: 2019-11-01" } };
const CAPTURED = { value: "2019-11-15", evidence: { file: FILE, line: 2, text: "captured: 2019-11-15" } };

const dated: {
  name: string;
  clues: readonly Clue[];
  more?: Partial<AttributedArticle>;
  ofCapture?: Partial<AttributedCapture>;
  expected: string | undefined;
  problems?: string[];
}[] = [
  { name: "a day", clues: [["published", "2019-11-19"]], expected: "2019-11-19" },
  {
    name: "an instant by the day in its own zone",
    clues: [["published", "2019-11-19T23:30:00-05:00"]],
    expected: "2019-11-19 2019-11-20T04:30:00Z",
  },
  {
    name: "a shown day with the clock time of an instant in UTC",
    clues: [
      ["published", "2019-11-19"],
      ["published", "2019-11-20T04:30:00Z"],
    ],
    expected: "2019-11-19 2019-11-20T04:30:00Z",
  },
  {
    name: "the first of two that are days apart, without a word",
    clues: [
      ["published", "2019-11-19"],
      ["published", "2019-11-22"],
    ],
    expected: "2019-11-19",
  },
  {
    name: "the first of two that are weeks apart, with a problem",
    clues: [
      ["published", "2019-11-19"],
      ["published", "2019-12-24"],
    ],
    expected: "2019-11-19",
    problems: ["dates-in-conflict"],
  },
  {
    name: "a day within the month that goes before it",
    clues: [
      ["published", "2019-11"],
      ["dated", "2019-11-19"],
    ],
    expected: "2019-11-19",
  },
  {
    name: "a published day, whatever else is a date of the article",
    clues: [
      ["dated", "2015-01-01"],
      ["published", "2019-11-19"],
    ],
    expected: "2019-11-19",
  },
  { name: "a month", clues: [["dated", "2019-11"]], expected: "2019-11" },
  { name: "nothing by a change alone", clues: [["modified", "2019-11-19"]], expected: undefined },
  {
    name: "a month up to the change in it, give or take the zone",
    clues: [
      ["dated", "2019-11"],
      ["modified", "2019-11-10"],
    ],
    expected: "2019-11-01/2019-11-11",
  },
  {
    name: "a published day, though the change is said to be before it",
    clues: [
      ["published", "2019-11-19"],
      ["modified", "2018-01-01"],
    ],
    expected: "2019-11-19",
  },
  {
    name: "the owner's day, with a problem where the page's is weeks off",
    clues: [["published", "2019-11-19"]],
    more: { published: OWNERS },
    expected: "2019-11-01",
    problems: ["dates-in-conflict"],
  },
  {
    name: "the next where the first is later than the capture",
    clues: [
      ["published", "2019-11-19"],
      ["published", "2019-11-12"],
    ],
    ofCapture: { captured: CAPTURED },
    expected: "2019-11-12",
  },
  {
    name: "nothing by what is no date",
    clues: [["published", "soon"]],
    expected: undefined,
  },
];

describe("dates that a page gives", () => {
  it.each(dated)("dates by $name", ({ clues, more, ofCapture, expected, problems = [] }) => {
    const result = date(page(clues, more, ofCapture));
    const { edtf, instant } = result.published ?? {};
    expect(edtf && [edtf, instant].filter(Boolean).join(" ")).toBe(expected);
    expect(result.problems).toEqual(problems);
  });

  it("shows the place that gives the day, and the one that gives the clock time", () => {
    const { published } = date(
      page([
        ["published", "2019-11-19"],
        ["published", "2019-11-19T10:00:00Z"],
        ["published", "2019-11-23"],
      ]),
    );
    expect(published?.basis).toBe("stated");
    expect(published?.evidence.map((one) => "line" in one && one.line)).toEqual([2, 3]);
    expect(published?.leftOut?.map(({ leftOut: [one] }) => one && "line" in one && one.line)).toEqual([4]);
  });

  it("agrees with the stamp of its text", () => {
    const text = "Nov 19, 2019 15:57 (JST)\nA ferry is to sail again.";
    const { published, problems } = date(page([["published", "2019-11-19"]], { text }));
    expect(published?.edtf).toBe("2019-11-19");
    expect(problems).toEqual([]);
  });
});

function feed(
  file: string,
  fetched: string | undefined,
  clues: readonly Clue[],
  id = "a",
): AttributedCapture {
  return {
    file,
    title: "Harbour World",
    hashtags: [],
    feed: {
      ...(fetched !== undefined && {
        fetched: {
          value: fetched as Instant,
          evidence: { file: "feeds/x/fetched.ndjson", line: 1, text: fetched },
        },
      }),
    },
    articles: [article(clues, { id, file })],
  };
}

describe("feed documents", () => {
  it("are dated by when they were fetched", () => {
    const { captured } = dateArticles([feed("feeds/x/1.xml", "2019-11-20T06:00:00Z", [])], []);
    expect(captured.get("feeds/x/1.xml")).toMatchObject({
      edtf: "2019-11-20",
      instant: "2019-11-20T06:00:00Z",
      basis: "stated",
      evidence: [{ file: "feeds/x/fetched.ndjson", line: 1 }],
    });
  });

  it("hold nothing that went out later", () => {
    const { published } = date(feed("feeds/x/1.xml", "2019-11-20T06:00:00Z", [["dated", "2019-11"]]));
    expect(published?.edtf).toBe("2019-11-01/2019-11-20");
  });

  it("leave out a date that lies ahead of them", () => {
    const { published, problems } = date(
      feed("feeds/x/1.xml", "2019-11-20T06:00:00Z", [["published", "2020-11-20T06:00:00Z"]]),
    );
    expect(published).toBeUndefined();
    expect(problems).toEqual(["dates-in-conflict"]);
  });

  it("bear an item of a day that has begun further east", () => {
    const { published } = date(
      feed("feeds/x/1.xml", "2019-11-20T23:00:00Z", [["published", "2019-11-21T07:30:00+09:00"]]),
    );
    expect(published?.edtf).toBe("2019-11-21");
  });

  it("bound what they show by the day of their edition where nothing else tells", () => {
    const edition = {
      value: "2019-11-19" as Day,
      evidence: { file: "feeds/x/1.xml", line: 1, text: "2019-11-19" },
    };
    const { published } = date({ ...feed("feeds/x/1.xml", undefined, [["dated", "2019-11"]]), edition });
    expect(published?.latest).toBe("2019-11-21");
  });

  it("say no more of an item that several of them hold", () => {
    const clue: Clue = ["published", "2019-11-19T10:00:00Z"];
    const files = ["feeds/x/1.xml", "feeds/x/2.xml", "feeds/x/3.xml"];
    const { published } = date(...files.map((file) => feed(file, undefined, [clue])));
    expect(published?.evidence).toHaveLength(1);
  });
});
