import { describe, expect, it } from "vitest";
import { resolveYearless } from "../../../src/digest/dates/resolve-yearless.ts";
import type { Tense } from "../../../src/digest/dates/tense.ts";
import type { Day } from "../../../src/digest/model.ts";

const WRITTEN = "2025-07-31" as Day;
const BACK: Tense = { direction: "back" };
const FIRMLY_BACK: Tense = { direction: "back", isFirm: true };
const AHEAD: Tense = { direction: "ahead" };
const FIRMLY_AHEAD: Tense = { direction: "ahead", isFirm: true };
const UNTOLD: Tense = {};

// Each pair of rows stands on the two sides of where the reading turns.
const DAYS: readonly { name: string; tense: Tense; month: number; day: number; expected: string }[] = [
  { name: "back, 91 days ahead", tense: BACK, month: 10, day: 30, expected: "2025-10-30" },
  { name: "back, 92 days ahead", tense: BACK, month: 10, day: 31, expected: "2024-10-31" },
  { name: "firmly back, 5 days ahead", tense: FIRMLY_BACK, month: 8, day: 5, expected: "2025-08-05" },
  { name: "firmly back, 6 days ahead", tense: FIRMLY_BACK, month: 8, day: 6, expected: "2024-08-06" },
  { name: "ahead, 91 days behind", tense: AHEAD, month: 5, day: 1, expected: "2025-05-01" },
  { name: "ahead, 92 days behind", tense: AHEAD, month: 4, day: 30, expected: "2026-04-30" },
  { name: "firmly ahead, 5 days behind", tense: FIRMLY_AHEAD, month: 7, day: 26, expected: "2025-07-26" },
  { name: "firmly ahead, 6 days behind", tense: FIRMLY_AHEAD, month: 7, day: 25, expected: "2026-07-25" },
  { name: "untold, 145 days ahead", tense: UNTOLD, month: 12, day: 23, expected: "2025-12-23" },
  { name: "untold, as near behind", tense: UNTOLD, month: 12, day: 24, expected: "2024-12-24" },
  { name: "untold, the day itself", tense: UNTOLD, month: 7, day: 31, expected: "2025-07-31" },
];

describe("resolveYearless", () => {
  it.each(DAYS)("chooses the year: $name", ({ tense, month, day, expected }) => {
    expect(resolveYearless({ kind: "yearless", month, day }, WRITTEN, tense)?.edtf).toBe(expected);
  });

  it("weighs another year that is meant without a word as a firm tense", () => {
    const december = { kind: "yearless", month: 12 } as const;
    expect(resolveYearless(december, "2026-01-04" as Day, AHEAD)?.edtf).toBe("2025-12");
    expect(resolveYearless(december, "2026-01-05" as Day, AHEAD)?.edtf).toBe("2026-12");
  });

  it("knows no day that none of the years has", () => {
    expect(
      resolveYearless({ kind: "yearless", month: 2, day: 29 }, "2026-07-31" as Day, UNTOLD),
    ).toBeUndefined();
  });
});
