import { describe, expect, test } from "vitest";
import type { ArticleRead, CaptureRead, Day } from "../../src/digest/model.ts";
import { foldSightings } from "../../src/digest/sightings.ts";

type Given = Partial<Pick<ArticleRead, "title" | "text" | "url" | "isCut">> & { readonly outlet?: string };

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
