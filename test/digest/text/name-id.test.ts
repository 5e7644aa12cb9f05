import { expect, test } from "vitest";
import { toNameId } from "../../../src/digest/text/name-id.ts";
import { isPortableName } from "../../../src/digest/text/portable-name.ts";

test.each([
  ["Jiji Press", "jiji-press"],
  ["St. Petersburg", "st-petersburg"],
  ["U.S.", "u-s"],
  ["People's Party", "peoples-party"],
  ["Côte d’Ivoire", "cote-divoire"],
  ["Cote d'Ivoire", "cote-divoire"],
  ["Zoe\u0308", "zoe"],
  ["Kassym-Jomart Tokayev", "kassym-jomart-tokayev"],
  ["Новости", "novosti"],
  ["平和", "5e73-548c"],
  ["NHK", "nhk"],
  ["NHK 平和", "nhk-5e73-548c"],
  ["🤡", "1f921"],
  ["🤡 Post", "1f921-post"],
  ["Tom™", "tom"],
  ["!", "21"],
  ["..", "2e-2e"],
  ["", "0"],
  ["Contents", "contents"],
  ["Index of prices", "index-of-prices"],
])("%s is %s", (name, expected) => {
  expect(toNameId(name)).toBe(expected);
});

test.each([
  ...[
    "con",
    "Con",
    "PRN",
    "aux",
    "NUL",
    "com1",
    "lpt9",
    "Index",
    "Feed",
    "Atom",
    "Page",
    "Archive",
    "_headers",
    "con.",
  ],
  ...["../con", "CON!", " con "],
])("the reserved name %s is marked, the same way each time", (name) => {
  const id = toNameId(name);
  expect(id).toMatch(/^[a-z\d]+-[a-z\d]{7}$/);
  expect(isPortableName(id)).toBe(true);
  expect(toNameId(name)).toBe(id);
});

test.each([
  { name: "long", one: `${"x".repeat(5000)}a`, other: `${"x".repeat(5000)}b` },
  { name: "long in words", one: `${"ab ".repeat(30)}a`, other: `${"ab ".repeat(30)}b` },
  { name: "long in another script", one: "平".repeat(40), other: `${"平".repeat(40)}和` },
  { name: "of letters that grow", one: "щ".repeat(79), other: "щ".repeat(78) },
  { name: "of vowel signs", one: "कि", other: "की" },
])("two names $name stay two, of at most 100 bytes", ({ one, other }) => {
  expect(toNameId(one)).not.toBe(toNameId(other));
  for (const id of [toNameId(one), toNameId(other)])
    expect(id).toMatch(/^(?=.{1,100}$)[a-z\d]+(?:-[a-z\d]+)*$/);
});
