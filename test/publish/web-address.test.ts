import { expect, test } from "vitest";
import { webAddress } from "../../src/publish/web-address.ts";

test.each([
  ["https://a.example", "https://a.example/"],
  ['HTTP://A.example/ü?q="', "http://a.example/%C3%BC?q=%22"],
])("%s is one", (url, expected) => {
  expect(webAddress(url)).toBe(expected);
});

test.each([
  undefined,
  "",
  "/articles/",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "mailto:a@b.example",
])("%j is none", (url) => {
  expect(webAddress(url)).toBeUndefined();
});
