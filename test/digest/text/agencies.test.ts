import { expect, test } from "vitest";
import { chooseAgency, isSameName } from "../../../src/digest/text/agencies.ts";

test.each([
  { name: "in short", input: "AFP", expected: "Agence France-Presse" },
  { name: "in full", input: "the Associated Press", expected: "Associated Press" },
  { name: "in any case", input: "REUTERS", expected: "Reuters" },
  { name: "of a larger name", input: "interfax-ukraine", expected: "Interfax-Ukraine" },
  { name: "an unknown one", input: "Lakeside Post", expected: undefined },
  { name: "no name", input: "", expected: undefined },
])("an agency $name", ({ input, expected }) => {
  expect(chooseAgency(input)).toBe(expected);
});

test.each([
  { a: "The Lakeside Post", b: "lakeside post ", expected: true },
  { a: "Lakeside Post", b: "Lakeside", expected: false },
  { a: "Theatre News", b: "atre News", expected: false },
])("$a and $b", ({ a, b, expected }) => {
  expect(isSameName(a, b)).toBe(expected);
});
