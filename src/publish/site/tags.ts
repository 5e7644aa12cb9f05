import type { Article, ArticleId, ArticleTag, Day, Event, Settings, TagId } from "../../digest/model.ts";
import { paths } from "../links.ts";
import { byName } from "./by-name.ts";
import { groupBy } from "./group-by.ts";
import { chooseKeyDates } from "./key-dates.ts";
import { relateTags } from "./relate-tags.ts";
import type { TagPage } from "./site.ts";
import { buildTimeline } from "./timeline.ts";

interface Tagged {
  readonly article: Article;
  readonly tag: ArticleTag;
}

/**
 * A page for each tag, by name.
 *
 * @param language BCP 47: names stand in its order
 */
export function buildTags(
  articles: readonly Article[],
  eventsOf: ReadonlyMap<ArticleId, readonly Event[]>,
  settings: Settings,
  asOf: Day | undefined,
  language: string,
): TagPage[] {
  const tagged = articles.flatMap((article) => article.tags.map((tag) => ({ article, tag })));
  const groups = groupBy(tagged, ({ tag }) => tag.id);
  const companions = relateTags(articles);
  const related = (id: TagId) =>
    (companions.get(id) ?? []).flatMap(({ tag, articles: shared }) => {
      const name = groups.get(tag)?.[0]?.tag.name;
      return name === undefined ? [] : [{ name, path: paths.tag(tag), articles: shared }];
    });
  return [...groups]
    .map(([id, ofTag]) => ({
      ...buildTag(id, ofTag, eventsOf, settings, asOf),
      related: related(id),
    }))
    .sort(byName(language));
}

function buildTag(
  id: TagId,
  tagged: readonly Tagged[],
  eventsOf: ReadonlyMap<ArticleId, readonly Event[]>,
  settings: Settings,
  asOf: Day | undefined,
): Omit<TagPage, "related"> {
  const articles = tagged.map(({ article }) => article);
  const first = tagged[0]?.tag;
  if (first === undefined) throw new Error(`The tag ${id} has no article`);
  const events = new Set(tagged.flatMap((one) => findEarningEvents(one, eventsOf)));
  return {
    id,
    name: first.name,
    kind: first.kind,
    path: paths.tag(id),
    articles,
    timeline: buildTimeline(articles, events),
    keyDates: chooseKeyDates(articles, events, asOf),
    isListed: isListedTag(first.name, articles.length, settings),
  };
}

/** Whether a tag of so many articles stands in the index and has feeds: at or past the threshold, or pinned. */
export function isListedTag(name: string, articles: number, { site, tags }: Settings): boolean {
  return articles >= site.thresholds.tag || tags.some((tag) => tag.isPinned && tag.name === name);
}

/** The events of an article in whose sentences the tag is named. */
function findEarningEvents(
  { article, tag }: Tagged,
  eventsOf: ReadonlyMap<ArticleId, readonly Event[]>,
): Event[] {
  const named = tag.evidence.flatMap((evidence) =>
    "article" in evidence && evidence.in === undefined ? [evidence.start] : [],
  );
  return (eventsOf.get(article.id) ?? []).filter((event) =>
    event.passages.some(
      (passage) =>
        passage.article === article.id && named.some((at) => passage.start <= at && at < passage.end),
    ),
  );
}
