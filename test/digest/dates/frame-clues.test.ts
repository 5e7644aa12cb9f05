import { describe, expect, test } from "vitest";
import { findFrameClues } from "../../../src/digest/dates/frame-clues.ts";
import type { AttributedArticle } from "../../../src/digest/model.ts";

function articleOf(text: string): AttributedArticle {
  return {
    id: "one",
    role: "main",
    file: "captures/one.txt",
    line: 1,
    position: 0,
    title: "Title",
    text,
    language: "en",
    tags: [],
    isCut: false,
  };
}

describe("the stamp of findFrameClues", () => {
  test.each([
    { said: "3 May 2025 15:57 GMT", text: "3 May 2025 15:57 GMT Lunde, May 3 (Norpress)--Rain fell." },
    { said: "15:57 JST, May 3, 2025", text: "Updated 15:57 JST, May 3, 2025 Rain fell." },
    {
      said: "Saturday, May 3, 2025 at 11:57 PM EDT",
      text: "Saturday, May 3, 2025 at 11:57 PM EDT Rain fell.",
    },
    { said: "May 3, 2025", text: "Published: May 3, 2025 Updated: May 4, 2025 9:00 GMT Rain fell." },
  ])("cites $said alone", ({ said, text }) => {
    const { stamp } = findFrameClues(articleOf(text));
    const start = text.indexOf(said);
    expect(stamp?.name).toBe(`the stamp "${said}"`);
    expect(stamp?.evidence).toEqual([{ article: "one", start, end: start + said.length }]);
  });

  test.each([
    "May 43, 2025 15:57 GMT Rain fell.",
    "2025-02-31 The bridge opened.",
    "Rain fell on May 3, 2025.",
  ])("none: %s", (text) => {
    expect(findFrameClues(articleOf(text)).stamp).toBeUndefined();
  });
});

describe("the dateline of findFrameClues", () => {
  test.each([
    { text: "Lunde, May 3, 2025 (Norpress)--Rain fell.", earliest: "2025-05-03", latest: "2025-05-03" },
    { text: "LUNDE, MAY 3, 2025 (Norpress)--Rain fell.", earliest: "2025-05-03", latest: "2025-05-03" },
    // A Saturday, from nobody who is named.
    { text: "LUNDE, May 3, 2025 - Rain fell.", earliest: "2025-05-02", latest: "2025-05-03" },
    { text: "TOKYO, May 2, 2025 (Reuters) - Rain fell.", earliest: "2025-05-01", latest: "2025-05-02" },
  ])("$text", ({ text, earliest, latest }) => {
    const { dateline } = findFrameClues(articleOf(text));
    expect(dateline?.constraints).toEqual([{ kind: "days", of: "article one", earliest, latest }]);
  });

  test("its year is looked for where it has none", () => {
    const { dateline, pending } = findFrameClues(articleOf("LUNDE, MARCH 3 (Norpress)--Rain fell."));
    expect([dateline, pending.length]).toEqual([undefined, 2]);
  });
});
