import type { JSX } from "preact";
import {
  drawTimeline,
  PICTURE_LANES,
  PICTURE_WIDTH,
  type Span,
  type Tick,
} from "../src/publish/draw-timeline.ts";
import type { Site, TimelineEntry } from "../src/publish/site/site.ts";
import { describeWhen } from "../src/publish/when-words.ts";

/** Heights in the units of the picture, which is stretched to the width it is given and never in height. */
const LANE = 9;
const AXIS = LANE * (PICTURE_LANES + 1);
const HEIGHT = AXIS + LANE * (PICTURE_LANES + 1);
const CAP = 4;
const TICK = 10;
/** For each further row of the day, up to as many. */
const TALLER = 4;
const TALLEST = 5;
/** Half as wide as it is in units of the picture, which is drawn narrower than high. */
const BOX = 8;

/** A timeline at a glance, in words for those who do not see it; nothing for a short one. */
export function TimelinePicture({
  timeline,
  site,
}: {
  timeline: readonly TimelineEntry[];
  site: Site;
}): JSX.Element | null {
  const picture = drawTimeline(timeline, site.digest.asOf);
  if (picture === undefined) return null;
  const [first = "", last = ""] = [picture.first, picture.last].map((when) =>
    describeWhen(when, site.words, site.settings.site.timeZone),
  );
  return (
    <figure class="picture">
      <svg
        viewBox={`0 0 ${PICTURE_WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={site.words.picture.describe({ ...picture, first, last })}
      >
        <path d={`M0 ${AXIS}H${PICTURE_WIDTH}`} />
        {picture.spans.map((span) => (
          <path class={`mark-${span.kind}`} d={drawSpan(span)} />
        ))}
        {picture.ticks.map((tick) => (
          <path class={`mark-${tick.kind}`} d={drawTick(tick)} />
        ))}
      </svg>
      <figcaption>
        <span class="ends">
          <span>{first}</span>
          <span>{last}</span>
        </span>
        {site.words.picture.key}
      </figcaption>
    </figure>
  );
}

/** Reports hang below the axis, all else stands on it. */
function directionOf(kind: Span["kind"]): 1 | -1 {
  return kind === "report" ? 1 : -1;
}

function drawSpan({ kind, from, to, lane }: Span): string {
  const direction = directionOf(kind);
  const y = AXIS + direction * LANE * (lane + 1);
  return `M${from} ${y - direction * CAP}v${direction * CAP}H${to}v${-direction * CAP}`;
}

/** What is ahead has a box at its end, as it has in the gutter. */
function drawTick({ kind, x, rows }: Tick): string {
  const height = TICK + TALLER * Math.min(rows - 1, TALLEST);
  const stem = `M${x} ${AXIS}v${directionOf(kind) * height}`;
  return kind === "ahead" ? `${stem}h${BOX}v${-BOX}h${-2 * BOX}v${BOX}h${BOX}` : stem;
}
