import { expect, it } from "vitest";
import { decodeText } from "../../src/read/decode-text.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
/** "Мост" in some encodings. */
const MOST = {
  windows1251: "\xCC\xEE\xF1\xF2",
  koi8: "\xED\xCF\xD3\xD4",
  utf8: "\xD0\x9C\xD0\xBE\xD1\x81\xD1\x82",
};
const states = (charset: string, body: string) =>
  latin1(`---\noutlet: Most\ncharset: ${charset}\n---\n${body}`);

it.each([
  { name: "UTF-8", input: Buffer.from("Zoë"), text: "Zoë", encoding: "utf-8" },
  { name: "UTF-8 with a byte order mark", input: Buffer.from("\uFEFFZoë"), text: "Zoë", encoding: "utf-8" },
  {
    name: "UTF-16, little end first",
    input: Buffer.from("\uFEFFZoë", "utf16le"),
    text: "Zoë",
    encoding: "utf-16le",
  },
  {
    name: "UTF-16, big end first",
    input: Buffer.from("\uFEFFZoë", "utf16le").swap16(),
    text: "Zoë",
    encoding: "utf-16be",
  },
  { name: "nothing", input: Buffer.alloc(0), text: "", encoding: "utf-8" },
  { name: "U+FFFD, as written", input: Buffer.from("a\uFFFD"), text: "a\uFFFD", encoding: "utf-8" },
  { name: "a byte order mark alone", input: Buffer.from("\uFEFF"), text: "", encoding: "utf-8" },
])("reads $name", ({ input, text, encoding }) => {
  expect(decodeText(input)).toEqual({ text, encoding, damagedLines: [] });
});

it.each([
  { charset: "windows-1251", body: MOST.windows1251, encoding: "windows-1251" },
  { charset: '"CP1251"', body: MOST.windows1251, encoding: "windows-1251" },
  { charset: "koi8-r  # the editor's", body: MOST.koi8, encoding: "koi8-r" },
  { charset: "utf-8", body: MOST.utf8, encoding: "utf-8" },
  // None of these can be what it says, or is known: UTF-8 then.
  { charset: "klingon", body: MOST.utf8, encoding: "utf-8" },
  { charset: "replacement", body: MOST.utf8, encoding: "utf-8" },
  { charset: "utf-16", body: MOST.utf8, encoding: "utf-8" },
])("reads what is stated as $charset by $encoding", ({ charset, body, encoding }) => {
  const decoded = decodeText(states(charset, body));
  expect(decoded).toMatchObject({ encoding, damagedLines: [] });
  expect(decoded.text.endsWith("\nМост")).toBe(true);
});

it.each([
  {
    name: "with the line ends of Windows",
    input: states("windows-1251", MOST.windows1251).toString("latin1").replaceAll("\n", "\r\n"),
  },
  {
    name: "with the line ends of old Macs",
    input: states("windows-1251", MOST.windows1251).toString("latin1").replaceAll("\n", "\r"),
  },
  { name: "with a quoted key", input: `---\n"charset": windows-1251\n---\n${MOST.windows1251}` },
  {
    name: "behind dashes that name YAML",
    input: `--- yaml\ncharset: windows-1251\n---\n${MOST.windows1251}`,
  },
])("finds a statement $name", ({ input }) => {
  expect(decodeText(latin1(input)).text.endsWith("Мост")).toBe(true);
});

it.each([
  { name: "in the text", input: `---\ntitle: a\n---\ncharset: windows-1251\n${MOST.utf8}` },
  { name: "without front matter", input: `charset: windows-1251\n${MOST.utf8}` },
  { name: "within another key", input: `---\ntitle: |\n  charset: windows-1251\n---\n${MOST.utf8}` },
  { name: "behind a byte order mark", input: `\xEF\xBB\xBF---\ncharset: windows-1251\n---\n${MOST.utf8}` },
])("takes for none what stands $name", ({ input }) => {
  expect(decodeText(latin1(input))).toMatchObject({ encoding: "utf-8", damagedLines: [] });
});

it("reads the quotation marks of windows-1252, which Node 20 does not", () => {
  const text = decodeText(states("latin1", "\x93Zo\xEB\x94 \x80\xFF")).text;
  expect(text.endsWith("“Zoë” €ÿ")).toBe(true);
});

it.each([
  {
    name: "Latin-1 not stated",
    input: latin1("a\nZo\xEB\nb\r\n\xEB"),
    text: "a\nZo\uFFFD\nb\r\n\uFFFD",
    lines: [2, 4],
  },
  {
    name: "half a character of UTF-16",
    input: Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]),
    text: "A\uFFFD",
    lines: [1],
  },
  {
    name: "half a character of Shift JIS",
    input: states("shift_jis", "a\x83"),
    text: expect.stringMatching(/a\uFFFD$/),
    lines: [5],
  },
])("tells the lines of $name", ({ input, text, lines }) => {
  expect(decodeText(input)).toMatchObject({ text, damagedLines: lines });
});

it.each([
  {
    name: "UTF-8 under a label that programs write unasked",
    body: "Zoë’s",
    charset: "ISO-8859-1",
    encoding: "utf-8",
  },
  { name: "the same from a server", body: "Zoë’s", told: "windows-1252", encoding: "utf-8" },
  {
    name: "what the label says where it is no UTF-8",
    bytes: "Zo\xEB",
    charset: "ISO-8859-1",
    encoding: "windows-1252",
  },
  {
    name: "what another label says, though UTF-8 fits",
    body: "Мост",
    charset: "windows-1251",
    encoding: "windows-1251",
  },
])("reads markup: $name", ({ body = "", bytes = "", charset, told, encoding }) => {
  const head = charset === undefined ? "<p>" : `<meta charset="${charset}"><p>`;
  const input = Buffer.concat([latin1(head), Buffer.from(body), latin1(bytes)]);
  const hints = { markup: "html" as const, ...(told !== undefined && { told }) };
  expect(decodeText(input, hints)).toMatchObject({ encoding, damagedLines: [] });
});
