import { describe, expect, test } from "vitest";
import type {
  ArticleRead,
  CaptureRead,
  DateClue,
  Day,
  Instant,
  Revision,
} from "../../../src/digest/model.ts";
import { compareCaptures } from "../../../src/digest/sightings/compare-captures.ts";
import { foldSightings } from "../../../src/digest/sightings/fold-sightings.ts";

type Given = Partial<
  Pick<ArticleRead, "title" | "text" | "url" | "isCut" | "guid" | "edition" | "dateClues" | "links">
> & { readonly outlet?: string };

function article(id: string, given: Given = {}): ArticleRead {
  const { outlet, ...rest } = given;
  return {
    id,
    role: "related",
    file: "",
    line: 1,
    position: 1,
    title: "Ferry runs aground",
    text: "The ferry ran aground off Elnes.",
    language: "en",
    tags: [],
    isCut: false,
    ...rest,
    ...(outlet !== undefined && { outlet: { value: outlet, evidence: { setting: "test" } } }),
  };
}

function capture(day: string, ...articles: ArticleRead[]): CaptureRead {
  const file = `captures/${day}.txt`;
  return {
    file,
    title: "",
    hashtags: [],
    edition: { value: day as Day, evidence: { setting: "test" } },
    articles: articles.map((each, position) => ({ ...each, file, position })),
  };
}

const idsOf = (captures: readonly CaptureRead[]) =>
  captures.map(({ articles }) => articles.map(({ id }) => id).join(" "));

test("what is cut off before its title is the same as nothing else", () => {
  const cut = (id: string) => article(id, { title: "", text: "", outlet: "Quay Post" });
  const page = { file: "captures/a.txt", title: "", hashtags: [] };
  const [capture] = foldSightings([{ ...page, articles: [cut("a"), cut("b")] }]);
  expect(capture?.articles.map(({ id }) => id)).toEqual(["a", "b"]);
});

describe("the same article", () => {
  const cases: readonly { name: string; first: Given; second: Given }[] = [
    { name: "word for word", first: {}, second: {} },
    {
      name: "at one address, revised",
      first: { url: "https://a.example/1" },
      second: { url: "https://a.example/1", title: "New", text: "Other." },
    },
    { name: "cut in the later capture", first: {}, second: { text: "The ferry ran…", isCut: true } },
    {
      name: "cut in the first capture",
      first: { text: "The ferry ran aground [...]", isCut: true },
      second: {},
    },
    {
      name: "with other quotes, spaces and capitals",
      first: { title: "“Aground”:  ferry's  end", text: "It’s over." },
      second: { title: '"AGROUND": Ferry’s end', text: "It's\nover." },
    },
    { name: "without a text in both", first: { text: "" }, second: { text: "" } },
    { name: "of one outlet", first: { outlet: "Coast Radio" }, second: { outlet: "COAST RADIO" } },
    { name: "its outlet stated once", first: {}, second: { outlet: "Coast Radio" } },
  ];
  test.each(cases)("$name", ({ first, second }) => {
    const captures = [
      capture("2024-03-02", article("late", second)),
      capture("2024-03-01", article("early", first)),
    ];
    expect(idsOf(foldSightings(captures))).toEqual(["early", "early"]);
    expect(idsOf(foldSightings([...captures].reverse()))).toEqual(["early", "early"]);
  });
});

describe("another article", () => {
  const cases: readonly { name: string; first: Given; second: Given }[] = [
    { name: "one title, other texts", first: {}, second: { text: "The ferry to Moheim ran aground." } },
    { name: "one title, one without a text", first: {}, second: { text: "" } },
    { name: "one text, other titles", first: {}, second: { title: "Ferry aground" } },
    { name: "other outlets", first: { outlet: "Coast Radio" }, second: { outlet: "Evening Mail" } },
    {
      name: "without a text, its outlet stated once",
      first: { text: "", outlet: "Coast Radio" },
      second: { text: "" },
    },
  ];
  test.each(cases)("$name", ({ first, second }) => {
    const captures = [
      capture("2024-03-01", article("early", first)),
      capture("2024-03-02", article("late", second)),
    ];
    expect(idsOf(foldSightings(captures))).toEqual(["early", "late"]);
  });
});

