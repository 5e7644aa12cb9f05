import type { Article, Instant } from "../digest/model.ts";

/** The latest instant at which one of the articles changed; undefined where none of them knows. */
export function newestChange(articles: readonly Article[]): Instant | undefined {
  let newest: Instant | undefined;
  for (const { changed } of articles)
    if (changed !== undefined && (newest === undefined || newest < changed)) newest = changed;
  return newest;
}
