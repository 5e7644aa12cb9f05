import { buildCalendar } from "./calendar.ts";
import { buildFeedDocuments } from "./feeds/build-feed-documents.ts";
import { paths, type SitePath } from "./links.ts";
import { renderOpml } from "./opml.ts";
import { renderRobots } from "./robots.ts";
import type { Site } from "./site/site.ts";
import { renderSitemap } from "./sitemap.ts";

/** A file of the site that is neither a page nor an asset, ready to be written. */
export interface SiteDocument {
  readonly path: SitePath;
  readonly body: string;
}

/**
 * Every such file of the site: three for each feed and each of its archives, the calendar, the subscription list, the
 * sitemap and the robots file. Without feeds there is no subscription list.
 */
export function buildDocuments(site: Site): readonly SiteDocument[] {
  const subscriptions = renderOpml(site);
  return [
    ...buildFeedDocuments(site),
    { path: paths.calendar, body: buildCalendar(site) },
    ...(subscriptions === undefined ? [] : [{ path: paths.subscriptions, body: subscriptions }]),
    { path: paths.sitemap, body: renderSitemap(site) },
    { path: paths.robots, body: renderRobots(site.links) },
  ];
}
