import { expect, test } from "vitest";
import { byName } from "../../../src/publish/site/by-name.ts";

test.each([
  {
    language: "en",
    names: ["zebra", "Émile", "Eve", "apple", "Apple"],
    expected: "apple Apple Émile Eve zebra",
  },
  { language: "ar", names: ["وكالة", "الصحيفة", "بريد", "أخبار"], expected: "أخبار الصحيفة بريد وكالة" },
])("names in the order of $language", ({ language, names, expected }) => {
  const sorted = names.map((name) => ({ id: name, name })).sort(byName(language));
  expect(sorted.map(({ name }) => name).join(" ")).toBe(expected);
});

test("the same name twice stands by id, whatever the order before", () => {
  const both = [
    { id: "b", name: "Wire" },
    { id: "a", name: "Wire" },
  ];
  for (const order of [both, both.toReversed()])
    expect(order.toSorted(byName("en")).map(({ id }) => id)).toEqual(["a", "b"]);
});
