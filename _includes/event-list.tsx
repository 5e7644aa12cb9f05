import type { JSX } from "preact";
import type { ArticleId, Event } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { DatedRows } from "./dated-rows.tsx";
import { eventRow } from "./event-row.tsx";

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
  return <DatedRows site={site} rows={events.flatMap((event) => eventRow(event, site, teller))} />;
}
