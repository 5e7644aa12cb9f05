import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseSentence, findSentences } from "../../../src/digest/text/sentences.ts";

const cut = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

describe("where a sentence ends", () => {
  test.each([
    { name: "at a full stop", sentences: ["The bridge opened.", "Bells rang."] },
    { name: "at a question and a shout", sentences: ["Is it open?", "Yes!", "Good."] },
    { name: "after a closing quotation mark", sentences: ['He said "stop."', "Then he left."] },
    { name: "after a decimal", sentences: ["It cost 3.5 million.", "Nobody paid."] },
    {
      name: "after an acronym, before a new subject",
      sentences: ["He lives in the U.S.", "The army moved."],
    },
    { name: "after a company, before a new subject", sentences: ["He works at Norpress Ltd.", "She left."] },
    { name: "after a clock time", sentences: ["It ended at 6 p.m.", "Police left."] },
    { name: "in a script without spaces, at a question", sentences: ["橋は?", "鐘が鳴った。"] },
    { name: "without a full stop at all", sentences: ["No stop here"] },
    { name: "in a script without spaces", sentences: ["橋が開いた。", "鐘が鳴った。"] },
  ])("$name", ({ sentences }) => {
    const joiner = sentences.join("").includes("。") ? "" : " ";
    expect(cut(sentences.join(joiner))).toEqual(sentences);
  });

  test("a line feed always ends one, and white space belongs to none", () => {
    expect(cut("  First line\n\n second line, Mr.\nThird. \t")).toEqual([
      "First line",
      "second line, Mr.",
      "Third.",
    ]);
    expect(cut(" \n \n")).toEqual([]);
    expect(cut("")).toEqual([]);
  });
});

describe("where no sentence ends", () => {
  test.each([
    "The council meets on Aug. 8, a source said.",
    "The Aug. 8 meeting is off.",
    "It happened last Sept. Tuesday the 3rd.",
    "Mr. Quill met Dr. Ana Starr.",
    "The book by J. R. Holm sold out.",
    "Gov. Quill of St. Tarn spoke vs. Lunde.",
    "The U.S. President arrived.",
    "The U.S. troops left.",
    "Brennick Inc. Chief Executive Bo Starr quit.",
    "Norpress Ltd. said so.",
    "It began at 5 p.m. Monday in Lunde.",
    "It began at 5 p.m. EST in Lunde.",
    "It began at 5 p.m. in Lunde.",
    "“Stop!” she said.",
    "'Why?' he asked.",
    "No. 4 won the race.",
    "See example.com and item 3.2.1 there.",
    "Wait... then go.",
    "The e.g. in brackets stays.",
    "The list said <![CDATA[x]]> and <!DOCTYPE y> and no more.",
    "The link a?b=c!d led on.",
    "It read #{a} !{7*7} aloud.",
  ])("%s", (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });
});

test("sentences lie in order, apart, without white space around, and cover every other character", () => {
  const piece = fc.constantFrom(
    "Mr. ",
    "A. ",
    "x",
    " ",
    "\n",
    "U.S. ",
    "Go! ",
    "“a.” ",
    "😀",
    "é. ",
    "? ",
    "\u2028",
    "The end. ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const sentences = findSentences(text);
      let end = 0;
      for (const sentence of sentences) {
        expect(text.slice(end, sentence.start).trim()).toBe("");
        expect(text.slice(sentence.start, sentence.end).trim()).toHaveLength(sentence.end - sentence.start);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test("a long paragraph has the sentences of its parts", () => {
  const part =
    "The bridge in Lunde opened on May 3. Mr. Quill spoke; 3.5 million watched. Was it safe? “Yes!” he said. ";
  const sentences = cut(part.repeat(200));
  expect(sentences).toHaveLength(4 * 200);
  expect(new Set(sentences)).toEqual(new Set(cut(part)));
});

test.each([
  { name: "initials", text: "A. ".repeat(100_000) },
  { name: "one word", text: "x".repeat(1_000_000) },
  { name: "white space", text: `a.${" ".repeat(1_000_000)}b` },
  { name: "short sentences", text: "We go. ".repeat(200_000) },
  { name: "quotation marks", text: "”".repeat(300_000) },
])("a hostile run of $name takes linear time", ({ text }) => {
  const start = performance.now();
  findSentences(text);
  expect(performance.now() - start).toBeLessThan(8000);
});

test("chooseSentence: the one around an offset, none between two", () => {
  const sentences = findSentences("One. Two.");
  expect(chooseSentence(sentences, 0)).toEqual({ start: 0, end: 4 });
  expect(chooseSentence(sentences, 3)).toEqual({ start: 0, end: 4 });
  expect(chooseSentence(sentences, 4)).toBeUndefined();
  expect(chooseSentence(sentences, 5)).toEqual({ start: 5, end: 9 });
  expect(chooseSentence(sentences, 9)).toBeUndefined();
});