test("an id that is known lasts, whatever is filed before it", () => {
  const captures = [capture("2024-03-01", article("early")), capture("2024-03-02", article("late"))];
  expect(idsOf(foldSightings(captures, new Set(["late"])))).toEqual(["late", "late"]);
});

test("another occurrence keeps what is its own", () => {
  const captures = [
    capture("2024-03-01", article("early")),
    capture("2024-03-02", article("late"), article("other", { title: "Other" })),
  ];
  const [, second] = foldSightings(captures);
  expect(second).toEqual({
    ...captures[1],
    articles: [{ ...captures[1]?.articles[0], id: "early" }, captures[1]?.articles[1]],
  });
});

describe("each occurrence carries", () => {
  const long = "The ferry ran aground off Elnes at night.";
  const cases: readonly { name: string; input: readonly Given[]; expected: Partial<ArticleRead> }[] = [
    {
      name: "the longest text",
      input: [{}, { text: "The ferry ran" }],
      expected: { text: article("x").text },
    },
    { name: "of equals one that is not cut", input: [{ isCut: true }, {}], expected: { isCut: false } },
    {
      name: "no mark of a cut for text",
      input: [{ text: "The ferry ran" }, { text: "The ferry ran …", isCut: true }],
      expected: { text: "The ferry ran", isCut: false },
    },
    {
      name: "an address that one of them states",
      input: [{ text: long }, { text: long, url: "https://a.example/1" }],
      expected: { text: long, url: "https://a.example/1" },
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const captures = input.map((given, index) =>
      capture(`2024-03-0${index + 1}`, article(`${index}`, given)),
    );
    for (const { articles } of foldSightings(captures))
      expect(articles[0]).toMatchObject({ id: "0", ...expected });
  });
});

/** A document of a feed, fetched at an hour of 1 March 2024 or later. */
function fetchedAt(hour: number, feed: string, ...articles: ArticleRead[]): CaptureRead {
  const fetched = new Date(Date.UTC(2024, 2, 1, hour)).toISOString().replace(".000", "") as Instant;
  // By their names the latest comes first: they are not in the order of the files.
  const file = `feeds/${feed}/${String(99 - hour)}.xml`;
  return {
    file,
    title: "",
    hashtags: [],
    feed: {
      address: `https://${feed}.example/feed`,
      fetched: { value: fetched, evidence: { setting: "test" } },
    },
    articles: articles.map((each, position) => ({ ...each, role: "main", file, position })),
  };
}

