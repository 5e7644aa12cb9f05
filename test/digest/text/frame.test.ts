import { describe, expect, test } from "vitest";
import type { Passage } from "../../../src/digest/model.ts";
import { findBodySentences, findFrame } from "../../../src/digest/text/frame.ts";

/** The parts of the frame as the words they stand for. */
function partsOf(text: string) {
  const { stamp, dateline, notice, body } = findFrame(text);
  const words = (passage: Passage) => text.slice(passage.start, passage.end);
  return {
    ...(stamp && { stamp: words(stamp) }),
    ...(dateline && { dateline: words(dateline) }),
    ...(dateline?.date && { date: words(dateline.date) }),
    ...(dateline?.agency && { agency: words(dateline.agency) }),
    ...(notice && { notice: words(notice) }),
    ...(notice && { holder: words(notice.holder) }),
    body: words(body),
  };
}

describe("findFrame", () => {
  test.each([
    {
      text: "News from Lunde May 3, 2025 15:57 (NST) Lunde, May 3 (Norpress)--It rained. [Copyright The Norpress, Ltd.] Norpress",
      expected: {
        stamp: "News from Lunde May 3, 2025 15:57 (NST)",
        dateline: "Lunde, May 3 (Norpress)--",
        date: "May 3",
        agency: "Norpress",
        notice: "[Copyright The Norpress, Ltd.] Norpress",
        holder: "The Norpress, Ltd.",
        body: "It rained.",
      },
    },
    {
      text: "Updated Sept. 3, 2025, 3:57 p.m. EST The bridge opened.",
      expected: { stamp: "Updated Sept. 3, 2025, 3:57 p.m. EST", body: "The bridge opened." },
    },
    {
      text: "Published: May 3, 2025 3:57 PM EDT | TARN, MAY 3 (dpa) - It rained.",
      expected: {
        stamp: "Published: May 3, 2025 3:57 PM EDT |",
        dateline: "TARN, MAY 3 (dpa) - ",
        date: "MAY 3",
        agency: "dpa",
        body: "It rained.",
      },
    },
    {
      text: "LUNDE — It rained.",
      expected: { dateline: "LUNDE — ", body: "It rained." },
    },
    {
      text: "LUNDE/TARN, Norland (NP) - It rained.",
      expected: { dateline: "LUNDE/TARN, Norland (NP) - ", agency: "NP", body: "It rained." },
    },
    {
      text: "Tarn, Norland, 3 May 2025 – It rained.",
      expected: { dateline: "Tarn, Norland, 3 May 2025 – ", date: "3 May 2025", body: "It rained." },
    },
    {
      text: "It rained. © 2025 Norpress. All rights reserved.",
      expected: { notice: "© 2025 Norpress. All rights reserved.", holder: "Norpress", body: "It rained." },
    },
    {
      text: "It rained. Copyright 2024-2025 by Norpress",
      expected: { notice: "Copyright 2024-2025 by Norpress", holder: "Norpress", body: "It rained." },
    },
    {
      text: "It rained. (C) Copyright Norpress 2025.",
      expected: { notice: "(C) Copyright Norpress 2025.", holder: "Norpress", body: "It rained." },
    },
    {
      text: "It rained.\nCopyright The Norpress of Lunde",
      expected: {
        notice: "Copyright The Norpress of Lunde",
        holder: "The Norpress of Lunde",
        body: "It rained.",
      },
    },
  ])("$text", ({ text, expected }) => {
    expect(partsOf(text)).toEqual(expected);
  });

  test.each([
    "Spider-Man – review of the film.",
    "Lunde – It rained.",
    "Well-known singers came to Lunde.",
    "By May 3, 2025 15:57 he had gone.",
    "The vote began on May 3, 2025 15:57 and ended soon.",
    "He sat in the hall. On May 3, 2025 15:57 The Band played.",
    "Lunde, May 3 was a rainy day.",
    "He owns the copyright of the song (a hit).",
    "The band lost. Copyright law is complex.",
    "The band lost. Copyright Office officials said so.",
    "Copyright was the first word of a long report. It went on for sentences and ended here.",
    "",
    "   ",
  ])("all of it is the body: %j", (text) => {
    expect(partsOf(text)).toEqual({ body: text.trimEnd() });
  });

  test.each([
    { name: "brackets", text: "(".repeat(200_000) },
    { name: "notices", text: "Copyright ".repeat(100_000) },
    { name: "places", text: "Lunde, ".repeat(100_000) },
    { name: "dates", text: "May 3, ".repeat(100_000) },
    { name: "agencies", text: "(AP) ".repeat(200_000) },
    { name: "lists", text: `May 3, 2025 The ${"May ".repeat(200_000)}` },
    { name: "clocks", text: "15:57 ".repeat(200_000) },
    { name: "stamps", text: "Updated May 3, 2025 ".repeat(50_000) },
    { name: "blanks behind a date", text: `May 3, 2025${" ".repeat(500_000)}` },
    { name: "spaces", text: " ".repeat(500_000) },
  ])("a hostile run of $name takes linear time", ({ text }) => {
    const start = performance.now();
    findFrame(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test("findBodySentences: none of stamp, dateline or notice, at the offsets of the whole text", () => {
  const text = "LUNDE, May 3 (Norpress) - It rained. Bells rang.\nAll slept. [Copyright Norpress, Ltd.]";
  expect(findBodySentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "It rained.",
    "Bells rang.",
    "All slept.",
  ]);
  expect(findBodySentences("")).toEqual([]);
});
