import type { JSX } from "preact";
import type { RelatedTag, Site } from "../src/publish/site/site.ts";

/** The tags that stand with a tag, each with how many articles bear both; nothing where none does. */
export function RelatedTags({
  related,
  site,
}: {
  related: readonly RelatedTag[];
  site: Site;
}): JSX.Element | null {
  if (related.length === 0) return null;
  return (
    <>
      <h2 class="kicker">{site.words.tags.together}</h2>
      <ul class="tags">
        {related.map(({ name, path, articles }) => (
          <li>
            <a href={site.links.href(path)} dir="auto">
              {name}
            </a>{" "}
            <span class="reason">{site.words.tags.onArticles(articles)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
