import type { JSX } from "preact";
import type { FeedGroup as Group } from "../src/publish/feed-groups.ts";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { FeedAddresses } from "./feed-addresses.tsx";

/** More are folded away: a reader who looks for one sort need not scroll past the others. */
const LONGEST_OPEN = 8;

/** Feeds of one sort, under a heading that folds them. */
export function FeedGroup({ group, site }: { group: Group; site: Site }): JSX.Element {
  const { links, words } = site;
  return (
    <details class="feed-group" open={group.feeds.length <= LONGEST_OPEN}>
      <summary>
        <h3>{words.following.groups[group.name]}</h3>{" "}
        <span>{`${group.feeds.length}${group.isCut ? "+" : ""}`}</span>
      </summary>
      <ul class="feeds">
        {group.feeds.map((feed) => (
          <FeedAddresses feed={feed} site={site} />
        ))}
      </ul>
      {group.isCut && (
        <p>
          <a href={links.href(paths.stories)}>{words.following.moreStories}</a>
        </p>
      )}
    </details>
  );
}
