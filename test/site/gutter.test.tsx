import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Gutter } from "../../_includes/gutter.tsx";
import { toWhen } from "../../src/digest/when.ts";

describe("the date gutter", () => {
  it.each([
    { edtf: "2025-08-01", precision: "day", datetime: "2025-08-01" },
    { edtf: "2025-08", precision: "month", datetime: "2025-08" },
    { edtf: "2024", precision: "year", datetime: "2024" },
    { edtf: "2025-07-10/2025-07-31", precision: "window", datetime: undefined },
    { edtf: "2025-22", precision: "window", datetime: undefined },
  ])("shows by its type how finely $edtf is known", ({ edtf, precision, datetime }) => {
    const gutter = renderToString(<Gutter when={toWhen(edtf, "stated", [])} />);
    expect(gutter).toContain(`gutter-${precision}`);
    expect(/<time datetime="([^"]+)"/i.exec(gutter)?.[1]).toBe(datetime);
  });

  it("gives the year unless a heading gives it", () => {
    const when = toWhen("2025-08-01", "stated", []);
    expect(renderToString(<Gutter when={when} />)).toContain("2025<");
    expect(renderToString(<Gutter when={when} isYearless />)).not.toContain("2025<");
  });

  it("says when nothing is known", () => {
    expect(renderToString(<Gutter when={undefined} />)).toContain("date not given");
  });
});
