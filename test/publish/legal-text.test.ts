import { expect, test } from "vitest";
import { toLabel, toLegalLine, toLegalText } from "../../src/publish/legal-text.ts";

test.each([
  { name: "plain text", input: "R&D <b> ]]>", text: "R&D <b> ]]>", line: "R&D <b> ]]>" },
  { name: "controls", input: "a\u0000\u0008b\u007F\u0085c", text: "abc", line: "abc" },
  { name: "a control between blanks", input: "a \u0001 b", text: "a  b", line: "a b" },
  { name: "line ends", input: "a\r\nb\rc\n", text: "a\nb\nc\n", line: "a b c" },
  { name: "a form feed parts words", input: "a\fb", text: "ab", line: "a b" },
  { name: "half characters", input: "\uDC00a\uD83Db😀", text: "ab😀", line: "ab😀" },
  { name: "no characters", input: "a\uFDD0\uFFFEb\u{1FFFF}", text: "ab", line: "ab" },
  { name: "what decoding has lost", input: "caf\uFFFD", text: "caf\uFFFD", line: "caf\uFFFD" },
  {
    name: "marks of direction stay",
    input: "\u202Eabc\u200F",
    text: "\u202Eabc\u200F",
    line: "\u202Eabc\u200F",
  },
])("$name", ({ input, text, line }) => {
  expect([toLegalText(input), toLegalLine(input)]).toEqual([text, line]);
});

test.each([
  { name: "short", input: " a\n title ", expected: "a title" },
  { name: "just short enough", input: "x".repeat(500), expected: "x".repeat(500) },
  { name: "too long", input: "x".repeat(501), expected: `${"x".repeat(498)} …` },
  { name: "torn in a pair", input: `${"x".repeat(497)}😀xxx`, expected: `${"x".repeat(497)} …` },
])("toLabel: $name", ({ input, expected }) => {
  expect(toLabel(input)).toBe(expected);
});
