import { buildCalendar } from "./calendar.ts";
import { buildChannel } from "./feeds/build-channel.ts";
import { renderAtom } from "./feeds/render-atom.ts";
import { renderJson } from "./feeds/render-json.ts";
import { renderRss } from "./feeds/render-rss.ts";
import { paths, type SitePath } from "./links.ts";
import { renderOpml } from "./opml.ts";
import { renderRobots } from "./robots.ts";
import type { Feed, Site } from "./site/site.ts";
import { renderSitemap } from "./sitemap.ts";

/** A file of the site, ready to be written. */
export interface SiteDocument {
  readonly path: SitePath;
  readonly body: string | Uint8Array;
}

export interface TextDocument extends SiteDocument {
  readonly body: string;
}

/**
 * Every file of the site that is neither a page nor an asset: three for each feed, the calendar, the subscription list, the sitemap and the robots
 * file. A feed without entries has none, and without feeds there is no subscription list: see `buildChannel`.
 */
export function buildDocuments(site: Site): readonly TextDocument[] {
  const subscriptions = renderOpml(site);
  return [
    ...site.feeds.flatMap((feed) => buildFeedDocuments(feed, site)),
    { path: paths.calendar, body: buildCalendar(site) },
    ...(subscriptions === undefined ? [] : [{ path: paths.subscriptions, body: subscriptions }]),
    { path: paths.sitemap, body: renderSitemap(site) },
    { path: paths.robots, body: renderRobots(site.links) },
  ];
}

function buildFeedDocuments(feed: Feed, site: Site): TextDocument[] {
  const channel = buildChannel(feed, site);
  if (channel === undefined) return [];
  return [
    { path: paths.rss(feed.page), body: renderRss(channel) },
    { path: paths.atom(feed.page), body: renderAtom(channel) },
    { path: paths.json(feed.page), body: renderJson(channel) },
  ];
}
