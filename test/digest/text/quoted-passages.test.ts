import { describe, expect, it } from "vitest";
import { findQuotedPassages } from "../../../src/digest/text/quoted-passages.ts";

const CASES: readonly { name: string; input: string; expected: readonly string[] }[] = [
  { name: "double", input: 'He said "we go" and "we stay".', expected: ['"we go"', '"we stay"'] },
  { name: "curly", input: "He said “we go”.", expected: ["“we go”"] },
  {
    name: "curly single with an apostrophe",
    input: "He said ‘it’s ours,’ and left.",
    expected: ["‘it’s ours,’"],
  },
  {
    name: "straight single with an apostrophe",
    input: "'The port's ready,' he said.",
    expected: ["'The port's ready,'"],
  },
  {
    name: "straight single with a plural's apostrophe",
    input: "'The workers' union is ready,' he said.",
    expected: ["'The workers' union is ready,'"],
  },
  { name: "backticks", input: "``We go,'' he said.", expected: ["``We go,''"] },
  { name: "open to the end of its paragraph", input: "“We go.\nHe left.", expected: ["“We go."] },
  {
    name: "closed without having been opened",
    input: 'Look it up," he said yesterday. "We go."',
    expected: ['"We go."'],
  },
  { name: "apostrophes alone", input: "Norway's ports and the workers' union since the '90s", expected: [] },
];

describe("findQuotedPassages", () => {
  it.each(CASES)("$name", ({ input, expected }) => {
    expect(findQuotedPassages(input).map(({ start, end }) => input.slice(start, end))).toEqual(expected);
  });
});
