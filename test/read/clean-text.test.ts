import { expect, it } from "vitest";
import { cleanText } from "../../src/read/clean-text.ts";

it.each([
  { name: "line ends", input: "a\r\nb\rc\u0085d\u2028e\u2029f\ng", expected: "a\nb\nc\nd\ne\nf\ng" },
  { name: "spaces", input: "a\tb\u00A0c\u2003d\u202Fe\u3000f\vg\fh", expected: "a b c d e f g h" },
  { name: "control characters", input: "a\u0000b\u0007c\u001Bd\u007Fe\u009Ff", expected: "abcdef" },
  {
    name: "marks of direction",
    input: "a\u200Eb\u200Fc\u202Ad\u202Ee\u2066f\u2069g\u061Ch",
    expected: "abcdefgh",
  },
  {
    name: "byte order mark and non-characters",
    input: "\uFEFFa\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e\u{10FFFF}f",
    expected: "abcdef",
  },
  { name: "half a pair of surrogates", input: "a\uD83Db\uDE00c", expected: "abc" },
  {
    name: "words in any script, and what joins emoji",
    input: "Zoë שלום 東京 👩‍🚀 – ‘x’",
    expected: "Zoë שלום 東京 👩‍🚀 – ‘x’",
  },
])("$name", ({ input, expected }) => {
  expect(cleanText(input)).toBe(expected);
  expect(cleanText(expected)).toBe(expected);
});
