import { describe, expect, test } from "vitest";
import type { Article } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { buildSearchRecords } from "../../src/publish/search-records.ts";
import { makeArticle, makeOutlet, makeSettings, makeSite } from "./make-site.ts";

const recordOf = (more: Partial<Article>, id = "a") =>
  buildSearchRecords(makeSite([makeArticle(id, more)]))[0];

const TEXT = "Rails reached Herat. Nobody may read this. Trains follow.";
const passage = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe("what may be found of an article", () => {
  test("is its title and the sentences that may be shown, gaps marked", () => {
    const shown = [passage("Rails reached Herat."), passage("Trains follow.")];
    expect(recordOf({ text: TEXT, shown })).toMatchObject({
      url: "/articles/a/",
      content: "Rails reached Herat. […] Trains follow.",
      meta: { title: "Title of a" },
    });
  });

  test("is its title alone where the rights allow no text", () => {
    expect(recordOf({ text: TEXT, shown: [], excerpt: [] })?.content).toBe("");
  });

  test("is nothing where its source asks not to be found", () => {
    const robots = (value: "noindex" | "noarchive") => [{ value, evidence: { setting: "x" } }];
    expect(recordOf({ robots: robots("noindex"), rights: "licensed" })).toBeUndefined();
    expect(recordOf({ robots: robots("noarchive") })).toBeDefined();
  });

  test("is nowhere more than that", () => {
    const record = recordOf({ text: TEXT, shown: [passage("Rails reached Herat.")] });
    expect(JSON.stringify(record)).not.toMatch(/Nobody|Trains/);
  });

  test("keeps hostile words as they are, and what the index would take for its own out of its sight", () => {
    const title = "<img src=x onerror=alert(1)> ___PAGEFIND_WEIGHT___9 ___END_PAGEFIND_WEIGHT___ \uD800";
    expect(recordOf({ title })?.meta.title).toBe(
      "<img src=x onerror=alert(1)> _\u2060__PAGEFIND_WEIGHT___9 _\u2060__END_PAGEFIND_WEIGHT___ \uFFFD",
    );
  });
});

describe("the date of a result", () => {
  test.each([
    { edtf: "2025-07-31", date: "31 Jul 2025", precision: ["day"], year: ["2025"] },
    { edtf: "2025-07-10/2025-07-31", date: "10–31 Jul 2025", precision: ["window"], year: ["2025"] },
    { edtf: "2025-07", date: "Jul 2025", precision: ["month"], year: ["2025"] },
    { edtf: "2005~", date: "c. 2005", precision: ["year", "about"], year: ["2005"] },
    {
      edtf: "2024-12-30/2025-01-02",
      date: "Dec 2024 – Jan 2025",
      precision: ["window"],
      year: ["2024", "2025"],
    },
    { edtf: "1900/2025", date: "Jan 1900 – Dec 2025", precision: ["window"], year: ["1900"] },
  ])("$edtf", ({ edtf, date, precision, year }) => {
    const record = recordOf({ published: toWhen(edtf, "stated", []) });
    expect(record?.meta.date).toBe(date);
    expect(record?.filters).toMatchObject({ precision, year });
  });

  test("is none where nobody gives it, and sorts last", () => {
    expect(recordOf({})).toMatchObject({
      filters: { precision: [], year: ["unknown"] },
      sort: { date: "0000-00-00" },
    });
    expect(recordOf({})?.meta).not.toHaveProperty("date");
  });
});

describe("what results are narrowed down to", () => {
  test("outlet and agency, tags, kind, language", () => {
    const record = recordOf({
      role: "related",
      language: "ar",
      outlet: makeOutlet("Harbour World"),
      agency: makeOutlet("Jiji Press"),
      tags: [{ id: "japan", name: "Japan", kind: "place", evidence: [] }],
    });
    expect(record?.filters).toMatchObject({
      kind: ["related"],
      language: ["ar"],
      outlet: ["Harbour World", "Jiji Press"],
      tag: ["Japan"],
    });
    expect(record?.meta).toMatchObject({ source: "Harbour World", agency: "Jiji Press" });
  });

  test("the tags that the index of tags lists, where it lists any", () => {
    const tag = (id: string) => ({ id, name: id.toUpperCase(), kind: "subject" as const, evidence: [] });
    const articles = ["a", "b", "c"].map((id) =>
      makeArticle(id, { tags: [tag("often"), tag(`once-${id}`)] }),
    );
    expect(buildSearchRecords(makeSite(articles)).map(({ filters }) => filters.tag)).toEqual([
      ["OFTEN"],
      ["OFTEN"],
      ["OFTEN"],
    ]);
  });

  test("an own article is the owner's", () => {
    const record = recordOf({ role: "own", outlet: makeOutlet("Other") });
    expect(record?.meta.source).toBe("Ada Lee");
  });

  test("all records are in the index of the site's language", () => {
    const site = makeSite([makeArticle("a", { language: "ja" })], {}, makeSettings({ language: "ar" }));
    expect(buildSearchRecords(site).map(({ language }) => language)).toEqual(["ar"]);
  });
});

describe("articles with one text", () => {
  const first = makeArticle("first", { story: "first", outlet: makeOutlet("One"), isAccepted: true });
  const copy = makeArticle("copy", { story: "first", outlet: makeOutlet("Two") });
  const site = makeSite([first, copy], {
    stories: [
      {
        id: "first",
        title: "The strike",
        articles: ["first", "copy"],
        relations: [{ kind: "copy", from: "first", to: "copy", reason: "the same text", evidence: [] }],
        origins: [],
      },
    ],
  });

  test("are found once, under the outlets of both and the name that the owner gave their story", () => {
    expect(buildSearchRecords(site)).toMatchObject([
      {
        url: "/articles/first/",
        meta: { source: "One", alsoIn: "Two", story: "The strike" },
        filters: { outlet: ["One", "Two"] },
      },
    ]);
  });
});
