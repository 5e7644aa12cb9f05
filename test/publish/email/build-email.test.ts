import { describe, expect, test } from "vitest";
import { toWhen } from "../../../src/digest/when.ts";
import { buildEmail, EMAIL_SIZE } from "../../../src/publish/email/build-email.ts";
import { day, makeArticle, makeEvent, makeOutlet, makeSite } from "../make-site.ts";

const wire = makeOutlet("Wire");

describe("an item says who reported it, and when and how that is known", () => {
  test.each([
    { name: "nothing known", article: {}, expected: "source not stated · date not given" },
    {
      name: "outlet and agency",
      article: { outlet: makeOutlet("The Bee"), agency: wire },
      expected: "The Bee, written by Wire · date not given",
    },
    {
      name: "a window",
      article: { outlet: wire, published: toWhen("2025-07-10/2025-07-31", "inferred", []) },
      expected: "Wire · between 10 and 31 July 2025, worked out from several clues",
    },
    {
      name: "an own article",
      article: { role: "own", published: toWhen("2025-08-02", "owner", []) },
      expected: "Ada Lee · 2 August 2025, stated by the owner of this digest",
    },
  ] as const)("$name", ({ article, expected }) => {
    const email = buildEmail(makeSite([makeArticle("a", article)]));
    expect(email?.items.map(({ source, date }) => `${source} · ${date}`)).toEqual([expected]);
  });
});

test("the latest edition alone, what it opens with first and with its whole excerpt", () => {
  const related = makeArticle("related", { role: "related" });
  const lead = makeArticle("lead", {
    excerpt: [
      { start: 0, end: 23 },
      { start: 40, end: 54 },
    ],
  });
  const before = makeArticle("before", { edition: day("2025-08-01") });
  const email = buildEmail(makeSite([related, lead, before]));
  expect(email?.edition.day).toBe("2025-08-02");
  expect(email?.items.map(({ title, runs }) => [title, runs])).toEqual([
    ["Title of lead", [lead.text.slice(0, 23), lead.text.slice(40, 54)].map((run) => run.trim())],
    ["Title of related", ["First sentence of related."]],
  ]);
});

test("what is announced, in the words of the report that tells it", () => {
  const article = makeArticle("a", { outlet: wire });
  const email = buildEmail(makeSite([article], { events: [makeEvent("e", article, "2025-08-08")] }));
  expect(email?.comingUp).toEqual([
    {
      title: "scheduled for 8 August 2025",
      address: "https://ledger.example/news/articles/a/#s0",
      source: "Wire",
      runs: ["First sentence of a."],
      isQuoted: true,
    },
  ]);
});

describe("a message has room for so much", () => {
  const long = (id: string, length: number) => {
    const text = `${"é".repeat(length / 2)}.`;
    return makeArticle(id, { text, excerpt: [{ start: 0, end: text.length }] });
  };

  test("a sentence is whole or not there, and its report is named all the same", () => {
    const email = buildEmail(makeSite([long("a", 200_000), makeArticle("b")]));
    expect(email?.items.map(({ title, runs }) => [title, runs])).toEqual([
      ["Title of a", []],
      ["Title of b", ["First sentence of b."]],
    ]);
    expect(email?.leftOut).toBe(0);
  });

  test("of too many reports the rest is counted", () => {
    const articles = Array.from({ length: 500 }, (_, index) => long(`a${index}`, 400));
    const email = buildEmail(makeSite(articles));
    const { items = [], leftOut = 0 } = email ?? {};
    expect(items.length + leftOut).toBe(500);
    expect(items.length).toBeLessThan(EMAIL_SIZE / 400);
    expect(items.length).toBeGreaterThan(40);
  });
});

test("without an edition there is none", () => expect(buildEmail(makeSite([]))).toBeUndefined());
