import { describe, expect, test } from "vitest";
import { escapeText, formatContentLine } from "../../src/publish/content-line.ts";

const octets = (text: string) => Buffer.byteLength(text, "utf8");

describe("formatContentLine", () => {
  test.each([
    { name: "short", value: "x" },
    { name: "just full", value: "x".repeat(67) },
    { name: "one over", value: "x".repeat(68) },
    { name: "two octets a character", value: "é".repeat(200) },
    { name: "three octets a character", value: "数".repeat(200) },
    { name: "four octets a character", value: "😀".repeat(200) },
    { name: "mixed", value: "aé数😀".repeat(100) },
  ])("$name: no line over 75 octets, no character torn, nothing lost", ({ value }) => {
    const line = formatContentLine("SUMMARY", value);
    const physical = line.split("\r\n");
    expect(physical.pop()).toBe("");
    expect(Math.max(...physical.map(octets))).toBeLessThanOrEqual(75);
    expect(Buffer.from(line, "utf8").toString("utf8")).not.toContain("\uFFFD");
    expect(line.replaceAll("\r\n ", "")).toBe(`SUMMARY:${value}\r\n`);
  });

  test("75 octets need no fold, 76 do", () => {
    expect(formatContentLine("SUMMARY", "x".repeat(67))).toBe(`SUMMARY:${"x".repeat(67)}\r\n`);
    expect(formatContentLine("SUMMARY", "x".repeat(68))).toBe(`SUMMARY:${"x".repeat(67)}\r\n x\r\n`);
  });
});

test.each([
  ["a, b; c\\d", "a\\, b\\; c\\\\d"],
  ["two\r\nlines", "two\\nlines"],
  ["END:VCALENDAR\r\nX:\u0007", "END:VCALENDAR\\nX:"],
  ['"quoted": <b>', '"quoted": <b>'],
])("escapeText %j", (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});
