import { generateOpml } from "feedsmith";
import { expect, test } from "vitest";
import { renderXml } from "../../../src/publish/feeds/render-xml.ts";

test.each([
  { name: "markup", input: "a < b & c > d", text: "a &lt; b &amp; c &gt; d" },
  { name: "what looks escaped", input: "&apos;&amp;", text: "&amp;apos;&amp;amp;" },
  { name: "quotes", input: `"it's"`, text: "&quot;it's&quot;" },
  { name: "the end of a CDATA section", input: "]]>", text: "]]&gt;" },
  { name: "controls", input: "a\u0000\u001Bb", text: "ab" },
  { name: "the stand-ins themselves", input: "a\uFDD0\uFDD1\uFDD2b", text: "ab" },
])("$name", ({ input, text }) => {
  const xml = renderXml({ head: { title: input }, body: { outlines: [{ text: input }] } }, generateOpml);
  expect(xml).toContain(`<title>${text}</title>`);
  expect(xml).toContain(`<outline text="${text}"/>`);
});
