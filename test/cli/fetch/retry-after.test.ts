import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "../../../src/cli/fetch/retry-after.ts";
import type { Instant } from "../../../src/digest/model.ts";

const NOON = "2025-06-07T12:00:00Z" as Instant;
const AN_HOUR_LATER = "2025-06-07T13:00:00Z";

describe("parseRetryAfter", () => {
  it.each([
    { name: "seconds", header: "120", expected: "2025-06-07T12:02:00Z" },
    { name: "seconds with space about", header: " 120 ", expected: "2025-06-07T12:02:00Z" },
    { name: "no seconds", header: "0", expected: NOON },
    { name: "a date", header: "Sat, 07 Jun 2025 12:05:00 GMT", expected: "2025-06-07T12:05:00Z" },
    {
      name: "a date of RFC 850",
      header: "Saturday, 07-Jun-25 12:05:00 GMT",
      expected: "2025-06-07T12:05:00Z",
    },
    { name: "a date of asctime", header: "Sat Jun  7 12:05:00 2025", expected: "2025-06-07T12:05:00Z" },
    { name: "a date that is past", header: "Sat, 07 Jun 2025 11:00:00 GMT", expected: NOON },
    { name: "ten years", header: "315360000", expected: "2025-06-08T12:00:00Z" },
    { name: "more seconds than there are", header: "9".repeat(400), expected: "2025-06-08T12:00:00Z" },
    {
      name: "a date in ten years",
      header: "Thu, 07 Jun 2035 12:00:00 GMT",
      expected: "2025-06-08T12:00:00Z",
    },
    { name: "nothing", header: undefined, expected: AN_HOUR_LATER },
    { name: "what is neither", header: "soon", expected: AN_HOUR_LATER },
    { name: "a number that is no whole one", header: "-5", expected: AN_HOUR_LATER },
    { name: "a date of another form", header: "2025-06-07", expected: AN_HOUR_LATER },
  ])("$name", ({ header, expected }) => {
    expect(parseRetryAfter(header, NOON)).toBe(expected);
  });
});
