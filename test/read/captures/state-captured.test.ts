import { expect, it } from "vitest";
import type { Day } from "../../../src/digest/model.ts";
import { stateCaptured } from "../../../src/read/captures/state-captured.ts";

const MARK = "\xEF\xBB\xBF";

it.each([
  {
    name: "a page alone",
    input: "Title\r\n\xFF\x93\0",
    expected: "---\ncaptured: 2025-06-07\n---\nTitle\r\n\xFF\x93\0",
  },
  {
    name: "front matter",
    input: "---\noutlet: A\n---\n\xFF",
    expected: "---\ncaptured: 2025-06-07\noutlet: A\n---\n\xFF",
  },
  {
    name: "line ends of Windows",
    input: "--- yaml\r\na: b\r\n---\r\nx",
    expected: "--- yaml\r\ncaptured: 2025-06-07\r\na: b\r\n---\r\nx",
  },
  {
    name: "line ends of old Macs",
    input: "---\ra: b\r---\rx",
    expected: "---\rcaptured: 2025-06-07\ra: b\r---\rx",
  },
  { name: "empty front matter", input: "---\n---\nx", expected: "---\ncaptured: 2025-06-07\n---\nx" },
  { name: "a byte order mark", input: `${MARK}x`, expected: `${MARK}---\ncaptured: 2025-06-07\n---\nx` },
  {
    name: "a byte order mark and front matter",
    input: `${MARK}---\na: b\n---\nx`,
    expected: `${MARK}---\ncaptured: 2025-06-07\na: b\n---\nx`,
  },
  { name: "dashes that open nothing", input: "---\nx", expected: "---\ncaptured: 2025-06-07\n---\n---\nx" },
])("above $name", ({ input, expected }) => {
  const stated = stateCaptured(Buffer.from(input, "latin1"), "2025-06-07" as Day);
  expect(stated.toString("latin1")).toBe(expected);
});
