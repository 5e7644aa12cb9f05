import { describe, expect, it } from "vitest";
import { holidayIn, type MovingHoliday } from "../../../src/digest/dates/moving-holidays.ts";

const ROWS: readonly [MovingHoliday, number, string][] = [
  ["Martin Luther King Day", 2025, "2025-01-20"],
  ["Presidents' Day", 2025, "2025-02-17"],
  ["Memorial Day", 2025, "2025-05-26"],
  ["Memorial Day", 2027, "2027-05-31"],
  ["Labor Day", 2025, "2025-09-01"],
  ["Columbus Day", 2025, "2025-10-13"],
  ["Election Day", 1998, "1998-11-03"],
  ["Election Day", 2022, "2022-11-08"],
  ["Thanksgiving", 1999, "1999-11-25"],
  ["Thanksgiving", 2024, "2024-11-28"],
  ["Ash Wednesday", 2025, "2025-03-05"],
  ["Palm Sunday", 2025, "2025-04-13"],
  ["Good Friday", 2024, "2024-03-29"],
  ["Easter", 1818, "1818-03-22"],
  ["Easter", 2025, "2025-04-20"],
  ["Easter", 2038, "2038-04-25"],
  ["Easter Monday", 2024, "2024-04-01"],
];

describe("holidayIn", () => {
  it.each(ROWS)("dates %s %i", (holiday, year, expected) => {
    expect(holidayIn(holiday, year)).toBe(expected);
  });
});
