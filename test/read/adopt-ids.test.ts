import { expect, it } from "vitest";
import type { ArticleRead, Instant, LedgerEntry } from "../../src/digest/model.ts";
import { adoptIds } from "../../src/read/adopt-ids.ts";

const now = "2025-08-02T00:00:00Z" as Instant;
const entry = (id: string, file: string, position: number): LedgerEntry => ({
  id,
  file,
  position,
  slug: id,
  firstSeen: now,
  changed: now,
  hash: "0",
});
const article = (id: string, file: string, position: number): ArticleRead => ({
  id,
  role: "main",
  file,
  line: 1,
  position,
  title: id,
  text: "",
  language: "en",
  tags: [],
  isCut: false,
});

it.each([
  { name: "an empty ledger", ledger: [], expected: ["a", "b", "own"] },
  {
    name: "the same ids",
    ledger: [entry("a", "captures/x.txt", 0), entry("b", "captures/x.txt", 1)],
    expected: ["a", "b", "own"],
  },
  {
    name: "another id in the same place",
    ledger: [entry("old", "captures/x.txt", 1), entry("mine", "articles/y.md", 0)],
    expected: ["a", "old", "mine"],
  },
  {
    name: "an id that another article bears",
    ledger: [entry("a", "captures/x.txt", 1)],
    expected: ["a", "b", "own"],
  },
  { name: "another place", ledger: [entry("old", "captures/z.txt", 1)], expected: ["a", "b", "own"] },
])("$name", ({ ledger, expected }) => {
  const captures = [
    {
      file: "captures/x.txt",
      title: "x",
      hashtags: [],
      articles: [article("a", "captures/x.txt", 0), article("b", "captures/x.txt", 1)],
    },
  ];
  const adopted = adoptIds({ captures, own: [article("own", "articles/y.md", 0)] }, ledger);
  expect([...(adopted.captures[0]?.articles ?? []), ...adopted.own].map(({ id }) => id)).toEqual(expected);
});
