import { expect, it } from "vitest";
import { spellOut, spellOutLine } from "../../src/cli/terminal.ts";

it.each([
  {
    name: "an escape sequence",
    input: "a\u001b[31mb\u001b]0;title\u0007",
    expected: "a\\u001b[31mb\\u001b]0;title\\u0007",
  },
  {
    name: "a carriage return that would write over the line",
    input: "good\rbad",
    expected: "good\\u000dbad",
  },
  { name: "a control sequence of one byte", input: "\u009b31m", expected: "\\u009b31m" },
  { name: "marks of direction", input: "\u202Etxt.exe\u2069", expected: "\\u202etxt.exe\\u2069" },
  { name: "half a character", input: "\uD83D!", expected: "\\ud83d!" },
  { name: "a separator of lines", input: "a\u2028b", expected: "a\\u2028b" },
  { name: "NUL, DEL and tab", input: "\0\u007f\t", expected: "\\u0000\\u007f\\u0009" },
  { name: "plain words of all scripts", input: "Zoë, 平和 – 🤡‍♀️ “x”", expected: "Zoë, 平和 – 🤡‍♀️ “x”" },
  { name: "lines", input: "a\nb", expected: "a\nb" },
])("spells out $name", ({ input, expected }) => expect(spellOut(input)).toBe(expected));

it("keeps one message on one line", () => expect(spellOutLine("a\nb\u001b")).toBe("a\\nb\\u001b"));

it("leaves JSON what it was", () => {
  const value = { "\u202E\u007f": "\u001b\u009b \u2028 \uD800 Zoë" };
  expect(JSON.parse(spellOut(JSON.stringify(value)))).toEqual(value);
});
