import { describe, expect, test } from "vitest";
import { quote, quoteNotice, quoteOpening, quoteShown } from "../../src/publish/quotes.ts";
import { makeArticle, makeSite } from "./make-site.ts";

const long = `${"word ".repeat(30)}end.`;
const text = `Shown here. ${long}`;
const article = makeArticle("a", { text, shown: [{ start: 0, end: 11 }], excerpt: [{ start: 0, end: 11 }] });
const { articles } = makeSite([article]);

describe("the words of a citation", () => {
  test.each([
    {
      name: "inside a shown sentence, with its anchor",
      citation: { article: "a", start: 0, end: 5 },
      expected: { words: "Shown", isCut: false, fragment: "s0" },
    },
    {
      name: "a title is always whole",
      citation: { article: "a", in: "title", start: 0, end: 10 } as const,
      expected: { words: "Title of a", isCut: false },
    },
    {
      name: "outside the excerpt, short",
      citation: { article: "a", start: 12, end: 21 },
      expected: { words: "word word", isCut: false },
    },
    {
      name: "outside the excerpt, long: its first words",
      citation: { article: "a", start: 12, end: text.length },
      expected: { words: `${"word ".repeat(15)}word`, isCut: true },
    },
  ])("$name", ({ citation, expected }) => {
    expect(quote(citation, articles)).toEqual({ article, ...expected });
    expect(`${article.title} ${article.text}`).toContain(expected.words);
  });

  test("none of an article that is not there", () => {
    expect(quote({ article: "gone", start: 0, end: 1 }, articles)).toBeUndefined();
  });

  describe("of an article that is only linked to", () => {
    const linked = makeArticle("a", {
      text: `Shown here. L${long}`,
      rights: "link-only",
      shown: [],
      excerpt: [],
    });
    test.each<{ name: string; start: number; end: number; expected: string | undefined }>([
      { name: "a name or date", start: 0, end: 5, expected: "Shown" },
      { name: "a sentence", start: 0, end: 11, expected: undefined },
      { name: "a long sentence", start: 12, end: text.length, expected: undefined },
      { name: "a sentence with more", start: 0, end: 20, expected: undefined },
    ])("$name", ({ start, end, expected }) => {
      expect(quote({ article: "a", start, end }, makeSite([linked]).articles)?.words).toBe(expected);
    });
  });

  test("an own article has no anchors", () => {
    const own = makeArticle("a", { role: "own", html: "<p>Shown here.</p>" });
    expect(quote({ article: "a", start: 0, end: 5 }, makeSite([own]).articles)?.fragment).toBeUndefined();
  });
});

test("what is shown of an article, and that it goes on", () => {
  expect(quoteShown(article)).toEqual({
    runs: [[{ fragment: "s0", words: "Shown here.", isKey: false }]],
    goesOn: true,
  });
  expect(quoteOpening(article)).toBe("Shown here.");
  expect(quoteOpening(makeArticle("b", { excerpt: [] }))).toBeUndefined();
  expect(quoteNotice(article)).toBeUndefined();
});
