import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findHighlights } from "../../../src/digest/highlights/find-highlights.ts";
import type { ArticleTag } from "../../../src/digest/model.ts";
import { cutPassage, isWithin } from "../../../src/digest/text/passages.ts";

const article = (text: string, title = "", tags: readonly ArticleTag[] = []) => ({
  id: "a",
  title,
  text,
  tags,
});

describe("findHighlights", () => {
  test("keeps six of many figures, those of key sentences first, in the order of the text", () => {
    const text = Array.from(
      { length: 12 },
      (_, index) => `Ship ${index} brought ${index + 20} boxes of fish ashore.`,
    ).join(" ");
    const { figures, keySentences } = findHighlights(article(text));
    expect(figures).toHaveLength(6);
    expect(figures.map(({ start }) => start)).toEqual(
      figures.map(({ start }) => start).sort((a, b) => a - b),
    );
    for (const sentence of keySentences)
      expect(figures.some((figure) => isWithin(figure, sentence))).toBe(true);
  });

  test("the same words once", () => {
    const { figures } = findHighlights(article("It cost $3 billion. The $3 billion were lent."));
    expect(figures).toHaveLength(1);
  });

  test("a pronoun stands for the person that the tags find", () => {
    const text = 'Ada Lund came home. "I will not run again," she said.';
    const tag: ArticleTag = {
      id: "ada-lund",
      name: "Ada Lund",
      kind: "person",
      evidence: [{ article: "a", start: 0, end: 8 }],
    };
    expect(findHighlights(article(text, "", [tag])).quotations[0]?.speaker).toEqual({ start: 0, end: 8 });
  });

  test("every passage is a slice of its text, and a figure lies within its sentence, for any text", () => {
    const words = [
      "Ada Lund",
      " said",
      ": ",
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "``",
      "''",
      "$5",
      " million",
      " 12 people",
      " 97 percent",
      ", ",
      ". ",
      "\n",
      "Aug. 8",
      " he",
      " that",
      " the port",
      "😀",
      "é",
      "-",
      " 3 to 5%",
      "according to ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { keySentences, figures, quotations } = findHighlights(article(text, "Ada Lund's port"));
        for (const passage of [...keySentences, ...figures, ...quotations])
          cutPassage({ title: "", text }, passage);
        for (const { sentence, ...figure } of figures) expect(isWithin(figure, sentence)).toBe(true);
        for (const { speaker } of quotations)
          if (speaker !== undefined) cutPassage({ title: "", text }, speaker);
        expect(keySentences.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    { name: "double marks", unit: '" ' },
    { name: "quotations", unit: '"We go home now," he said. ' },
    { name: "quotations on one line without an end", unit: "“We go home now " },
    { name: "single marks behind brackets", unit: "('a" },
    { name: "curly single quotations", unit: "‘a’ " },
    { name: "paragraphs that open a quotation", unit: '"We go home\n' },
    { name: "digits", unit: "1" },
    { name: "numbers", unit: "1,111 " },
    { name: "money", unit: "$1 million or " },
    { name: "verbs of speaking", unit: "said that " },
    { name: "names", unit: "Ada Lund, " },
    { name: "blanks", unit: " " },
  ])("$name without end take linear time", ({ unit }) => {
    // Were it quadratic, a megabyte would take minutes, and the test its limit of one.
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(findHighlights(article(text)).figures.length).toBeLessThanOrEqual(6);
  });
});
