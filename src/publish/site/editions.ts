import type { Article, ArticleId } from "../../digest/model.ts";
import { compareText } from "../../digest/when.ts";
import { paths } from "../links.ts";
import { groupBy } from "./group-by.ts";
import type { Edition, Month } from "./site.ts";

/**
 * One edition a day, latest first; articles keep their order. Those for which another stands are left out, but never all of
 * a day's: its page lasts.
 */
export function buildEditions(
  articles: readonly Article[],
  shownFor: ReadonlyMap<ArticleId, unknown> = new Map(),
): Edition[] {
  return [...groupBy(articles, (article) => article.edition)]
    .flatMap(([day, all]) => {
      const news = all.filter(({ id }) => !shownFor.has(id));
      const ofDay = news.length > 0 ? news : all;
      const lead = ofDay.find(({ role }) => role !== "related") ?? ofDay[0];
      return day === undefined || lead === undefined
        ? []
        : [{ day, path: paths.edition(day), lead, articles: ofDay }];
    })
    .sort((a, b) => compareText(b.day, a.day));
}

/** Editions by month, in the order given. */
export function buildMonths(editions: readonly Edition[]): Month[] {
  return [...groupBy(editions, (edition) => edition.day.slice(0, 7))].map(([month, ofMonth]) => ({
    month,
    path: paths.month(month),
    editions: ofMonth,
  }));
}
