import type { ArticleId, ContentPath, Reading } from "../../digest/model.ts";

export interface Place {
  readonly file: ContentPath;
  /** From 1. */
  readonly line: number;
}

/** Where the title of each article stands that was read: in the first file that shows it. */
export function locateArticles({ captures, own }: Reading): ReadonlyMap<ArticleId, Place> {
  const places = new Map<ArticleId, Place>();
  for (const { id, file, line } of [...captures.flatMap(({ articles }) => articles), ...own])
    if (!places.has(id)) places.set(id, { file, line });
  return places;
}
