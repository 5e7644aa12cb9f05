import { expect, test } from "vitest";
import { describeChange } from "../../src/publish/when-changed.ts";
import { ar } from "../../src/publish/words/ar.ts";
import { en } from "../../src/publish/words/en.ts";
import { day } from "./make-site.ts";

test.each([
  {
    name: "two days",
    since: "2025-08-02",
    until: "2025-08-04",
    expected: "since 2 August 2025, as seen on 4 August 2025",
  },
  {
    name: "days of two months",
    since: "2025-07-31",
    until: "2025-08-04",
    expected: "since 31 July 2025, as seen on 4 August 2025",
  },
  { name: "one day", since: "2025-08-02", until: "2025-08-02", expected: "on 2 August 2025" },
  { name: "only the first", since: "2025-08-02", expected: "since 2 August 2025" },
  { name: "only the last", until: "2025-08-02", expected: "by 2 August 2025" },
  { name: "neither", expected: "between two captures" },
  { name: "turned around", since: "2025-08-04", until: "2025-08-02", expected: "between two captures" },
])("$name", ({ since, until, expected }) => {
  const change = {
    ...(since !== undefined && { since: day(since) }),
    ...(until !== undefined && { until: day(until) }),
  };
  expect(describeChange(change, en)).toBe(expected);
  expect(describeChange(change, ar)).not.toMatch(/[a-z]/);
});
