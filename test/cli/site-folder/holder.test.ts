import { describe, expect, test } from "vitest";
import { describeSelf, isHolding, parseHolder } from "../../../src/cli/site-folder/holder.ts";

const self = describeSelf();

describe("isHolding", () => {
  test.each([
    { name: "this process, silent", holder: self, isHeard: false, expected: true },
    {
      name: "this process where no beginning is told",
      holder: {
        process: self.process,
        host: self.host,
        ...(self.space !== undefined && { space: self.space }),
      },
      isHeard: false,
      expected: true,
    },
    {
      name: "a process that is gone, heard a while ago",
      holder: { ...self, process: 2 ** 22 + 1 },
      isHeard: true,
      expected: false,
    },
    { name: "another with its number", holder: { ...self, began: "1" }, isHeard: true, expected: false },
    {
      name: "one of another machine, heard",
      holder: { ...self, host: "elsewhere.example" },
      isHeard: true,
      expected: true,
    },
    {
      name: "one of another machine, silent",
      holder: { ...self, host: "elsewhere.example" },
      isHeard: false,
      expected: false,
    },
    {
      name: "one of another container, heard",
      holder: { ...self, space: "pid:[1]" },
      isHeard: true,
      expected: true,
    },
    {
      name: "one of another container, silent",
      holder: { ...self, space: "pid:[1]" },
      isHeard: false,
      expected: false,
    },
    { name: "nobody", holder: {}, isHeard: true, expected: false },
  ])("$name: $expected", ({ holder, isHeard, expected }) => {
    expect(isHolding(holder, isHeard)).toBe(expected);
  });
});

test("parseHolder takes what it cannot read for nobody", () => {
  expect(parseHolder(JSON.stringify(self))).toEqual(self);
  for (const text of ["", '{"proc']) expect(parseHolder(text)).toEqual({});
});
