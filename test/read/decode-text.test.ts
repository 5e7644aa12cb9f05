import { expect, it } from "vitest";
import { decodeText } from "../../src/read/decode-text.ts";

it.each([
  { name: "UTF-8", input: Buffer.from("Zoë"), expected: { text: "Zoë", isDamaged: false } },
  {
    name: "UTF-8 with a byte order mark",
    input: Buffer.from("\uFEFFZoë"),
    expected: { text: "Zoë", isDamaged: false },
  },
  {
    name: "UTF-16, little end first",
    input: Buffer.from("\uFEFFZoë", "utf16le"),
    expected: { text: "Zoë", isDamaged: false },
  },
  {
    name: "UTF-16, big end first",
    input: Buffer.from("\uFEFFZoë", "utf16le").swap16(),
    expected: { text: "Zoë", isDamaged: false },
  },
  { name: "Latin-1", input: Buffer.from("Zoë", "latin1"), expected: { text: "Zo\uFFFD", isDamaged: true } },
  {
    name: "half a character of UTF-16",
    input: Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]),
    expected: { text: "A\uFFFD", isDamaged: true },
  },
  { name: "nothing", input: Buffer.alloc(0), expected: { text: "", isDamaged: false } },
])("$name", ({ input, expected }) => expect(decodeText(input)).toEqual(expected));
