import { expect, test } from "vitest";
import { findState } from "../../../src/digest/stories/find-state.ts";

const cases: readonly { input: string; rung: number; words: string }[] = [
  { input: "The party is considering holding a meeting.", rung: 1, words: "is considering" },
  { input: "Meeting Eyed for Friday", rung: 1, words: "Eyed" },
  { input: "The council may be dissolved, and has decided nothing.", rung: 1, words: "may" },
  { input: "The firm plans to leave.", rung: 1, words: "plans to" },
  { input: "The board on Monday decided to consider a merger.", rung: 2, words: "decided" },
  { input: "Meeting Set for Friday", rung: 2, words: "Set" },
  { input: "The talks will be held in Geneva.", rung: 2, words: "will be held" },
  { input: "The planned talks began on Monday.", rung: 3, words: "began" },
  { input: "The strike was called off.", rung: 4, words: "was called off" },
  { input: "The strike has ended.", rung: 4, words: "has ended" },
];
test.each(cases)("$input", ({ input, rung, words }) => {
  const state = findState(input);
  expect(state?.rung).toBe(rung);
  expect(input.slice(state?.start, state?.end)).toBe(words);
});

const none = [
  "The sky over the town is blue.",
  "Protests in May",
  "He has not decided.",
  "The union denied that it decided anything.",
  "The sides never agreed.",
  "The firm refused to call off the sale.",
  "The union, whose chair resigned, is large.",
  "the proposed law",
  "a set of rules",
  "",
];
test.each(none)("no state: %s", (input) => expect(findState(input)).toBeUndefined());

test("a megabyte is no sentence", () => expect(findState("is ".repeat(400_000))).toBeUndefined());
