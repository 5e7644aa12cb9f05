import type { JSX } from "preact";
import type { SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import type { Words } from "../src/publish/words/words.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** How to follow a page, where it has a feed. */
export function FeedLinks({
  site,
  page,
  what,
}: {
  site: Site;
  page: SitePath;
  /** Of what it is the feed. */
  what: keyof Words["feeds"]["follow"];
}): JSX.Element | null {
  if (!site.feedOf.has(page)) return null;
  return (
    <p class="feed-links">
      {site.words.feeds.follow[what]}{" "}
      {FEED_FORMATS.map(({ name, type, path }, index) => (
        <>
          {index > 0 && site.words.marks.comma}
          <a href={site.links.href(path(page))} type={type}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}
