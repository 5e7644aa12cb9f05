import type { JSX } from "preact";
import type { Site } from "../src/publish/site/site.ts";

/**
 * What src/assets/feeds.js shows where scripts run: a button that saves the chosen feeds, a place to say what was done, and
 * the words of the buttons that it makes.
 */
export function FeedTools({ site: { settings, words } }: { site: Site }): JSX.Element {
  const { copy, copied, notCopied, save, chosen } = words.following;
  return (
    <p
      class="feed-tools"
      hidden
      data-title={settings.site.title}
      data-copy={copy}
      data-copied={copied}
      data-not-copied={notCopied}
      data-chosen={chosen}
    >
      <button type="button" disabled>
        {save}
      </button>
      <span role="status" />
    </p>
  );
}