describe("what a feed changes", () => {
  const [a, b, c] = [99, 98, 75].map((number) => `feeds/quay/${number}.xml`) as [string, string, string];
  const first = {};
  const cases: readonly {
    name: string;
    input: readonly [Given, Given, Given];
    expected: Pick<ArticleRead, "title" | "text"> & { readonly revisions?: readonly Revision[] };
  }[] = [
    {
      name: "nothing",
      input: [first, first, first],
      expected: { title: "Ferry runs aground", text: "The ferry ran aground off Elnes." },
    },
    {
      name: "its title",
      input: [first, first, { title: "Ferry afloat" }],
      expected: {
        title: "Ferry afloat",
        text: "The ferry ran aground off Elnes.",
        revisions: [
          {
            before: a,
            after: c,
            since: "2024-03-01" as Day,
            until: "2024-03-02" as Day,
            title: "Ferry runs aground",
            hasOtherText: false,
          },
        ],
      },
    },
    {
      name: "its text, to a shorter one, and again",
      input: [first, { text: "It is afloat." }, { title: "Afloat", text: "It was towed to Elnes." }],
      expected: {
        title: "Afloat",
        text: "It was towed to Elnes.",
        revisions: [
          {
            before: a,
            after: b,
            since: "2024-03-01" as Day,
            until: "2024-03-01" as Day,
            hasOtherText: true,
          },
          {
            before: b,
            after: c,
            since: "2024-03-01" as Day,
            until: "2024-03-02" as Day,
            title: "Ferry runs aground",
            hasOtherText: true,
          },
        ],
      },
    },
    {
      name: "no words, but how they are set and how far they go",
      input: [
        { text: "The ferry ran aground..." },
        { title: "FERRY  runs aground" },
        { text: "The ferry ran" },
      ],
      expected: { title: "FERRY  runs aground", text: "The ferry ran aground off Elnes." },
    },
  ];
  const found = ({ title, text, revisions }: ArticleRead) => ({
    title,
    text,
    ...(revisions && { revisions }),
  });
  test.each(cases)("$name", ({ input, expected }) => {
    const documents = [0, 1, 24].map((hour, index) =>
      fetchedAt(hour, "quay", article("urn:x:1", input[index])),
    );
    for (const order of [documents, [...documents].reverse()])
      for (const { articles } of foldSightings(order)) expect(articles.map(found)).toEqual([expected]);
  });

  test("is found by the address where the id changes", () => {
    const url = "https://quay.example/1";
    const folded = foldSightings([
      fetchedAt(0, "quay", article("urn:x:1", { url })),
      fetchedAt(1, "quay", article("urn:x:2", { url, title: "Ferry afloat" })),
    ]);
    expect(idsOf(folded)).toEqual(["urn:x:1", "urn:x:1"]);
    expect(folded[0]?.articles[0]).toMatchObject({
      title: "Ferry afloat",
      revisions: [{ before: a, after: b }],
    });
  });

  test("is not what another feed says under the same id", () => {
    const folded = foldSightings([
      fetchedAt(0, "quay", article("urn:x:1")),
      fetchedAt(
        1,
        "thief",
        article("urn:x:1", { title: "Buy", text: "Buy our boats, they are cheap and good." }),
      ),
    ]);
    for (const { articles } of folded) {
      expect(articles[0]).toMatchObject({
        title: "Ferry runs aground",
        text: "The ferry ran aground off Elnes.",
      });
      expect(articles[0]).not.toHaveProperty("revisions");
    }
  });

  const [theirs, ours] = [
    "Words of their own about a ferry that another outlet wrote of.",
    "The ferry ran aground.",
  ];
  test.each([
    {
      name: "no page of another outlet, though it says more",
      page: "Quay News",
      feed: "Boats for sale",
      expected: { text: ours, outlet: "Quay News" },
    },
    {
      name: "a page of the same outlet, where it says more",
      page: "Quay News",
      feed: "QUAY NEWS",
      expected: { text: theirs, outlet: "Quay News" },
    },
    {
      name: "a page of the outlet that it names at length",
      page: "Quay News",
      feed: "Quay News - Latest",
      expected: { text: theirs, outlet: "Quay News" },
    },
    {
      name: "a page that names no outlet",
      page: undefined,
      feed: "Boats for sale",
      expected: { text: theirs, outlet: "Boats for sale" },
    },
  ])("is $name", ({ page, feed, expected }) => {
    const url = "https://quay.example/1";
    const folded = foldSightings([
      fetchedAt(0, "links", article("urn:x:1", { url, text: theirs, outlet: feed })),
      capture(
        "2024-03-02",
        article("page", { url, text: ours, ...(page !== undefined && { outlet: page }) }),
      ),
    ]);
    for (const { articles } of folded)
      expect({
        text: articles[0]?.text,
        outlet: articles[0]?.outlet?.value.replace(/^Quay News.*$/i, "Quay News"),
      }).toEqual(expected);
  });

  test("is no page as saved, which holds more than the feed", () => {
    const url = "https://quay.example/1";
    const text = "All of the report, which the feed only sums up in a sentence.";
    const page = {
      ...capture("2024-03-01", article("page", { url, text })),
      file: "captures/2024-03-01.html",
    };
    const folded = foldSightings([
      page,
      fetchedAt(1, "quay", article("urn:x:1", { url })),
      fetchedAt(24, "quay", article("urn:x:1", { url })),
    ]);
    expect(idsOf(folded)).toEqual(["page", "page", "page"]);
    for (const { articles } of folded) {
      expect(articles[0]?.text).toBe(text);
      expect(articles[0]).not.toHaveProperty("revisions");
    }
  });
});

