import { expect, test } from "vitest";
import { describeShare } from "../../src/publish/share-words.ts";
import { en } from "../../src/publish/words/en.ts";

test.each([
  { share: 1 / 3, expected: "a third" },
  { share: 0.3333, expected: "a third" },
  { share: 0.5, expected: "half" },
  { share: 0.4, expected: "40 %" },
  { share: 1, expected: "100 %" },
])("$share is $expected", ({ share, expected }) => {
  expect(describeShare(share, en)).toBe(expected);
});
