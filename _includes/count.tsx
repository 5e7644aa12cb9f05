import type { JSX } from "preact";
import type { Site } from "../src/publish/site/site.ts";

/** How many articles stand behind a name of an index; those who hear it are told what is counted. */
export function Count({ articles, site }: { articles: number; site: Site }): JSX.Element {
  return (
    <span class="count">
      {articles}
      <span class="unseen"> {site.words.navigation.articles(articles)}</span>
    </span>
  );
}
