import { expect, test } from "vitest";
import { webAddress } from "../../src/publish/web-address.ts";

test.each([
  ["https://a.example", "https://a.example/"],
  ['HTTP://A.example/ü?q="', "http://a.example/%C3%BC?q=%22"],
  [
    "https://a.example/[b]?c=[1]|{2}^`&d=100%#e[f]#g",
    "https://a.example/%5Bb%5D?c=%5B1%5D%7C%7B2%7D%5E%60&d=100%25#e%5Bf%5D%23g",
  ],
  ["http://[::1]:81/a b", "http://[::1]:81/a%20b"],
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
