import { describe, expect, test } from "vitest";
import { parseFeed } from "../../../src/read/feeds/parse-feed.ts";

const MILLION = 1_000_000;
/** Each takes under two seconds where five others share the machine; what grows with the square takes minutes. */
const LONGEST = 15_000;

const rss = (item: string) =>
  `<rss><channel><title>T</title><item><title>A</title>${item}</item></channel></rss>`;
const described = (html: string) => rss(`<description>${html}</description>`);

describe("ends soon and keeps the item:", () => {
  const bomb = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  );
  const cases: readonly { name: string; input: string; most?: number }[] = [
    {
      name: "entities made of entities",
      input: `<!DOCTYPE r [<!ENTITY e0 "x">${bomb.join("")}]>${described("&e20;")}`,
      most: 10,
    },
    {
      name: "a long entity a million times",
      input: `<!DOCTYPE r [<!ENTITY a "${"x".repeat(1000)}">]>${described("&a;".repeat(MILLION))}`,
      most: 4 * MILLION,
    },
    {
      name: "100,000 elements in one another",
      input: described(`${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`),
      most: 1,
    },
    {
      name: "the same, escaped",
      input: described(`${"&lt;div>".repeat(100_000)}x${"&lt;/b>".repeat(100_000)}`),
      most: 1,
    },
    { name: "a million elements left open", input: described("<b>".repeat(MILLION)) },
    {
      name: "a million items left open",
      input: `<rss><channel><item><title>A</title></item>${"<item>".repeat(MILLION)}`,
    },
    { name: "an attribute of five megabytes", input: rss(`<link href="${"a&amp;".repeat(MILLION)}"/>`) },
    { name: "a million attributes", input: rss(`<link ${"a='1' ".repeat(MILLION)}/>`) },
    { name: "a guid of a megabyte", input: rss(`<guid>urn:x:${"1".repeat(MILLION)}</guid>`) },
    { name: "a million ends", input: rss("</x>".repeat(MILLION)) },
    { name: "a million signs that begin tags", input: described("&lt;a ".repeat(MILLION)) },
    { name: "a million beginnings of sections", input: described(`<b/>${"<![CDATA[".repeat(MILLION)}`) },
    { name: "300,000 categories on one line", input: rss("<category>a b</category>".repeat(300_000)) },
    {
      name: "a million spaces",
      input: rss(`<dc:title>${" ".repeat(MILLION)}x</dc:title><author>${"a@".repeat(MILLION)}</author>`),
    },
  ];
  test.each(cases)(
    "$name",
    ({ input, most }) => {
      const [article] = parseFeed("feeds/a.xml", input).capture?.articles ?? [];
      expect(article?.title).toBe("A");
      expect(article?.id.length).toBeLessThanOrEqual(500);
      if (most !== undefined) expect(article?.text.length).toBeLessThanOrEqual(most);
    },
    LONGEST,
  );

  test("JSON nested a million deep", () => {
    const { capture, problems } = parseFeed("feeds/a.json", `{"items":${"[".repeat(MILLION)}`);
    expect(capture).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

describe("nothing of it is left:", () => {
  test.each([
    ["a title that is a script", "<title>&lt;script>alert(1)&lt;/script></title>", ""],
    ["a title that holds one", "<title><![CDATA[Quay<script>alert(1)</script>]]></title>", "Quay"],
    ["a script that is not escaped", "<title>Quay<script>alert(1)</script></title>", "Quay"],
    ["NULs", "<title>Q\u0000u&#0;ay</title>", "Qu\uFFFDay"],
    ["a picture that runs something", "<title>Quay&lt;img src=x onerror=alert(1)></title>", "Quay"],
  ])("%s", (_, item, expected) => {
    const source = `<rss><channel><item>${item}</item></channel></rss>`;
    expect(parseFeed("feeds/a.xml", source).capture?.articles[0]?.title).toBe(expected);
  });
});
