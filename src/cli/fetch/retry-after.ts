import type { Instant } from "../../digest/model.ts";
import { fromInstant, toInstant } from "../../digest/when.ts";
import { LONGEST_WAIT, USUAL_WAIT } from "./limits.ts";

/** The three forms of a date that HTTP knows begin with a weekday (RFC 9110, section 5.6.7). */
const DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

/**
 * When a server that refuses for now may be asked again, as its `Retry-After` says (RFC 9110, section 10.2.3): in seconds, or
 * at a date; a usual while later where it says nothing that can be used, and never later than the longest wait.
 */
export function parseRetryAfter(header: string | undefined, now: Instant): Instant {
  const start = fromInstant(now);
  return toInstant(start + Math.min(findWait(header?.trim() ?? "", start), LONGEST_WAIT * 1000));
}

function findWait(value: string, start: number): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // The form of C's asctime names no zone; it is GMT all the same.
  const time = DATE.test(value) ? Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) : Number.NaN;
  return Number.isNaN(time) ? USUAL_WAIT * 1000 : Math.max(0, time - start);
}
