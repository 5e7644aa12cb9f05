import type { CaptureRead, Day } from "../model.ts";
import { compareText, dayOf } from "../when.ts";

/**
 * By the day on which they were made, those without one last; of one day those that Daybook fetched last, by the moment;
 * then by file. The first capture of an article is the one it belongs to.
 */
export function compareCaptures(a: CaptureRead, b: CaptureRead): number {
  const [ofA, ofB] = [findDay(a), findDay(b)];
  return (
    Number(ofA === undefined) - Number(ofB === undefined) ||
    compareText(ofA ?? "", ofB ?? "") ||
    compareText(a.feed?.fetched?.value ?? "", b.feed?.fetched?.value ?? "") ||
    compareText(a.file, b.file)
  );
}

/** The day on which a capture was made, as far as the capture itself says. */
export function findDay({ edition, feed }: CaptureRead): Day | undefined {
  return edition?.value ?? (feed?.fetched && dayOf(feed.fetched.value));
}
