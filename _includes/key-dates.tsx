import type { JSX } from "preact";
import type { Event } from "../src/digest/model.ts";
import { describeKeyDate } from "../src/publish/key-date-words.ts";
import { eventFragment, paths } from "../src/publish/links.ts";
import type { KeyDate, Site } from "../src/publish/site/site.ts";
import { type Telling, tellEvent } from "../src/publish/tell-event.ts";
import { describeEvent } from "../src/publish/when-words.ts";
import { type DatedRow, DatedRows } from "./dated-rows.tsx";
import { Foot } from "./foot.tsx";
import { Section } from "./section.tsx";
import { Source } from "./source.tsx";
import { TellingSentence } from "./telling-sentence.tsx";

/** What a long timeline opens with; nothing for a short one. */
export function KeyDates({
  keyDates,
  site,
  hasTimeline = false,
}: {
  keyDates: readonly KeyDate[];
  site: Site;
  /** The timeline stands below on the same page; otherwise the pages of its years have the rows. */
  hasTimeline?: boolean;
}): JSX.Element | null {
  if (keyDates.length === 0) return null;
  const words = site.words.keyDates;
  return (
    <Section title={words.title} {...(hasTimeline && { more: <a href="#timeline">{words.whole}</a> })}>
      <DatedRows site={site} rows={keyDates.flatMap((keyDate) => keyDateRow(keyDate, site, hasTimeline))} />
    </Section>
  );
}

function keyDateRow(keyDate: KeyDate, site: Site, hasTimeline: boolean): DatedRow[] {
  const { when } = keyDate.event;
  const telling = tellEvent(keyDate.event, site);
  return telling === undefined
    ? []
    : [{ when, content: <KeyDateLine {...{ keyDate, telling, site, hasTimeline }} /> }];
}

function KeyDateLine({
  keyDate,
  telling,
  site,
  hasTimeline,
}: {
  keyDate: KeyDate;
  telling: Telling;
  site: Site;
  hasTimeline: boolean;
}): JSX.Element {
  const { event } = keyDate;
  const { words } = site;
  return (
    <>
      {event.kind !== "happened" && (
        <p class="kind">{describeEvent(event, site.digest.asOf, words, site.settings.site.timeZone)}</p>
      )}
      <TellingSentence telling={telling} site={site} />
      <Foot when={event.when} site={site}>
        <Source article={telling.article} site={site} />
        <span class="reason">
          {words.marks.semicolon}
          {words.keyDates.because(
            (text) => (
              <a href={hrefOf(event, site, hasTimeline)}>{text}</a>
            ),
            describeKeyDate(keyDate, words),
          )}
        </span>
      </Foot>
    </>
  );
}

function hrefOf({ id, when }: Event, { links }: Site, isHere: boolean): string {
  const fragment = eventFragment(id);
  return isHere ? `#${fragment}` : links.href(paths.timelineYear(when.earliest.slice(0, 4)), fragment);
}
