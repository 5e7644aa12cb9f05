import type { JSX } from "preact";
import type { Feed, Site } from "../src/publish/site/site.ts";
import { FEED_FORMATS } from "./feed-formats.ts";

/** One feed with the whole address of each of its documents, to be copied. */
export function FeedAddresses({ feed, site: { links } }: { feed: Feed; site: Site }): JSX.Element {
  return (
    <li>
      <p class="headline">
        <a href={links.href(feed.page)} dir="auto">
          {feed.title}
        </a>
      </p>
      <dl>
        {FEED_FORMATS.map(({ name, type, path }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <a href={links.absolute(path(feed.page))} type={type}>
                <code class="address">{links.absolute(path(feed.page))}</code>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
