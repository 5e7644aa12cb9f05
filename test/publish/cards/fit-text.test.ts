import { describe, expect, test } from "vitest";
import { fitText } from "../../../src/publish/cards/fit-text.ts";
import type { Typeface } from "../../../src/publish/cards/typeface.ts";

/** Every letter is as wide as half its size; marks take no room. */
const face: Typeface = {
  widthOf: (text, size) => text.replace(/\p{M}/gu, "").length * size * 0.5,
  canWrite: () => true,
};

/** At size 20 ten letters a line and two lines, at size 10 twenty letters and four. */
const box = { width: 100, height: 50 };
const sizes = [20, 10];

describe("fitText", () => {
  test.each([
    { name: "one letter", text: "a", expected: { size: 20, lines: ["a"] } },
    { name: "a full line", text: "abcde fghi", expected: { size: 20, lines: ["abcde fghi"] } },
    { name: "two lines", text: "abcde fghij", expected: { size: 20, lines: ["abcde", "fghij"] } },
    { name: "white space", text: "  a \n b ", expected: { size: 20, lines: ["a b"] } },
    {
      name: "a smaller size before a third line",
      text: "abcdefgh abcdefgh abcdefgh",
      expected: { size: 10, lines: ["abcdefgh abcdefgh", "abcdefgh"] },
    },
    {
      name: "a word wider than the box",
      text: "abcdefghijklm",
      expected: { size: 20, lines: ["abcdefghij", "klm"] },
    },
    {
      name: "letters keep their marks",
      text: "abcdefghie\u0301k",
      expected: { size: 20, lines: ["abcdefghie\u0301", "k"] },
    },
    { name: "nothing", text: " ", expected: { size: 20, lines: [] } },
  ])("$name", ({ text, expected }) => expect(fitText(text, face, box, sizes)).toEqual(expected));

  test("what fits at no size ends in an ellipsis within the box", () => {
    const { size, lines } = fitText("wonderful, words ".repeat(20), face, box, sizes);
    expect(size).toBe(10);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe("wonderful, words…");
    for (const line of lines) expect(face.widthOf(line, size)).toBeLessThanOrEqual(box.width);
  });

  test("a full last line gives way to the ellipsis", () => {
    expect(fitText("x".repeat(100), face, box, sizes).lines.at(-1)).toBe(`${"x".repeat(19)}…`);
  });

  test("no punctuation stands before the ellipsis", () => {
    expect(fitText("abc, de", face, { width: 25, height: 10 }, [10]).lines).toEqual(["abc…"]);
  });
});
