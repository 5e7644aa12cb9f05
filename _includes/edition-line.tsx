import type { JSX } from "preact";
import type { Edition, Site } from "../src/publish/site/site.ts";
import { formatShortDay } from "../src/publish/when-words.ts";
import { ArticleLink } from "./article-link.tsx";

/** A day in a list of editions, with what it opened with. */
export function EditionLine({ edition, site }: { edition: Edition; site: Site }): JSX.Element {
  return (
    <li class="date">
      <p class="gutter gutter-day">
        <a href={site.links.href(edition.path)}>
          <time datetime={edition.day}>
            {formatShortDay(edition.day, site.words)} <span class="in-year">{edition.day.slice(0, 4)}</span>
          </time>
        </a>
      </p>
      <div class="row">
        <p class="headline">
          <ArticleLink article={edition.lead} site={site} />
        </p>
      </div>
    </li>
  );
}
