import { expect, test } from "vitest";
import type { OriginBasis, Story } from "../../src/digest/model.ts";
import { countOrigins } from "../../src/publish/origin-words.ts";
import { en } from "../../src/publish/words/en.ts";

/** A story of so many articles, some of which have these origins: "Wire: dateline, same text". */
function tell(articles: number, ...origins: readonly string[]): Story {
  let next = 0;
  return {
    id: "0",
    title: "",
    articles: Array.from({ length: articles }, (_, index) => `${index}`),
    relations: [],
    origins: origins.map((line) => {
      const [name = "", bases = ""] = line.split(": ");
      const reports = bases.split(", ").map((basis) => ({
        article: `${next++}`,
        basis: basis as OriginBasis,
        evidence: [],
      }));
      return { id: name.toLowerCase(), name, reports };
    }),
  };
}

test.each([
  {
    input: tell(3, "Jiji Press: copyright line, copyright line, same text"),
    expected: "3 reports, 1 origin: Jiji Press, from the copyright line",
  },
  { input: tell(2, "Wire: dateline, credit line"), expected: "2 reports, 1 origin: Wire" },
  {
    input: tell(2, "Wire: own words"),
    expected: "2 reports, 1 origin: Wire, credited in the text; 1 report of unknown origin",
  },
  {
    input: tell(4, "Wire: outlet", "Bee: outlet"),
    expected: "4 reports, 2 origins: Wire, Bee; 2 reports of unknown origin",
  },
  { input: tell(2), expected: "2 reports; origin unknown" },
])("$expected", ({ input, expected }) => {
  const { count, origins, basis, unknown } = countOrigins(input, en);
  const names = origins.map(({ name }) => name).join(", ");
  const told = [[count, names].filter((part) => part !== "").join(": "), basis].filter(
    (part) => part !== undefined,
  );
  expect([told.join(", "), unknown].filter((part) => part !== undefined).join("; ")).toBe(expected);
});
