import type { Article, ArticleId, Day, Event, When } from "../../digest/model.ts";
import { compareText, compareWhen } from "../../digest/when.ts";
import { paths } from "../links.ts";
import { groupBy } from "./group-by.ts";
import type { TimelineEntry, TimelineYear } from "./site.ts";

/** Events and dated articles in chronological order; an article without a date has no place on a timeline. */
export function buildTimeline(articles: readonly Article[], events: Iterable<Event>): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...Array.from(events, (event) => ({ kind: "event", event }) as const),
    ...articles
      .filter((article) => article.published !== undefined)
      .map((article) => ({ kind: "article", article }) as const),
  ];
  return entries.sort(compareEntries);
}

/** A timeline cut by the year in which each row begins. */
export function buildYears(timeline: readonly TimelineEntry[]): TimelineYear[] {
  return [...groupBy(timeline, (entry) => whenOfEntry(entry).earliest.slice(0, 4))].map(
    ([year, entries]) => ({ year, path: paths.timelineYear(year), timeline: entries }),
  );
}

/** Rows. The 2,480 of the invented archive weighed 188 KB compressed on one page, so that so many weigh some 30 KB. */
const LONGEST_PAGE = 400;

/**
 * What one page shows of a timeline: all of it, or of a long one as many of the last rows as it holds, by whole days unless
 * a single day is too much.
 */
export function chooseRecent(timeline: readonly TimelineEntry[]): {
  readonly timeline: readonly TimelineEntry[];
  readonly from?: Day;
} {
  const [before, ...rest] = timeline.slice(-LONGEST_PAGE - 1);
  if (before === undefined || rest.length < LONGEST_PAGE) return { timeline };
  const begins = (entry: TimelineEntry) => whenOfEntry(entry).earliest;
  const ofWholeDays = rest.filter((entry) => begins(entry) > begins(before));
  const shown = ofWholeDays.length > 0 ? ofWholeDays : rest;
  return { timeline: shown, ...(shown[0] !== undefined && { from: begins(shown[0]) }) };
}

/** The events that each article speaks of, in the order given. */
export function findEventsOf(events: readonly Event[]): Map<ArticleId, Event[]> {
  const pairs = events.flatMap((event) =>
    [...new Set(event.passages.map((passage) => passage.article))].map((article) => ({ article, event })),
  );
  return new Map(
    [...groupBy(pairs, (pair) => pair.article)].map(([article, ofArticle]) => [
      article,
      ofArticle.map((pair) => pair.event),
    ]),
  );
}

/** Whether an event is scheduled for a moment that may still lie ahead of the latest edition. */
export function isComingUp(event: Event, asOf: Day | undefined): boolean {
  return event.kind === "scheduled" && asOf !== undefined && event.when.latest >= asOf;
}

/** When a row of a timeline stands. Throws for an article without a date: `buildTimeline` makes no such row. */
export function whenOfEntry(entry: TimelineEntry): When {
  const when = entry.kind === "event" ? entry.event.when : entry.article.published;
  if (when === undefined) throw new Error("An article without a date stands on a timeline");
  return when;
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareWhen(whenOfEntry(a), whenOfEntry(b)) ||
    compareText(a.kind, b.kind) ||
    compareText(idOfEntry(a), idOfEntry(b))
  );
}

function idOfEntry(entry: TimelineEntry): string {
  return entry.kind === "event" ? entry.event.id : entry.article.id;
}
