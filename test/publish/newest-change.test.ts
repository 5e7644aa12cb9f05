import { expect, test } from "vitest";
import { newestChange } from "../../src/publish/newest-change.ts";
import { instant, makeArticle } from "./make-site.ts";

const { changed: _, ...unknown } = makeArticle("u");
const at = (text: string) => makeArticle(text, { changed: instant(text) });

test.each([
  { name: "of none", articles: [], expected: undefined },
  { name: "of one that does not know", articles: [unknown], expected: undefined },
  {
    name: "of several",
    articles: [at("2025-08-02T00:00:00Z"), unknown, at("2025-08-04T00:00:00Z"), at("2025-08-03T00:00:00Z")],
    expected: "2025-08-04T00:00:00Z",
  },
])("$name", ({ articles, expected }) => {
  expect(newestChange(articles)).toBe(expected);
});
