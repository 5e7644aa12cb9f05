import { homedir } from "node:os";
import { expect, it } from "vitest";
import { parseTypedPath, refusePath } from "../../../src/cli/init/typed-path.ts";

it.each([
  { name: "a plain path", input: "pages/a.txt", expected: "pages/a.txt" },
  { name: "blanks around it", input: "  a.txt ", expected: "a.txt" },
  { name: "quotation marks", input: "'/pages/my page.txt' ", expected: "/pages/my page.txt" },
  { name: "an escaped blank", input: "/pages/my\\ page.txt", expected: "/pages/my page.txt" },
  { name: "a home", input: "~/page.txt", expected: `${homedir()}/page.txt` },
  { name: "a name that begins like a home", input: "~page.txt", expected: "~page.txt" },
])("reads $name", ({ input, expected }) => expect(parseTypedPath(input)).toBe(expected));

it("refuses what is no file", () => {
  expect(refusePath("/nowhere/page.txt")).toContain("found no file /nowhere/page.txt");
  expect(refusePath("/")).toContain("found no file");
  expect(refusePath(import.meta.filename)).toBeUndefined();
});
