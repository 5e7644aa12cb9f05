import { describe, expect, it } from "vitest";
import { buildMonthGrid } from "../../src/publish/month-grid.ts";

describe("the weeks of a month", () => {
  it.each([
    { name: "begin on Monday", month: "2025-08", firstWeekday: 1, weeks: 5, empty: 4, left: 0 },
    { name: "begin on Saturday", month: "2025-08", firstWeekday: 6, weeks: 6, empty: 6, left: 5 },
    { name: "have 29 days in a leap year", month: "2024-02", firstWeekday: 4, weeks: 5, empty: 0, left: 6 },
    { name: "end with the calendar", month: "9999-12", firstWeekday: 1, weeks: 5, empty: 2, left: 2 },
    { name: "fill four rows", month: "2021-02", firstWeekday: 1, weeks: 4, empty: 0, left: 0 },
  ])("$name", ({ month, firstWeekday, weeks, empty, left }) => {
    const grid = buildMonthGrid(month, firstWeekday);
    expect(grid).toHaveLength(weeks);
    expect(grid[0]?.filter((day) => day === undefined)).toHaveLength(empty);
    expect(grid.at(-1)?.filter((day) => day === undefined)).toHaveLength(left);
    expect(grid.flat().filter((day) => day !== undefined)).toEqual(
      Array.from(
        { length: weeks * 7 - empty - left },
        (_, n) => `${month}-${String(n + 1).padStart(2, "0")}`,
      ),
    );
  });
});
