import type { Day, When } from "../digest/model.ts";
import { daysBetween } from "../digest/when.ts";
import type { TimelineEntry } from "./site/site.ts";
import { isComingUp, whenOfEntry } from "./site/timeline.ts";
import { precisionOf } from "./when-words.ts";

/** What a mark stands for: what happened or was said, what is ahead, a report at its own date. */
export type MarkKind = "event" | "ahead" | "report";

/** A tick at a day, taller for several rows; `x` from 0 to `PICTURE_WIDTH`. */
export interface Tick {
  readonly kind: MarkKind;
  readonly x: number;
  /** Rows of that kind on that day, 1 or more. */
  readonly rows: number;
}

/** The bracket of a vague date; lane 0 is next to the axis. */
export interface Span {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** A timeline at a glance: days as ticks and spans as brackets, reports on one side of an axis, happenings on the other. */
export interface TimelinePicture {
  readonly ticks: readonly Tick[];
  readonly spans: readonly Span[];
  /** The dates at the ends of the axis. */
  readonly first: When;
  readonly last: When;
  readonly events: number;
  readonly ahead: number;
  readonly reports: number;
}

export const PICTURE_WIDTH = 1000;
/** Spans that overlap are drawn one above the other; more than these would be a smudge. */
export const PICTURE_LANES = 3;
/** With fewer dates the list itself is the picture. */
const FEWEST_DATES = 4;

/**
 * The picture of a timeline in chronological order; nothing for a short one. Empty time is drawn by the logarithm of its
 * length: a century before a busy week would leave the week a single line.
 */
export function drawTimeline(
  timeline: readonly TimelineEntry[],
  asOf: Day | undefined,
): TimelinePicture | undefined {
  const marks = timeline.map((entry) => ({ kind: kindOf(entry, asOf), when: whenOfEntry(entry) }));
  if (new Set(marks.map(({ when }) => when.edtf)).size < FEWEST_DATES) return undefined;
  const [first] = marks;
  if (first === undefined) return undefined;
  const last = marks.reduce((a, b) => (b.when.latest > a.when.latest ? b : a));
  const place = buildScale(marks.map(({ when }) => when));
  const ticks = new Map<string, Tick>();
  const spans = new Map<string, Span>();
  const ends = { above: [] as number[], below: [] as number[] };
  for (const { kind, when } of marks) {
    const { from, to } = place(when);
    const key = `${kind} ${when.earliest} ${when.latest}`;
    if (precisionOf(when) === "day") {
      ticks.set(key, { kind, x: Math.round((from + to) / 2), rows: (ticks.get(key)?.rows ?? 0) + 1 });
    } else if (!spans.has(key)) {
      const side = kind === "report" ? ends.below : ends.above;
      const free = Array.from({ length: PICTURE_LANES }, (_, lane) => lane).find(
        (lane) => (side[lane] ?? 0) <= from,
      );
      if (free === undefined) continue;
      side[free] = to;
      spans.set(key, { kind, from: Math.round(from), to: Math.round(to), lane: free });
    }
  }
  const count = (wanted: MarkKind) => marks.filter(({ kind }) => kind === wanted).length;
  return {
    ticks: [...ticks.values()],
    spans: [...spans.values()],
    first: first.when,
    last: last.when,
    events: count("event") + count("ahead"),
    ahead: count("ahead"),
    reports: count("report"),
  };
}

function kindOf(entry: TimelineEntry, asOf: Day | undefined): MarkKind {
  if (entry.kind === "article") return "report";
  return isComingUp(entry.event, asOf) ? "ahead" : "event";
}

/** From a moment to where it begins and ends on the axis. */
function buildScale(
  moments: readonly When[],
): (when: When) => { readonly from: number; readonly to: number } {
  const origin = moments[0]?.earliest;
  const dayNumber = (day: Day) => (origin === undefined ? 0 : daysBetween(origin, day));
  const bounds = ({ earliest, latest }: When) => [dayNumber(earliest), dayNumber(latest) + 1] as const;
  const days = [...new Set(moments.flatMap(bounds))].sort((a, b) => a - b);
  let sum = 0;
  const places = new Map(
    days.map((day, index) => {
      sum += Math.log2(1 + day - (days[index - 1] ?? day));
      return [day, sum];
    }),
  );
  return (when) => {
    const [from = 0, to = 0] = bounds(when).map((day) => ((places.get(day) ?? 0) / sum) * PICTURE_WIDTH);
    return { from, to };
  };
}
