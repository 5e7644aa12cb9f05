import { expect, test } from "vitest";
import { resolveLinks } from "../../../src/publish/feeds/resolve-links.ts";

test.each([
  ['<a href="../b/">', '<a href="https://a.example/n/articles/b/">'],
  ['<a href="#part">', '<a href="https://a.example/n/articles/x/#part">'],
  ['<a href="/b?c=1&amp;d=2">', '<a href="https://a.example/b?c=1&amp;d=2">'],
  [
    '<img src="i.png" alt="An &quot;i&quot;">',
    '<img src="https://a.example/n/articles/x/i.png" alt="An &quot;i&quot;">',
  ],
  ['<a href="https://b.example/?q=%22">', '<a href="https://b.example/?q=%22">'],
  ['<a href="https://[b">', "<a>"],
  ['<a href="/b?q=[1]|2&amp;r=100%">', '<a href="https://a.example/b?q=%5B1%5D%7C2&amp;r=100%25">'],
  ['<a href="mailto:me@a.example">', '<a href="mailto:me@a.example">'],
  ["<p>Write href=&quot;../b/&quot;.</p>", "<p>Write href=&quot;../b/&quot;.</p>"],
])("%s", (html, expected) => {
  expect(resolveLinks(html, "https://a.example/n/articles/x/")).toBe(expected);
});
