import { toDay } from "../../src/digest/when.ts";
import type { Given } from "./build-articles.ts";

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** An item of Reuters-21578: `date` is the moment in which the wire carried it, by the wire's own clock. */
export interface WireItem {
  readonly id: string;
  /** "26-FEB-1987 15:01:01.79" */
  readonly date: string;
  readonly title: string;
  /** "SALVADOR, Feb 26 -" */
  readonly dateline: string;
  readonly body: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

/** An item as an article of the day it was carried; undefined where its date cannot be read. */
export function readItem(item: WireItem): Given | undefined {
  const [, day = "", month = "", year = ""] = /(\d{1,2})-([A-Z]{3})-(\d{4})/.exec(item.date) ?? [];
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  const edition = toDay(`${year}-${number}-${day.padStart(2, "0")}`);
  return edition && { id: item.id, edition, title: item.title, text: readText(item) };
}

/** Dateline and body of an item, a paragraph a line. */
export function readText({ dateline, body }: Pick<WireItem, "dateline" | "body">): string {
  const text = body
    .replace(/\n {2,}/g, "\u0000")
    .replace(/\s+/g, " ")
    .replaceAll("\u0000", "\n");
  return `${dateline} ${text.trim()}`.trim();
}
