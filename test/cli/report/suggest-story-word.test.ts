import { expect, it } from "vitest";
import { suggestStoryWord } from "../../../src/cli/report/suggest-story-word.ts";

const SLUGS = new Map([
  ["captures/a.txt:2", "first-one"],
  ["captures/b.txt:3", "second-one"],
]);
const at = { file: "captures/b.txt", line: 3 };

it.each([
  {
    name: "two that nearly fit",
    problem: {
      kind: "near-threshold",
      message: '"B" comes near "A" (captures/a.txt:2) but stays apart: likeness 0.40, together from 0.44.',
    },
    expected: "- merge: [first-one, second-one]",
  },
  {
    name: "two stories that one fits",
    problem: {
      kind: "bridge",
      message:
        '"B" joins the story that begins with "C" (captures/c.txt:1) and would fit the one that begins with "A" (captures/a.txt:2) too. The two stories stay apart.',
    },
    expected: "- merge: [first-one, second-one]",
  },
  {
    name: "a title that spells a place itself",
    problem: {
      kind: "near-threshold",
      message:
        '"B (captures/b.txt:3) but stays apart: x" comes near "A" (captures/a.txt:2) but stays apart: likeness 0.40.',
    },
    expected: "- merge: [first-one, second-one]",
  },
  {
    name: "nothing for a place that is not known",
    problem: { kind: "near-threshold", message: '"B" comes near "A" (captures/x.txt:2) but stays apart: y.' },
    expected: undefined,
  },
  {
    name: "nothing for other problems",
    problem: { kind: "cut-off", message: "found an item (captures/a.txt:2) but stays apart: y" },
    expected: undefined,
  },
])("suggests $name", ({ problem, expected }) =>
  expect(suggestStoryWord({ ...at, ...problem }, SLUGS)).toBe(expected),
);
