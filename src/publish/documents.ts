import { buildCalendar } from "./calendar.ts";
import { findNeeds } from "./content-policy.ts";
import { renderEmailText } from "./email/render-text.ts";
import { buildFeedDocuments } from "./feeds/build-feed-documents.ts";
import { renderHeaders } from "./headers.ts";
import { paths, type SitePath } from "./links.ts";
import { renderManifest } from "./offline/render-manifest.ts";
import { renderOpml } from "./opml.ts";
import { renderRobots } from "./robots.ts";
import { renderSecurityText } from "./security-text.ts";
import type { Site } from "./site/site.ts";
import { buildSitemaps } from "./sitemap.ts";

/** A file of the site, ready to be written. */
export interface SiteDocument {
  readonly path: SitePath;
  readonly body: string | Uint8Array;
}

export interface TextDocument extends SiteDocument {
  readonly body: string;
}

/**
 * Every file of the site that is neither a page, an asset nor part of the search index: three for each feed and each of its
 * archives, the calendar, the subscription list, the latest edition as a text, and what robots and hosts read. Without feeds
 * there is no subscription list.
 */
export function buildDocuments(site: Site): readonly TextDocument[] {
  const subscriptions = renderOpml(site);
  const emailText = renderEmailText(site);
  const manifest = renderManifest(site);
  const securityText = renderSecurityText(site.settings.site, site.links);
  const documents: TextDocument[] = [
    ...buildFeedDocuments(site),
    { path: paths.calendar, body: buildCalendar(site) },
    ...(subscriptions === undefined ? [] : [{ path: paths.subscriptions, body: subscriptions }]),
    ...(emailText === undefined ? [] : [{ path: paths.emailText, body: emailText }]),
    ...(manifest === undefined ? [] : [{ path: paths.manifest, body: manifest }]),
    ...buildSitemaps(site),
    { path: paths.robots, body: renderRobots(site.links) },
    ...(securityText === undefined ? [] : [{ path: paths.securityText, body: securityText }]),
  ];
  return [
    ...documents,
    {
      path: paths.headers,
      body: renderHeaders(
        site.links,
        // The worker is written last, when what it keeps is rendered.
        [...[...documents, ...(site.search?.files ?? [])].map(({ path }) => path), paths.worker],
        findNeeds(site),
      ),
    },
    // GitHub Pages leaves out names that begin with a dot or an underscore unless this file is there.
    { path: paths.noJekyll, body: "" },
  ];
}
