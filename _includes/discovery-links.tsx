import type { JSX } from "preact";
import { paths, type SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** Where feed readers look: the feed of the page first, then that of the whole site. */
export function DiscoveryLinks({ site, page }: { site: Site; page: SitePath }): JSX.Element {
  const feeds = [...new Set([page, paths.home])].flatMap((path) => site.feedOf.get(path) ?? []);
  return (
    <>
      {feeds.flatMap((feed) =>
        FEED_FORMATS.map(({ name, type, path }) => (
          <link
            rel="alternate"
            type={type}
            title={`${feed.title} (${name})`}
            href={site.links.absolute(path(feed.page))}
          />
        )),
      )}
    </>
  );
}
