import type { Article } from "../digest/model.ts";
import { isStatedDay } from "../digest/when.ts";
import { CARD_SIZE } from "./cards/render-card.ts";
import type { SitePath } from "./links.ts";
import { pageLanguage } from "./page-language.ts";
import type { Site } from "./site/site.ts";

export interface SharedPage {
  readonly path: SitePath;
  readonly title: string;
  readonly description: string;
  /** The article that the page is of. */
  readonly article?: Article;
}

/**
 * What a link to a page is shown with elsewhere (https://ogp.me/), as the content of `<meta property>`. Only an own article
 * is an article of this site's; its dates stand there only where its day is stated.
 */
export function buildOpenGraph(
  { path, title, description, article }: SharedPage,
  site: Site,
): readonly (readonly [property: string, content: string])[] {
  const { links, settings, assets } = site;
  const own = article?.role === "own" ? article : undefined;
  const card = own && assets.cardOf.get(own.id);
  return [
    ["og:title", title],
    ["og:type", own === undefined ? "website" : "article"],
    ["og:url", links.absolute(path)],
    ["og:site_name", settings.site.title],
    ["og:description", description],
    ["og:locale", (own?.language ?? pageLanguage(site)).replaceAll("-", "_")],
    ["og:image", links.absolute(card ?? assets.card)],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD_SIZE.width)],
    ["og:image:height", String(CARD_SIZE.height)],
    ["og:image:alt", card === undefined ? settings.site.title : `${settings.site.title}: ${title}`],
    ...(own === undefined ? [] : describeDates(own)),
  ];
}

function describeDates({ published, changed }: Article): [string, string][] {
  if (published === undefined || !isStatedDay(published)) return [];
  const since = published.instant ?? published.earliest;
  return [
    ["article:published_time", since],
    // Held against a day, an instant counts as its day.
    ...(changed !== undefined && changed.slice(0, since.length) > since
      ? ([["article:modified_time", changed]] as [string, string][])
      : []),
  ];
}
