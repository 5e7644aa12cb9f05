import { describe, expect, it, test } from "vitest";
import { toWhen } from "../../src/digest/when.ts";
import { drawTimeline, PICTURE_LANES, PICTURE_WIDTH } from "../../src/publish/draw-timeline.ts";
import { buildTimeline } from "../../src/publish/site/timeline.ts";
import { day, makeArticle, makeEvent } from "./make-site.ts";

const asOf = day("2025-08-02");
const report = makeArticle("report", { published: toWhen("2025-07-31", "stated", []) });

function draw(...edtfs: string[]) {
  const events = edtfs.map((edtf, index) =>
    makeEvent(`e${index}`, report, edtf, { kind: edtf > "2025-08" ? "scheduled" : "happened" }),
  );
  return drawTimeline(buildTimeline([report], events), asOf);
}

describe("a timeline at a glance", () => {
  const picture = draw("2005", "2025-07-10/2025-07-31", "2025-07-28", "2025-07-28", "2025-08-08");

  it("has a tick for each day, which knows how many rows the day has", () => {
    expect(picture?.ticks.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["event", 2],
      ["report", 1],
      ["ahead", 1],
    ]);
  });

  it("has a span for each vague date, from one end of the axis to no more than the other", () => {
    const spans = picture?.spans ?? [];
    expect(spans.map(({ kind, lane }) => [kind, lane])).toEqual([
      ["event", 0],
      ["event", 0],
    ]);
    expect(spans[0]?.from).toBe(0);
    for (const { from, to } of spans) expect(from).toBeLessThan(to);
  });

  it("leaves a busy week its room beside the years before it", () => {
    const [first, , last] = picture?.ticks ?? [];
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(PICTURE_WIDTH / 10);
  });

  it("says what it holds", () => {
    expect(picture).toMatchObject({ events: 5, ahead: 1, reports: 1 });
    expect([picture?.first.edtf, picture?.last.edtf]).toEqual(["2005", "2025-08-08"]);
  });
});

test("a short timeline has no picture", () => {
  expect(draw("2025-07-28", "2025-07-29")).toBeUndefined();
});

test("spans that overlap lie in lanes; those that find none are left out", () => {
  const spans = draw(...Array.from({ length: 5 }, (_, n) => `2025-07-0${n + 1}/2025-07-20`))?.spans ?? [];
  expect(spans.map(({ lane }) => lane)).toEqual([0, 1, 2]);
  expect(PICTURE_LANES).toBe(3);
});

test("the ends of the calendar have a place", () => {
  const marks = draw("0001", "9999-12-31", "2025", "2024")?.spans ?? [];
  for (const { from, to } of marks) expect([from, to].every(Number.isFinite)).toBe(true);
});
