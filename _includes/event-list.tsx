import type { JSX } from "preact";
import type { Event } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { DatedRows } from "./dated-rows.tsx";
import { type EventRowOptions, eventRow } from "./event-row.tsx";

/** Events in the order given, without headings. */
export function EventList({
  events,
  site,
  ...options
}: { readonly events: readonly Event[]; readonly site: Site } & EventRowOptions): JSX.Element {
  return <DatedRows site={site} rows={events.flatMap((event) => eventRow(event, site, options))} />;
}