describe("a feed tells apart", () => {
  const cases: readonly { name: string; first: Given; second: Given }[] = [
    {
      name: "items of one title, without text",
      first: { guid: "1", text: "" },
      second: { guid: "2", text: "" },
    },
    { name: "items with the same words", first: { guid: "1" }, second: { guid: "2" } },
    {
      name: "items that lead to one page",
      first: { guid: "1", url: "https://quay.example/", title: "One" },
      second: { guid: "2", url: "https://quay.example/" },
    },
  ];
  test.each(cases)("$name", ({ first, second }) => {
    const document = (hour: number) => fetchedAt(hour, "quay", article("a", first), article("b", second));
    expect(idsOf(foldSightings([document(0), document(1)]))).toEqual(["a b", "a b"]);
  });
});

describe("of the dates of a feed", () => {
  const clue = (says: DateClue["says"], value: string): DateClue => ({
    says,
    value,
    evidence: { setting: "test" },
  });
  const cases: readonly {
    name: string;
    input: readonly (readonly DateClue[])[];
    expected: readonly (readonly DateClue[] | undefined)[];
  }[] = [
    {
      name: "the first is kept, and not repeated",
      input: [[clue("published", "2024-03-01")], [clue("published", "2024-03-01")]],
      expected: [[clue("published", "2024-03-01")], undefined],
    },
    {
      name: "a later one tells of a change",
      input: [
        [clue("published", "2024-03-01")],
        [clue("published", "2024-03-02"), clue("modified", "2024-03-02")],
      ],
      expected: [[clue("published", "2024-03-01")], [clue("modified", "2024-03-02")]],
    },
    {
      name: "the first that says when it went out counts",
      input: [[clue("modified", "2024-03-01")], [clue("published", "2024-02-29")]],
      expected: [[clue("modified", "2024-03-01")], [clue("published", "2024-02-29")]],
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const documents = input.map((dateClues, index) =>
      fetchedAt(index, "quay", article("urn:x:1", { dateClues })),
    );
    expect(foldSightings(documents).map(({ articles }) => articles[0]?.dateClues)).toEqual(expected);
  });

  test("the edition is that of the first document", () => {
    const documents = ["2024-03-01", "2024-02-01"].map((day, index) =>
      fetchedAt(index, "quay", article("urn:x:1", { edition: day as Day })),
    );
    expect(foldSightings(documents).map(({ articles }) => articles[0]?.edition)).toEqual([
      "2024-03-01",
      "2024-03-01",
    ]);
  });
});

test("links stand beside the words that they are in", () => {
  const links = [{ url: "https://quay.example/map", start: 0, end: 2 }];
  const folded = foldSightings([
    fetchedAt(0, "quay", article("urn:x:1", { links })),
    fetchedAt(1, "quay", article("urn:x:1", { text: "It is afloat." })),
  ]);
  for (const { articles } of folded) expect(articles[0]).not.toHaveProperty("links");
});

test("captures are in the order in which they were made", () => {
  const undated = { file: "captures/a.txt", title: "", hashtags: [], articles: [] };
  const captures = [
    undated,
    capture("2024-03-02"),
    fetchedAt(13, "quay"),
    fetchedAt(9, "quay"),
    capture("2024-03-01"),
  ];
  expect([...captures].sort(compareCaptures).map(({ file }) => file)).toEqual([
    "captures/2024-03-01.txt",
    "feeds/quay/90.xml",
    "feeds/quay/86.xml",
    "captures/2024-03-02.txt",
    "captures/a.txt",
  ]);
});
