import type { JSX } from "preact";
import type { SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** How to follow a page, where it has a feed. */
export function FeedLinks({
  site,
  page,
  what,
}: {
  site: Site;
  page: SitePath;
  what: string;
}): JSX.Element | null {
  if (!site.feedOf.has(page)) return null;
  return (
    <p class="feed-links">
      Follow {what}:{" "}
      {FEED_FORMATS.map(({ name, type, path }, index) => (
        <>
          {index > 0 && ", "}
          <a href={site.links.href(path(page))} type={type}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
