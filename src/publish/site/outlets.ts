import type { Article, Attribution, Settings } from "../../digest/model.ts";
import { paths } from "../links.ts";
import { byName } from "./by-name.ts";
import { groupBy } from "./group-by.ts";
import type { OutletPage } from "./site.ts";

/**
 * A page for each outlet and agency, by name.
 *
 * @param language BCP 47: names stand in its order
 */
export function buildOutlets(
  articles: readonly Article[],
  settings: Settings,
  language: string,
): OutletPage[] {
  const attributed = articles.flatMap((article) =>
    [article.outlet, article.agency].flatMap((by) => (by === undefined ? [] : [{ article, by }])),
  );
  return [...groupBy(attributed, ({ by }) => by.id)]
    .map(([, ofOutlet]) => buildOutlet(ofOutlet, settings))
    .sort(byName(language));
}

function buildOutlet(
  attributed: readonly { readonly article: Article; readonly by: Attribution }[],
  settings: Settings,
): OutletPage {
  const by = attributed[0]?.by;
  if (by === undefined) throw new Error("An outlet without an article");
  const url = settings.outlets.find((outlet) => outlet.name === by.name)?.url;
  const articles = [...new Set(attributed.map(({ article }) => article))];
  return {
    id: by.id,
    name: by.name,
    ...(url !== undefined && { url }),
    path: paths.outlet(by.id),
    articles,
    isListed: articles.length >= settings.site.thresholds.outlet,
  };
}
