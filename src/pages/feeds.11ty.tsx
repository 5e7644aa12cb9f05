import type { JSX } from "preact";
import { FEED_FORMATS } from "../../_includes/feed-formats.ts";
import { FeedGroup } from "../../_includes/feed-group.tsx";
import { FeedTools } from "../../_includes/feed-tools.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import { groupFeeds } from "../publish/feed-groups.ts";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.feeds, eleventyExcludeFromCollections: true };

/** How to follow the digest, for people who have never heard of feeds; then everything that can be followed. */
export default function FeedsPage({ site }: PageData): JSX.Element {
  const { assets, feeds, links, words } = site;
  const { following } = words;
  const [rss] = FEED_FORMATS;
  const [getReader, copyAddress, pasteAddress] = following.steps;
  const siteFeed = links.absolute(rss.path(paths.home));
  const calendar = links.absolute(paths.calendar);
  return (
    <Page
      site={site}
      path={paths.feeds}
      title={following.title}
      description={following.description}
      scripts={[assets.scripts.feeds]}
    >
      <h1>{following.title}</h1>
      <div class="column">
        <p>{following.whatIsAFeed}</p>
        {feeds.length > 0 && (
          <ol class="steps">
            <li>{getReader}</li>
            <li>
              {copyAddress}
              <Address href={siteFeed} type={rss.type} />
            </li>
            <li>{pasteAddress}</li>
          </ol>
        )}
      </div>
      {feeds.length > 0 && (
        <Section title={following.chooseTitle}>
          <div class="column">
            <p>{following.chooseByLink}</p>
            <p class="feed-hint" hidden>
              {following.chooseByBox}
            </p>
            {groupFeeds(site).map((group) => (
              <FeedGroup group={group} site={site} />
            ))}
            <FeedTools site={site} />
          </div>
        </Section>
      )}
      <Section title={following.calendarTitle}>
        <div class="column">
          <p>{following.calendar}</p>
          <p>
            <a class="action" href={calendar.replace(/^https?:/, "webcal:")}>
              {following.subscribe}
            </a>
          </p>
          <p>{following.calendarAddress}</p>
          <Address href={calendar} type="text/calendar" />
        </div>
      </Section>
      {feeds.length > 0 && (
        <Section title={following.allTitle}>
          <p class="column">
            <a href={links.href(paths.subscriptions)}>{following.allFeeds}</a>, {following.allFeedsFor}{" "}
            {following.archives}
          </p>
        </Section>
      )}
      {site.editions.length > 0 && (
        <Section title={following.emailTitle}>
          <p class="column">
            <a href={links.href(paths.email)}>{following.email}</a>,{" "}
            <a href={links.href(paths.emailText)}>{following.emailText}</a>, {following.emailFor}
          </p>
        </Section>
      )}
    </Page>
  );
}

/** A whole address to be copied, by hand or by the button that a script puts beside it. */
function Address({ href, type }: { href: string; type: string }): JSX.Element {
  return (
    <p class="address-line">
      <a class="copyable" href={href} type={type}>
        <code class="address" dir="ltr">
          {href}
        </code>
      </a>
    </p>
  );
}
