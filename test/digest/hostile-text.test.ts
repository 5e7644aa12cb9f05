import { expect, it } from "vitest";
import { buildDigest } from "../../src/digest/build-digest.ts";
import type { ArticleRead, Reading } from "../../src/digest/model.ts";
import { defaultSite } from "../../src/read/default-settings.ts";

const settings = {
  site: defaultSite,
  outlets: [],
  tags: [],
  stories: [],
  redirects: [],
  subscriptions: [],
  takedowns: [],
};
const SIZE = 20_000;

function readingOf(...texts: readonly string[]): Reading {
  const file = "captures/2025-05-02-a.txt";
  const articles = texts.map(
    (text, position): ArticleRead => ({
      id: `a${position}`,
      role: "related",
      file,
      line: 1,
      position,
      title: "Tarvik harbour closes",
      text,
      language: "en",
      tags: [],
      isCut: false,
    }),
  );
  return {
    captures: [{ file, title: "", hashtags: [], articles }],
    own: [],
    responses: [],
    ledger: [],
    problems: [],
  };
}

/** Of a size at which linear time takes a fifth of a second at most. */
it.each([
  ...[
    "a",
    "A",
    "1",
    "1 ",
    "1,",
    "A.",
    "A. ",
    "Ab. ",
    " ",
    ".",
    "…",
    "—",
    " -- ",
    "“",
    '"',
    "“a” ",
    "’",
    "A'",
    "(",
    "[",
    ", ",
    "; ",
    ": ",
  ],
  ...[
    "/",
    "\u200D",
    "\u0301",
    "👨‍👩‍👧",
    "𝒜",
    "平和の会議。",
    "Встреча прошла. ",
    "Aa ",
    "Aa-",
    "Aab Bbc and ",
    "<UK>",
    "http://a.example/",
  ],
  ...[
    "May ",
    "May 2 ",
    "2025-",
    "on Monday ",
    "from May 2 to ",
    "the following day ",
    "two years earlier, ",
    "twenty-",
    "one hundred ",
  ],
  ...[
    "Jul 31, 2025 15:57 (JST)",
    "15:",
    "(Reuters) -",
    "TOKYO ",
    "TOKYO, ",
    "Copyright ",
    "[Copyright ",
    "© ",
    "Reuters ",
    "Mr. ",
    "U.S. ",
  ],
  ...[
    "Bank of ",
    "Bank of the ",
    "The ",
    "and ",
    "of ",
    "said ",
    "according to ",
    "$5 million ",
    "5% ",
    "will be held on May 2 ",
  ],
  ...["2 days ago\n", "a\n", "“We will go,” said John Smith. ", "Bank of Norland, or BoN, "],
])("takes a text of %j, again and again, in its stride", (part) => {
  const start = performance.now();
  buildDigest(readingOf(part.repeat(SIZE / part.length)), settings);
  expect(performance.now() - start).toBeLessThan(4000);
});

it("takes many articles of one title in its stride", () => {
  const texts = Array.from({ length: 1000 }, (_, number) => `The ${number}th ship has left.`);
  const start = performance.now();
  const { articles } = buildDigest(readingOf(...texts), settings);
  expect(articles).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
