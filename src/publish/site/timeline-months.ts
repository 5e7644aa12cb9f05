import { compareText, daysBetween } from "../../digest/when.ts";
import { groupBy } from "./group-by.ts";
import type { TimelineEntry } from "./site.ts";
import { whenOfEntry } from "./timeline.ts";

/** Rows of one month (`2025-07`), or those that no month can claim, under their year (`2025`). */
export interface TimelineMonth {
  readonly month: string;
  readonly timeline: readonly TimelineEntry[];
}

/** A window as long as this may lie in a single month; a longer one is of the year and of no month. */
const LONGEST_MONTH_DAYS = 31;

/** A timeline cut by the month in which each row begins; rows of no month lead their year. */
export function groupByMonth(timeline: readonly TimelineEntry[]): TimelineMonth[] {
  return [...groupBy(timeline, monthOf)]
    .map(([month, entries]) => ({ month, timeline: entries }))
    .sort((a, b) => compareText(a.month, b.month));
}

/** Whether it is a month, and not the year of rows that no month can claim. */
export function isMonth(month: string): boolean {
  return month.length > "2025".length;
}

function monthOf(entry: TimelineEntry): string {
  const { earliest, latest } = whenOfEntry(entry);
  return earliest.slice(0, daysBetween(earliest, latest) < LONGEST_MONTH_DAYS ? 7 : 4);
}
