import { cleanText } from "../clean-text.ts";
import { type FeedItem, quote } from "./feed-document.ts";
import { parseFeedDate } from "./parse-feed-date.ts";

type FeedDate = FeedItem["dates"][number];

/** A date with what is said of it and as it is written; none where it is no date. */
export function quoteDate(says: FeedDate["says"], written: string | undefined, line: number): FeedDate[] {
  const text = cleanText(written ?? "");
  const value = parseFeedDate(text);
  const quoted = value === undefined ? undefined : quote(value, line, text);
  return quoted === undefined ? [] : [{ ...quoted, says }];
}
