import { expect, it } from "vitest";
import { isDeeplyNested } from "../../src/read/is-deeply-nested.ts";

it.each([
  { name: "brackets", input: "[".repeat(51), expected: true },
  { name: "brackets with content between", input: "a: [b, {c: ".repeat(26), expected: true },
  { name: "dashes on one line", input: `a:\n ${"- ".repeat(60)}x`, expected: true },
  { name: "tabs between dashes", input: "-\t".repeat(60), expected: true },
  { name: "a thousand lists side by side", input: "- [a, {b: c}]\n".repeat(1000), expected: false },
  { name: "a line of dashes", input: `# ${"-".repeat(100)}\n${"-".repeat(100)}`, expected: false },
  { name: "closing brackets", input: "]".repeat(100), expected: false },
])("$name", ({ input, expected }) => expect(isDeeplyNested(input)).toBe(expected));
