import { describe, expect, test } from "vitest";
import type { Article, Passage } from "../../src/digest/model.ts";
import { findMarked } from "../../src/publish/quotes.ts";
import { showHighlights } from "../../src/publish/show-highlights.ts";
import { makeArticle } from "./make-site.ts";

const text =
  "The port will cost $5 million in its first year of work. It rained. In May the storm killed 16 people, officials said. " +
  "Lund said: “We will build the port again. We will not wait for anybody.” The road is 40 km long.";
const find = (words: string): Passage => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const sentence = (start: string, end: string): Passage => ({ start: find(start).start, end: find(end).end });

const first = sentence("The port", "of work.");
const rain = find("It rained.");
const storm = sentence("In May", "officials said.");
const speech = sentence("Lund said", "port again.");
const rest = sentence("We will not", "anybody.”");
const road = sentence("The road", "long.");

const highlights = {
  keySentences: [first, road],
  figures: [
    { ...find("$5 million"), sentence: first },
    { ...find("16 people"), sentence: storm },
    { ...find("40 km"), sentence: road },
  ],
  quotations: [{ ...sentence("We will build", "for anybody."), speaker: find("Lund") }],
};
const make = (more: Partial<Article>) => makeArticle("a", { text, highlights, ...more });

describe("showHighlights", () => {
  test("figures in their clause, each leading to its sentence", () => {
    expect(showHighlights(make({ shown: [first, storm] }))?.figures).toEqual([
      {
        before: "",
        figure: "$5 million",
        behind: " in its first year of work",
        isCut: { before: false, behind: false },
        fragment: `s${first.start}`,
      },
      {
        before: "In May the storm killed ",
        figure: "16 people",
        behind: "",
        isCut: { before: false, behind: false },
        fragment: `s${storm.start}`,
      },
    ]);
  });

  test("of a speech only the sentences shown", () => {
    expect(showHighlights(make({ shown: [speech] }))?.quotations).toEqual([
      { words: "We will build the port again.", isCut: true, speaker: "Lund", fragment: `s${speech.start}` },
    ]);
  });

  test("no speaker whose name may not be shown", () => {
    const quotations = [{ ...find("We will not wait for anybody."), speaker: find("Lund") }];
    const article = make({ shown: [rest], highlights: { ...highlights, quotations } });
    expect(showHighlights(article)?.quotations).toEqual([
      { words: "We will not wait for anybody.", isCut: false, fragment: `s${rest.start}` },
    ]);
  });

  test("an own article has no anchors", () => {
    const shown = showHighlights(make({ shown: [first], html: "<p>…</p>", rights: "own", role: "own" }));
    expect(shown?.hasMarks).toBe(false);
    expect(shown?.figures[0]).not.toHaveProperty("fragment");
  });

  test.each<{ name: string; more: Partial<Article> }>([
    { name: "no sentence that holds any is shown", more: { shown: [rain] } },
    { name: "nothing is shown", more: { shown: [], rights: "link-only" } },
    {
      name: "there are only people and places, which the tags tell",
      more: { shown: [rain], tags: [{ id: "lund", name: "Lund", kind: "person", evidence: [] }] },
    },
  ])("nothing where $name", ({ more }) => {
    expect(showHighlights(make(more))).toBeUndefined();
  });
});

describe("findMarked", () => {
  test.each<{ name: string; shown: Passage[]; expected: Passage[] }>([
    { name: "key sentences among others", shown: [first, rain, storm, speech], expected: [first] },
    { name: "half of those shown", shown: [first, rain, storm, road], expected: [first, road] },
    { name: "none where most would be marked", shown: [first, rain, road], expected: [] },
    { name: "none that is not shown", shown: [rain, storm], expected: [] },
  ])("$name", ({ shown, expected }) => {
    expect(findMarked(make({ shown }))).toEqual(expected);
  });
});
