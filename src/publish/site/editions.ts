import type { Article, ArticleId, Story } from "../../digest/model.ts";
import { compareText } from "../../digest/when.ts";
import { paths } from "../links.ts";
import { groupBy } from "./group-by.ts";
import type { Edition, EditionItem, Month } from "./site.ts";

/**
 * One edition a day, latest first; articles keep their order. Those for which another stands are left out, but never all of
 * a day's: its page lasts.
 */
export function buildEditions(
  articles: readonly Article[],
  shownFor: ReadonlyMap<ArticleId, unknown> = new Map(),
  stories: readonly Story[] = [],
): Edition[] {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  return [...groupBy(articles, (article) => article.edition)]
    .flatMap(([day, all]) => {
      const news = all.filter(({ id }) => !shownFor.has(id));
      const ofDay = news.length > 0 ? news : all;
      const lead = ofDay.find(({ role }) => role !== "related") ?? ofDay[0];
      return day === undefined || lead === undefined
        ? []
        : [
            {
              day,
              path: paths.edition(day),
              lead,
              articles: ofDay,
              items: stackByStory(lead, ofDay, storyOf),
            },
          ];
    })
    .sort((a, b) => compareText(b.day, a.day));
}

function stackByStory(
  lead: Article,
  articles: readonly Article[],
  storyOf: ReadonlyMap<ArticleId, ArticleId>,
): EditionItem[] {
  const stacks = groupBy(
    [lead, ...articles.filter((article) => article !== lead)],
    ({ id }) => storyOf.get(id) ?? id,
  );
  return [...stacks.values()].flatMap(([article, ...others]) =>
    article === undefined ? [] : [{ article, others }],
  );
}

/** Editions by month, in the order given. */
export function buildMonths(editions: readonly Edition[]): Month[] {
  return [...groupBy(editions, (edition) => edition.day.slice(0, 7))].map(([month, ofMonth]) => ({
    month,
    path: paths.month(month),
    editions: ofMonth,
  }));
}
