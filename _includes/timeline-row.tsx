import type { JSX } from "preact";
import type { Site, TimelineEntry } from "../src/publish/site/site.ts";
import { whenOfEntry } from "../src/publish/site/timeline.ts";
import { ArticleLink } from "./article-link.tsx";
import { DateEvidence } from "./date-evidence.tsx";
import { EventRow } from "./event-row.tsx";
import { Gutter } from "./gutter.tsx";
import { Source } from "./source.tsx";

/** A row of a timeline, under the heading of its year. */
export function TimelineRow({ entry, site }: { entry: TimelineEntry; site: Site }): JSX.Element {
  if (entry.kind === "event") return <EventRow event={entry.event} site={site} isYearless />;
  const { article } = entry;
  const when = whenOfEntry(entry);
  return (
    <li class="row">
      <Gutter when={when} site={site} isYearless />
      <div>
        <p class="kind">{site.words.timeline.published}</p>
        <p class="telling">
          <ArticleLink article={article} site={site} />
        </p>
        <p class="byline">
          <Source article={article} site={site} />
        </p>
        <DateEvidence when={when} site={site} />
      </div>
    </li>
  );
}
