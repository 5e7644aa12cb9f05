import { describe, expect, it } from "vitest";
import { compareItems } from "../../../src/cli/fetch/compare-items.ts";
import type { ArticleRead } from "../../../src/digest/model.ts";

const item = (words: Pick<ArticleRead, "title" | "text"> & Partial<ArticleRead>): ArticleRead => ({
  id: words.title,
  role: "main",
  file: "feeds/x/feed.xml",
  line: 1,
  position: 0,
  language: "en",
  tags: [],
  isCut: false,
  ...words,
});
const goat = item({ guid: "1", url: "https://x.example/goat", title: "Goat", text: "A goat." });
const ferry = item({ url: "https://x.example/ferry", title: "Ferry", text: "A ferry." });
const bare = item({ title: "Bare", text: "No name." });

describe("compareItems", () => {
  it.each([
    { name: "nothing before", before: [], after: [goat, ferry], expected: { added: 2, changed: 0 } },
    {
      name: "the same",
      before: [goat, ferry, bare],
      after: [bare, ferry, goat],
      expected: { added: 0, changed: 0 },
    },
    { name: "one fewer", before: [goat, ferry], after: [ferry], expected: { added: 0, changed: 0 } },
    {
      name: "another text under a guid",
      before: [goat],
      after: [{ ...goat, text: "Two goats." }],
      expected: { added: 0, changed: 1 },
    },
    {
      name: "another title under an address",
      before: [ferry],
      after: [{ ...ferry, title: "Ferries" }],
      expected: { added: 0, changed: 1 },
    },
    {
      name: "another address under a guid",
      before: [goat],
      after: [{ ...goat, url: "https://x.example/goat?again" }],
      expected: { added: 0, changed: 0 },
    },
    {
      name: "other words where nothing names an item",
      before: [bare],
      after: [{ ...bare, text: "Still no name." }],
      expected: { added: 1, changed: 0 },
    },
    {
      name: "a guid made up anew",
      before: [goat],
      after: [{ ...goat, guid: "2" }],
      expected: { added: 0, changed: 0 },
    },
    {
      name: "the same words on another page",
      before: [goat],
      after: [{ ...goat, guid: "2", url: "https://x.example/goat-2" }],
      expected: { added: 1, changed: 0 },
    },
    {
      name: "the same words of another day",
      before: [goat],
      after: [
        {
          ...goat,
          guid: "2",
          dateClues: [
            {
              says: "published" as const,
              value: "2025-06-08",
              evidence: { file: goat.file, line: 1, text: "8 June 2025" },
            },
          ],
        },
      ],
      expected: { added: 1, changed: 0 },
    },
    {
      name: "another place",
      before: [goat],
      after: [{ ...goat, position: 7, line: 90 }],
      expected: { added: 0, changed: 0 },
    },
  ])("$name", ({ before, after, expected }) => {
    expect(compareItems(before, after)).toEqual(expected);
  });
});
