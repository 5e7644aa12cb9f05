import { expect, test } from "vitest";
import { parsePerson } from "../../../src/read/feeds/parse-person.ts";

test.each([
  ["Ada Quay", "Ada Quay"],
  ["ada@harbour.example (Ada Quay)", "Ada Quay"],
  ["Ada Quay <ada@harbour.example>", "Ada Quay"],
  ["Ada Quay (ada@harbour.example)", "Ada Quay"],
  ["mailto:ada@harbour.example", ""],
  ["ada@harbour.example", ""],
  ["Ada Quay (Elnes)", "Ada Quay (Elnes)"],
  ["", ""],
  ["x".repeat(301), ""],
])("%s", (written, expected) => {
  expect(parsePerson(written)).toBe(expected);
});
