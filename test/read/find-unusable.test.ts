import { expect, it } from "vitest";
import { findUnusable } from "../../src/read/find-unusable.ts";

const problem = (file: string) => ({ kind: "unreadable", file, line: 1, message: "" });

it.each([
  { name: "the file itself", named: "captures/a.txt", file: "captures/a.txt", expected: true },
  { name: "the folder", named: "captures/x", file: "captures/x/y/a.txt", expected: true },
  { name: "the whole", named: ".", file: "captures/a.txt", expected: true },
  { name: "another file", named: "captures/b.txt", file: "captures/a.txt", expected: false },
  {
    name: "a folder whose name begins alike",
    named: "captures/x",
    file: "captures/xy/a.txt",
    expected: false,
  },
  { name: "a file below", named: "captures/x/a.txt", file: "captures/x", expected: false },
])("a problem of $name: $expected", ({ named, file, expected }) => {
  expect(findUnusable([problem(named)])(file)).toBe(expected);
});
