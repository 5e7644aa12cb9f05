import slugify from "@sindresorhus/slugify";
import fc from "fast-check";
import { expect, test } from "vitest";
import { spellInAscii } from "../../../src/digest/text/spell-in-ascii.ts";

test.each([
  ["Don't go", "dont-go"],
  ["R&D", "r-and-d"],
  ["a`b^c", "abc"],
  ["Łódź", "lodz"],
  ["平和", ""],
])("%s is %s", (text, expected) => {
  expect(spellInAscii(text)).toBe(expected);
});

test("the short way leads where the library does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 12 }), (text) => {
      fc.pre(!/[a-z]'[a-z]/i.test(text));
      expect(spellInAscii(text)).toBe(slugify(text, { decamelize: false }));
    }),
    { seed: 1, numRuns: 500 },
  );
});
