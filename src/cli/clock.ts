import type { Instant } from "../digest/model.ts";
import { toInstant } from "../digest/when.ts";

/** Now, or the moment in `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/). */
export function now(): Instant {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return toInstant(epoch === undefined ? Date.now() : Number(epoch) * 1000);
}
