import type { JSX } from "preact";
import type { Article, When } from "../src/digest/model.ts";
import type { Site, TimelineEntry } from "../src/publish/site/site.ts";
import { whenOfEntry } from "../src/publish/site/timeline.ts";
import { ArticleLink } from "./article-link.tsx";
import type { DatedRow } from "./dated-rows.tsx";
import { eventRow } from "./event-row.tsx";
import { Foot } from "./foot.tsx";
import { Source } from "./source.tsx";

/** An entry of a timeline as a row; none where nothing may be quoted of it. */
export function timelineRow(entry: TimelineEntry, site: Site): DatedRow[] {
  if (entry.kind === "event") return eventRow(entry.event, site);
  const when = whenOfEntry(entry);
  return [{ when, content: <ArticleEntry article={entry.article} when={when} site={site} /> }];
}

function ArticleEntry({ article, when, site }: { article: Article; when: When; site: Site }): JSX.Element {
  return (
    <>
      <p class="kind">{site.words.timeline.published}</p>
      <p class="telling">
        <ArticleLink article={article} site={site} />
      </p>
      <Foot when={when} site={site}>
        <Source article={article} site={site} />
      </Foot>
    </>
  );
}
