import type { JSX } from "preact";
import type { ListedFeed } from "../src/publish/feed-groups.ts";
import type { Site } from "../src/publish/site/site.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** One feed in a line: its name is the address that most readers want, the other formats stand small beside it. */
export function FeedAddresses({ feed, site: { links } }: { feed: ListedFeed; site: Site }): JSX.Element {
  const [main, ...others] = FEED_FORMATS;
  return (
    <li>
      <a class="copyable" href={links.absolute(main.path(feed.page))} type={main.type}>
        <bdi>{feed.name}</bdi>
      </a>
      <span class="formats">
        {others.map(({ short, type, path }) => (
          <a href={links.absolute(path(feed.page))} type={type}>
            {short}
            <span class="unseen">
              {" "}
              <bdi>{feed.name}</bdi>
            </span>
          </a>
        ))}
      </span>
    </li>
  );
}
