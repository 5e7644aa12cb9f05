import { describe, expect, test } from "vitest";
import { parseXml } from "./parse-xml.ts";

test("names, attributes and text are told by their namespaces, references resolved once", () => {
  const xml = '<a xmlns:x="http://www.w3.org/2005/Atom" b="&lt;/"><x:c x:d="1"/>&amp;lt;&#x41;</a>';
  expect(parseXml(xml)).toEqual({
    name: "a",
    attributes: new Map([["b", "</"]]),
    children: [{ name: "atom:c", attributes: new Map([["atom:d", "1"]]), children: [], text: "" }],
    text: "&lt;A",
  });
});

describe("is not well-formed:", () => {
  test.each([
    { name: "nothing", xml: "" },
    { name: "an element that is not closed", xml: "<a><b></a>" },
    { name: "two roots", xml: "<a/><b/>" },
    { name: "an ampersand that begins no reference", xml: "<a>R&D</a>" },
    { name: "a reference that XML does not know", xml: "<a>&nbsp;</a>" },
    { name: "a control character", xml: "<a>\u0001</a>" },
    { name: "a reference to one", xml: "<a>&#1;</a>" },
    { name: "an attribute twice", xml: '<a b="1" b="2"/>' },
    { name: "a prefix that is not declared", xml: "<x:a/>" },
    { name: "the end of a CDATA section in text", xml: "<a>]]></a>" },
  ])("$name", ({ xml }) => {
    expect(() => parseXml(xml)).toThrow();
  });
});
