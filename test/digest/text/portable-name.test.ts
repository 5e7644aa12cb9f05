import { expect, test } from "vitest";
import { isPortableName } from "../../../src/digest/text/portable-name.ts";

test.each(["a", "rail-link", "Old_Name", "2025", "contents", "com10", "x".repeat(100)])(
  "%s may be a folder",
  (name) => {
    expect(isPortableName(name)).toBe(true);
  },
);

test.each([
  ...[
    "",
    ".",
    "..",
    "../../x",
    "a/b",
    "a\\b",
    "a b",
    "a.",
    "a.html",
    "-a",
    "_headers",
    "zoë",
    "a\n",
    "a\u0000",
    "a%2fb",
  ],
  ...[
    "con",
    "CON",
    "Prn",
    "aux",
    "nul",
    "COM1",
    "lpt9",
    "index",
    "Feed",
    "feed.xml",
    "atom",
    "page",
    "archive",
  ],
  "x".repeat(101),
])("%j may not", (name) => {
  expect(isPortableName(name)).toBe(false);
});
