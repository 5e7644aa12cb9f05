import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleRead } from "../../../src/digest/model.ts";
import { parseCapture } from "../../../src/read/captures/parse-capture.ts";
import { printHashtag, printLogo, printPlain } from "./pages.ts";

const BODY = [
  "Divers found the bell of the old ferry on Friday, in nine fathoms of clear water.",
  "They will leave it there, because a lobster has moved in.",
];
const ITEMS = [
  {
    source: "Harbour World",
    age: "18 hours ago",
    title: "Lobster moves into bell",
    text: "It is said to be content.",
  },
  {
    source: "Marsh News",
    age: "30-07-2025",
    category: "Sea",
    title: "Divers rest",
    text: "The divers are asleep now.",
  },
];
const TITLE = "Bell of the old ferry found";
const PAGES: readonly (readonly [string, string])[] = [
  ["plain", printPlain({ title: TITLE, body: BODY, items: ITEMS })],
  [
    "plain without gaps",
    printPlain({
      title: TITLE,
      body: BODY,
      hasHeading: false,
      items: ITEMS.map((item) => ({ ...item, source: "Harbour World", gap: 0 })),
    }),
  ],
  [
    "plain without sources",
    printPlain({
      title: TITLE,
      body: BODY,
      items: ITEMS.map(({ age, title, text }) => ({ age, title, text, gap: 1 })),
    }),
  ],
  ["logo", printLogo({ title: TITLE, glued: "Harbour World2 days ago", body: BODY, items: ITEMS })],
  ["logo without a source", printLogo({ title: TITLE, body: BODY, isSpaced: true, items: ITEMS })],
  ["hashtag", printHashtag("bell", ITEMS)],
  [
    "front matter",
    `---\noutlet: Quay Gazette\n---\n${printPlain({ title: TITLE, body: BODY, items: ITEMS })}`,
  ],
];

const read = (source: string): readonly ArticleRead[] =>
  parseCapture("captures/a.txt", source).capture?.articles ?? [];

/**
 * What may be left of a heading behind the last text that cannot be told from a line of it: fewer than four letters of
 * "Hashtags" or "Orange background". A source cut before its time stands where a body may begin. (Nor can a source that
 * the page has not named before, cut straight behind a text without a blank line: no page here has one.)
 */
function withoutRemnant(text: string): string {
  return text
    .replace(/(?:^|\n)(?:H|Ha|Has|O|Or|Ora)$/, "")
    .replace(/^(?:H|Harb?o?u?r? ?W?o?r?l?d?2?)(?: d| da| day| days| days a| days ag)?$/, "");
}

describe.each(PAGES)("a %s page, cut anywhere", (_, page) => {
  const whole = read(page);
  const cut = fc.integer({ min: 0, max: page.length }).map((end) => page.slice(0, end));
  const holds = (source: string) => {
    const articles = read(source);
    expect(articles.length).toBeLessThanOrEqual(whole.length);
    articles.forEach((article, index) => {
      const full = whole[index];
      const isLast = index === articles.length - 1;
      if (isLast) {
        expect(full?.title.startsWith(article.title)).toBe(true);
        expect(full?.text.startsWith(withoutRemnant(article.text))).toBe(true);
        if (article.statedDate !== undefined) expect(article.statedDate).toEqual(full?.statedDate);
      } else expect({ ...article, isCut: false }).toEqual({ ...full, isCut: false });
    });
  };

  it("keeps earlier articles as they are and gives a beginning of the last", () => {
    for (let end = 0; end <= page.length; end += 1) holds(page.slice(0, end));
  });

  it("gives texts of lines of the source", () => {
    fc.assert(
      fc.property(cut, (source) => {
        const lines = new Set(source.split("\n").map((line) => line.trim()));
        for (const { text } of read(source))
          for (const line of text.split("\n").filter(Boolean)) expect(lines.has(line)).toBe(true);
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it("survives lines lost, doubled and shuffled", () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...page.split("\n")), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(lines, (some) => {
        const source = some.join("\n");
        const { capture, problems } = parseCapture("captures/a.txt", source);
        expect(capture !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});
