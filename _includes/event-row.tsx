import type { JSX } from "preact";
import type { ArticleId, Event } from "../src/digest/model.ts";
import { eventFragment } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { isComingUp } from "../src/publish/site/timeline.ts";
import { type Telling, tellEvent } from "../src/publish/tell-event.ts";
import { describeEvent } from "../src/publish/when-words.ts";
import { ArticleLink } from "./article-link.tsx";
import { DateEvidence } from "./date-evidence.tsx";
import { Gutter } from "./gutter.tsx";
import { Source } from "./source.tsx";
import { TellingSentence } from "./telling-sentence.tsx";

/** A happening on a timeline: its date, the sentence that tells it, who says so. */
export function EventRow({
  event,
  site,
  isYearless = false,
  teller,
}: {
  event: Event;
  site: Site;
  isYearless?: boolean;
  /** The article whose page this is: it is quoted first, and the anchor of the event stays with the timeline. */
  teller?: ArticleId;
}): JSX.Element | null {
  const telling = tellEvent(event, site, teller);
  if (telling === undefined) return null;
  const { article, others } = telling;
  const { asOf } = site.digest;
  return (
    <li class="row" {...(teller === undefined && { id: eventFragment(event.id) })}>
      <Gutter when={event.when} site={site} isYearless={isYearless} isAhead={isComingUp(event, asOf)} />
      <div>
        {event.kind !== "happened" && (
          <p class="kind">{describeEvent(event, asOf, site.words, site.settings.site.timeZone)}</p>
        )}
        <TellingSentence telling={telling} site={site} />
        <p class="byline">
          <Source article={article} site={site} />
          <Others others={others} site={site} />
        </p>
        <DateEvidence when={event.when} site={site} {...(teller !== undefined && { here: teller })} />
      </div>
    </li>
  );
}

function Others({ others, site }: { others: Telling["others"]; site: Site }): JSX.Element | null {
  if (others.length === 0) return null;
  const { semicolon } = site.words.marks;
  return (
    <>
      {semicolon}
      {site.words.copies.alsoIn(
        others.map(({ article, fragment }, index) => (
          <>
            {index > 0 && semicolon}
            <ArticleLink article={article} site={site} fragment={fragment} />
          </>
        )),
      )}
    </>
  );
}
