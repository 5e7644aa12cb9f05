import { expect, test } from "vitest";
import { compareAges } from "../../../src/digest/stories/compare-ages.ts";
import { article } from "./articles.ts";

const aged = (file: string, value?: string) => ({
  ...article("a"),
  file,
  ...(value !== undefined && { statedDate: { value, evidence: { file, line: 1, text: value } } }),
});

test.each<{ name: string; a: string | undefined; b: string | undefined; file?: string; expected: number }>([
  { name: "hours", a: "15 hours ago", b: "14 hours ago", expected: 1 },
  { name: "an hour is one", a: "an hour ago", b: "3 hours ago", expected: -2 },
  { name: "as long ago", a: "2 days ago", b: "2 days ago", expected: 0 },
  { name: "not of two units", a: "a day ago", b: "30 hours ago", expected: 0 },
  { name: "not on two pages", a: "5 hours ago", b: "4 hours ago", file: "captures/other.txt", expected: 0 },
  { name: "not a date", a: "30-07-2025", b: "4 hours ago", expected: 0 },
  { name: "nothing stated", a: undefined, b: "4 hours ago", expected: 0 },
])("$name", ({ a, b, file, expected }) => {
  expect(compareAges(aged("captures/one.txt", a), aged(file ?? "captures/one.txt", b))).toBe(expected);
});
