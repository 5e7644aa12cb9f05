import type { JSX } from "preact";
import type { Site, TimelineEntry, TimelineYear } from "../src/publish/site/site.ts";
import { buildYears } from "../src/publish/site/timeline.ts";
import { groupByMonth, isMonth } from "../src/publish/site/timeline-months.ts";
import { formatMonth } from "../src/publish/when-words.ts";
import { DatedRows } from "./dated-rows.tsx";
import { timelineRow } from "./timeline-row.tsx";

/** Levels of heading that a year may have; its months stand one below. */
type Level = 2 | 3;

/** A timeline under headings of years and months. */
export function Timeline({
  timeline,
  site,
  level,
}: {
  timeline: readonly TimelineEntry[];
  site: Site;
  level: Level;
}): JSX.Element {
  return (
    <>
      {buildYears(timeline).map((year) => (
        <YearOfTimeline year={year} site={site} level={level} />
      ))}
    </>
  );
}

function YearOfTimeline({
  year,
  site,
  level,
}: {
  year: TimelineYear;
  site: Site;
  level: Level;
}): JSX.Element {
  const Heading: "h2" | "h3" = `h${level}`;
  return (
    <section class="timeline-year" aria-labelledby={`y${year.year}`}>
      <Heading id={`y${year.year}`}>{year.year}</Heading>
      <Months timeline={year.timeline} site={site} heading={level === 2 ? "h3" : "h4"} />
    </section>
  );
}

/** The rows of one year by month; those that no month can claim come first, under the year itself. */
export function Months({
  timeline,
  site,
  heading: Heading,
}: {
  timeline: readonly TimelineEntry[];
  site: Site;
  heading: "h2" | "h3" | "h4";
}): JSX.Element {
  return (
    <>
      {groupByMonth(timeline).map(({ month, timeline: rows }) => (
        <>
          {isMonth(month) && (
            <Heading class="timeline-month" id={`m${month}`}>
              {formatMonth(month, site.words)}
            </Heading>
          )}
          <DatedRows site={site} rows={rows.flatMap((entry) => timelineRow(entry, site))} isYearless />
        </>
      ))}
    </>
  );
}
