import type { JSX } from "preact";
import { describeKeyDate } from "../src/publish/key-date-words.ts";
import { eventFragment } from "../src/publish/links.ts";
import type { KeyDate, Site } from "../src/publish/site/site.ts";
import { tellEvent } from "../src/publish/tell-event.ts";
import { describeEvent } from "../src/publish/when-words.ts";
import { DateEvidence } from "./date-evidence.tsx";
import { Gutter } from "./gutter.tsx";
import { Section } from "./section.tsx";
import { Source } from "./source.tsx";
import { TellingSentence } from "./telling-sentence.tsx";

/** What a long timeline opens with; nothing for a short one. */
export function KeyDates({
  keyDates,
  site,
}: {
  keyDates: readonly KeyDate[];
  site: Site;
}): JSX.Element | null {
  if (keyDates.length === 0) return null;
  const words = site.words.keyDates;
  return (
    <Section title={words.title} more={<a href="#timeline">{words.whole}</a>}>
      <ol class="rows">
        {keyDates.map((keyDate) => (
          <KeyDateRow keyDate={keyDate} site={site} />
        ))}
      </ol>
    </Section>
  );
}

function KeyDateRow({ keyDate, site }: { keyDate: KeyDate; site: Site }): JSX.Element | null {
  const { event } = keyDate;
  const { words } = site;
  const telling = tellEvent(event, site);
  if (telling === undefined) return null;
  return (
    <li class="row">
      <Gutter when={event.when} site={site} />
      <div>
        {event.kind !== "happened" && (
          <p class="kind">{describeEvent(event, site.digest.asOf, words, site.settings.site.timeZone)}</p>
        )}
        <TellingSentence telling={telling} site={site} />
        <p class="byline">
          <Source article={telling.article} site={site} />
          <span class="reason">
            {words.marks.semicolon}
            {words.keyDates.because(
              (text) => (
                <a href={`#${eventFragment(event.id)}`}>{text}</a>
              ),
              describeKeyDate(keyDate, words),
            )}
          </span>
        </p>
        <DateEvidence when={event.when} site={site} />
      </div>
    </li>
  );
}
