import type { Instant } from "../../digest/model.ts";
import { FetchFailure } from "./fetch-failure.ts";
import type { Answer } from "./request.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** Why an answer is none, in words. */
export function describeRefusal({ status, headers }: Answer, at: Instant): FetchFailure {
  if (status === 429 || status === 503)
    return new FetchFailure(
      status === 429
        ? "it has been asked too often (status 429)"
        : "it is not available for now (status 503)",
      parseRetryAfter(headers["retry-after"], at),
    );
  if (status === 410) return new FetchFailure("it is gone for good (status 410); take it out of feeds.yaml");
  if (status === 404) return new FetchFailure("there is nothing at this address (status 404)");
  if (status === 401 || status === 403)
    return new FetchFailure(`it does not let Daybook in (status ${status})`);
  return new FetchFailure(`it answered with status ${status}`);
}
