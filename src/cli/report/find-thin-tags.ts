import type { Article, ArticleId, Settings } from "../../digest/model.ts";
import { compareText } from "../../digest/when.ts";
import { isListedTag } from "../../publish/site/tags.ts";
import type { ThinTag } from "./findings.ts";
import type { Place } from "./locate-articles.ts";

/** The tags that have a page and no place in the index. */
export function findThinTags(
  articles: readonly Article[],
  settings: Settings,
  places: ReadonlyMap<ArticleId, Place>,
): ThinTag[] {
  const tags = new Map<string, { name: string; kind: string; places: string[] }>();
  for (const { id: article, slug, tags: ofArticle } of articles)
    for (const { id, name, kind } of ofArticle) {
      const place = places.get(article);
      const tag = tags.get(id) ?? { name, kind, places: [] };
      tag.places.push(place === undefined ? slug : `${place.file}:${place.line}`);
      tags.set(id, tag);
    }
  return [...tags.values()]
    .filter((tag) => !isListedTag(tag.name, tag.places.length, settings))
    .sort((a, b) => b.places.length - a.places.length || compareText(a.name, b.name));
}
