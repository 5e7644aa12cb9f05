import { expect, test } from "vitest";
import { groupBy } from "../../../src/publish/site/group-by.ts";

test("groups and items keep the order of the input", () => {
  expect([...groupBy(["b1", "a1", "b2"], (item) => item[0])]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
  expect([...groupBy([], (item) => item)]).toEqual([]);
});
