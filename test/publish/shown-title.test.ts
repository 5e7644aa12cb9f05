import { expect, test } from "vitest";
import { quote } from "../../src/publish/quotes.ts";
import { cutTitle } from "../../src/publish/shown-title.ts";
import { makeArticle, makeSite } from "./make-site.ts";

test.each([
  { name: "300 characters stay", input: "x".repeat(300), expected: "x".repeat(300) },
  { name: "300 pictures stay, of two code units each", input: "😀".repeat(300), expected: "😀".repeat(300) },
  { name: "301 do not", input: "x".repeat(301), expected: `${"x".repeat(299)}…` },
  {
    name: "words are cut between them",
    input: "word ".repeat(99).trim(),
    expected: `${"word ".repeat(59)}word…`,
  },
  { name: "pictures are cut between them", input: "😀".repeat(301), expected: `${"😀".repeat(299)}…` },
  { name: "families too", input: `${"x".repeat(296)}${"👨‍👩‍👧".repeat(9)}`, expected: `${"x".repeat(296)}…` },
  { name: "ten million characters", input: "x".repeat(10_000_000), expected: `${"x".repeat(299)}…` },
])("$name", ({ input, expected }) => {
  expect(cutTitle(input)).toBe(expected);
});

test("a long title is cut wherever the site shows it, and its end can still be cited", () => {
  const title = `${"word ".repeat(100)}Kazakhstan`;
  const article = makeArticle("a", { title, story: "a" });
  const other = makeArticle("b", { story: "a" });
  const site = makeSite([article, other], {
    stories: [{ id: "a", title, articles: ["a", "b"], relations: [], origins: [] }],
  });
  const shown = `${"word ".repeat(59)}word…`;
  expect(site.articles.get("a")?.title).toBe(shown);
  expect(site.digest.articles[0]?.title).toBe(shown);
  expect(site.stories[0]?.story.title).toBe(shown);
  expect(site.stories[0]?.articles.map((one) => one.title)).toContain(shown);
  const cite = (start: number, end: number) =>
    quote({ article: "a", in: "title", start, end }, site.articles);
  expect(cite(500, 510)).toMatchObject({ words: "Kazakhstan", isCut: false });
  expect(cite(0, 510)).toMatchObject({ words: `${"word ".repeat(59)}word`, isCut: true });
});
