import type { JSX } from "preact";
import type { ArticleId, Event } from "../src/digest/model.ts";
import { eventFragment } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { isComingUp } from "../src/publish/site/timeline.ts";
import { type Telling, tellEvent } from "../src/publish/tell-event.ts";
import { describeEvent } from "../src/publish/when-words.ts";
import { Anchor } from "./anchor.tsx";
import { ArticleLink } from "./article-link.tsx";
import type { DatedRow } from "./dated-rows.tsx";
import { Foot } from "./foot.tsx";
import { Source } from "./source.tsx";
import { TellingSentence } from "./telling-sentence.tsx";

export interface EventRowOptions {
  /** The article whose page this is: it is quoted first, and the anchor of the event stays with the timeline. */
  readonly teller?: ArticleId;
  /** The heading of the list says of all of it that it is scheduled. */
  readonly isKindKnown?: boolean;
}

/** A happening as a row of a timeline; none where nothing may be quoted of it. */
export function eventRow(
  event: Event,
  site: Site,
  { teller, isKindKnown = false }: EventRowOptions = {},
): DatedRow[] {
  const telling = tellEvent(event, site, teller);
  if (telling === undefined) return [];
  return [
    {
      when: event.when,
      isAhead: isComingUp(event, site.digest.asOf),
      ...(teller === undefined && { id: eventFragment(event.id) }),
      content: <EventLine {...{ event, telling, site, teller, isKindKnown }} />,
    },
  ];
}

/** The sentence that tells it, who says so, how its date is known. */
function EventLine({
  event,
  telling,
  site,
  teller,
  isKindKnown,
}: {
  event: Event;
  telling: Telling;
  site: Site;
  teller: ArticleId | undefined;
  isKindKnown: boolean;
}): JSX.Element {
  const { article, others } = telling;
  return (
    <>
      {event.kind !== "happened" && !isKindKnown && (
        <p class="kind">{describeEvent(event, site.digest.asOf, site.words, site.settings.site.timeZone)}</p>
      )}
      <TellingSentence telling={telling} site={site} here={teller} />
      <Foot when={event.when} site={site} here={teller}>
        {article.id !== teller && <Source article={article} site={site} />}
        {article.id !== teller && others.length > 0 && site.words.marks.semicolon}
        {others.length > 0 && <Others others={others} site={site} />}
        {teller === undefined && (
          <Anchor fragment={eventFragment(event.id)} label={site.words.navigation.linkToEvent} />
        )}
      </Foot>
    </>
  );
}

/** The other articles that speak of it. */
function Others({ others, site }: { others: Telling["others"]; site: Site }): JSX.Element {
  return (
    <>
      {site.words.copies.alsoIn(
        others.map(({ article, fragment }, index) => (
          <>
            {index > 0 && site.words.marks.semicolon}
            <ArticleLink article={article} site={site} fragment={fragment} />
          </>
        )),
      )}
    </>
  );
}
