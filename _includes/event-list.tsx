import type { JSX } from "preact";
import type { ArticleId, Event } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { EventRow } from "./event-row.tsx";

/** Events in the order given, without headings. */
export function EventList({
  events,
  site,
  teller,
}: {
  events: readonly Event[];
  site: Site;
  teller?: ArticleId;
}): JSX.Element {
  return (
    <ol class="rows">
      {events.map((event) => (
        <EventRow event={event} site={site} {...(teller !== undefined && { teller })} />
      ))}
    </ol>
  );
}
