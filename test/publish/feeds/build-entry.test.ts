import { describe, expect, test } from "vitest";
import type { Article, Basis } from "../../../src/digest/model.ts";
import { toWhen } from "../../../src/digest/when.ts";
import { buildEntry, type Entry } from "../../../src/publish/feeds/build-entry.ts";
import { instant, makeArticle, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

const settings = makeSettings(
  {},
  {
    outlets: [
      { name: "The Bee", aliases: [], url: "https://bee.example", isAgency: false },
      {
        name: "The Wasp",
        aliases: [],
        url: "https://wasp.example",
        feed: "https://wasp.example/rss",
        isAgency: false,
      },
    ],
  },
);

function entriesOf(...articles: Article[]): Entry[] {
  const site = makeSite(articles, {}, settings);
  return articles.map((article) => buildEntry(article, article.changed ?? "", site));
}

describe("published", () => {
  const stated = (edtf: string, basis: Basis) => ({ published: toWhen(edtf, basis, []) });
  test.each([
    { name: "a stated day at noon", more: stated("2025-07-31", "stated"), expected: "2025-07-31T12:00:00Z" },
    { name: "a dateline", more: stated("2025-07-31", "dateline"), expected: "2025-07-31T12:00:00Z" },
    { name: "the owner's word", more: stated("2025-07-31", "owner"), expected: "2025-07-31T12:00:00Z" },
    {
      name: "a clock time",
      more: { published: toWhen("2025-07-31", "stated", [], { instant: instant("2025-07-31T06:57:00Z") }) },
      expected: "2025-07-31T06:57:00Z",
    },
  ])("$name", ({ more, expected }) => {
    expect(entriesOf(makeArticle("a", more))[0]?.published).toBe(expected);
  });

  test.each([
    { name: "no date", more: {} },
    { name: "a day before there were feeds", more: stated("1987-03-01", "stated") },
    { name: "a day that was worked out", more: stated("2025-07-31", "inferred") },
    { name: "a day relative to the capture", more: stated("2025-07-31", "relative to capture") },
    { name: "a day relative to the article", more: stated("2025-07-31", "relative to article") },
    { name: "a stated month", more: stated("2025-07", "stated") },
    { name: "about a day", more: stated("2025-07-31~", "owner") },
    { name: "a window", more: stated("2025-07-10/2025-07-31", "stated") },
  ])("is absent for $name", ({ more }) => {
    expect(entriesOf(makeArticle("a", more))[0]).not.toHaveProperty("published");
  });
});

describe("author and source", () => {
  test.each([
    {
      name: "a person before the outlet",
      more: { author: { name: "Jane Doe", evidence: [] }, outlet: makeOutlet("The Bee") },
      author: { name: "Jane Doe" },
      source: { name: "The Bee", url: "https://bee.example/" },
    },
    { name: "own", more: { role: "own" }, author: { name: "Ada Lee", url: "https://ada.example/" } },
    {
      name: "the outlet before the agency",
      more: { outlet: makeOutlet("The Bee"), agency: makeOutlet("Wire") },
      author: { name: "The Bee" },
      source: { name: "The Bee", url: "https://bee.example/" },
    },
    {
      name: "the feed of an outlet before its home page",
      more: { outlet: makeOutlet("The Wasp") },
      author: { name: "The Wasp" },
      source: { name: "The Wasp", url: "https://wasp.example/rss" },
    },
    {
      name: "an outlet unknown to the owner",
      more: { outlet: makeOutlet("Elsewhere") },
      author: { name: "Elsewhere" },
    },
    { name: "the agency alone", more: { agency: makeOutlet("Wire") }, author: { name: "Wire" } },
    { name: "neither", more: {}, author: { name: "Source not stated" } },
  ] as const)("$name", ({ more, author, ...expected }) => {
    const [entry] = entriesOf(makeArticle("a", more));
    expect([entry?.authors[0], entry?.source]).toEqual([
      author,
      "source" in expected ? expected.source : undefined,
    ]);
  });
});

describe("identity", () => {
  test("outlives title, slug, address and change", () => {
    const before = entriesOf(makeArticle("a"));
    const after = entriesOf(
      makeArticle("a", { title: "Another", slug: "another", changed: instant("2025-08-09T00:00:00Z") }),
    );
    expect(after.map((entry) => entry.id)).toEqual(before.map((entry) => entry.id));
    expect(after[0]?.link).toBe("https://ledger.example/news/articles/another/");
    expect(after[0]?.updated).toBe("2025-08-09T00:00:00Z");
  });
});

describe("content", () => {
  test("own articles in full, others never, whatever they carry", () => {
    const html = '<p><a href="/x/">x</a>\u0001</p>';
    const [own, other] = entriesOf(makeArticle("a", { role: "own", html }), makeArticle("b", { html }));
    expect(own?.contentHtml).toBe('<p><a href="https://ledger.example/news/x/">x</a></p>');
    expect(other).not.toHaveProperty("contentHtml");
  });

  test("the address of the original only where it is one of the web", () => {
    const [web, script] = entriesOf(
      makeArticle("a", { url: "https://b.example/a b" }),
      makeArticle("b", { url: "javascript:alert(1)" }),
    );
    expect(web?.original).toBe("https://b.example/a%20b");
    expect(script).not.toHaveProperty("original");
  });

  test.each([
    {
      name: "both",
      more: { role: "own", html: "<p>x</p>" },
      expected: { summary: "First sentence of a.", contentHtml: "<p>x</p>" },
    },
    {
      name: "the whole alone",
      more: { role: "own", text: "", excerpt: [], html: "<p>x</p>" },
      expected: { contentHtml: "<p>x</p>" },
    },
    {
      name: "nothing by right",
      more: { excerpt: [] },
      expected: {
        note: { text: "No text is shown: the rights to this article do not allow it.", language: "en" },
      },
    },
    {
      name: "nothing captured",
      more: { text: "", excerpt: [] },
      expected: { note: { text: "The capture holds no text of this article.", language: "en" } },
    },
    {
      name: "nothing written",
      more: { role: "own", text: "", excerpt: [], html: "" },
      expected: { note: { text: "This article has no text.", language: "en" } },
    },
  ] as const)("text: $name", ({ more, expected }) => {
    const { summary, note, contentHtml } = entriesOf(makeArticle("a", more))[0] ?? {};
    expect({ summary, note, contentHtml }).toEqual(expected);
  });

  test("a title that has no end is cut", () => {
    const [entry] = entriesOf(makeArticle("a", { title: "word ".repeat(1000) }));
    expect(entry?.title.length).toBeLessThanOrEqual(500);
    expect(entry?.title.endsWith(" …")).toBe(true);
  });
});
