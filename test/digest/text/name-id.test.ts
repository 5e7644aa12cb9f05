import { expect, test } from "vitest";
import { toNameId } from "../../../src/digest/text/name-id.ts";

test.each([
  ["Jiji Press", "jiji-press"],
  ["St. Petersburg", "st-petersburg"],
  ["U.S.", "u-s"],
  ["People's Party", "peoples-party"],
  ["Côte d’Ivoire", "cote-divoire"],
  ["Kassym-Jomart Tokayev", "kassym-jomart-tokayev"],
  ["平和", "5e73-548c"],
  ["!", "21"],
  ["", "0"],
])("%s is %s", (name, expected) => {
  expect(toNameId(name)).toBe(expected);
});
