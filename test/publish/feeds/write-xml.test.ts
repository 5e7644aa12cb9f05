import { describe, expect, test } from "vitest";
import { writeDocument, writeElement } from "../../../src/publish/feeds/write-xml.ts";

describe("writeElement", () => {
  test.each([
    { name: "markup", input: "a < b & c > d", text: "a &#x3C; b &#x26; c &#x3E; d" },
    { name: "what looks escaped", input: "&apos;&amp;", text: "&#x26;apos;&#x26;amp;" },
    { name: "the end of a CDATA section", input: "]]>", text: "]]&#x3E;" },
    { name: "controls", input: "a\u0000\u001Bb", text: "ab" },
  ])("escapes $name once, in text and in attributes", ({ input, text }) => {
    expect(writeElement("e", {}, input)).toBe(`<e>${text}</e>`);
    expect(writeElement("e", { a: input })).toBe(`<e a="${text}"/>`);
  });

  test.each([
    { name: "quotes in text", element: writeElement("e", {}, `"it's"`), expected: `<e>"it's"</e>` },
    {
      name: "quotes and line breaks in attributes",
      element: writeElement("e", { a: `"it's"\n\t` }),
      expected: `<e a="&#x22;it's&#x22;&#xA;&#x9;"/>`,
    },
    { name: "no text", element: writeElement("e", {}, ""), expected: "<e/>" },
    { name: "no children", element: writeElement("e", {}, [undefined]), expected: "<e/>" },
    { name: "no value", element: writeElement("e", { a: undefined, b: "" }), expected: '<e b=""/>' },
    {
      name: "children as they are",
      element: writeElement("e", {}, ["<a/>", undefined, "<b>&#x26;</b>"]),
      expected: "<e>\n<a/>\n<b>&#x26;</b>\n</e>",
    },
  ])("$name", ({ element, expected }) => {
    expect(element).toBe(expected);
  });
});

test("writeDocument declares version and encoding", () => {
  expect(writeDocument("<e/>")).toBe('<?xml version="1.0" encoding="utf-8"?>\n<e/>\n');
});
