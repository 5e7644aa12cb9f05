import type { Report } from "./rules.ts";

const MAXIMUM_OCTETS = 512 * 1024;
const MAXIMUM_ENTRIES = 50;

/** What holds for each document of a feed, whatever its format. */
export function checkDocument(report: Report, body: string, entries: number): void {
  const octets = Buffer.byteLength(body);
  if (octets > MAXIMUM_OCTETS) report("size", "document", `${octets} octets`);
  if (entries > MAXIMUM_ENTRIES) report("entries", "document", `${entries} entries`);
}

/** That the date of a document is that of its newest entry, to the second. */
export function checkNewest(
  report: Report,
  updated: string | undefined,
  ofEntries: readonly (string | undefined)[],
): void {
  const seconds = (date: string | undefined) => Math.floor(Date.parse(date ?? "") / 1000);
  if (seconds(updated) !== Math.max(...ofEntries.map(seconds))) report("newest", "document", updated);
}
