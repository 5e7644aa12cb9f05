import { expect, it } from "vitest";
import { splitMessage } from "../../../src/cli/report/split-message.ts";

it.each([
  {
    name: "what was found and what to write",
    message: 'found "x" for title; write a title',
    expected: { found: 'found "x" for title', remedy: "write a title" },
  },
  {
    name: "at the last border",
    message: "found 12 bytes; a file may have 10; cut it into pages",
    expected: { found: "found 12 bytes; a file may have 10", remedy: "cut it into pages" },
  },
  {
    name: "no border in a quotation",
    message: 'found the key "a; b \\" c; d", which means nothing here; the keys are title, id',
    expected: {
      found: 'found the key "a; b \\" c; d", which means nothing here',
      remedy: "the keys are title, id",
    },
  },
  {
    name: "a sentence that tells what to state",
    message: 'a cannot be true together with b; a was left out. State the right date as "published:".',
    expected: {
      found: "a cannot be true together with b; a was left out",
      remedy: 'State the right date as "published:".',
    },
  },
  {
    name: "a message without a remedy",
    message: '"A" comes near "B" (captures/b.txt:3) but stays apart: likeness 0.40.',
    expected: { found: '"A" comes near "B" (captures/b.txt:3) but stays apart: likeness 0.40.' },
  },
])("cuts $name", ({ message, expected }) => expect(splitMessage(message)).toEqual(expected));
