import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { EventRow } from "../../_includes/event-row.tsx";
import type { Event } from "../../src/digest/model.ts";
import { day, makeArticle, makeEvent, makeSite } from "../publish/make-site.ts";

const article = makeArticle("a");
const site = makeSite([article, makeArticle("b")], { asOf: day("2025-08-02") });

function render(edtf: string, more: Partial<Event> = {}): string {
  return renderToString(<EventRow event={makeEvent("x", article, edtf, more)} site={site} />);
}

describe("an event on a timeline", () => {
  it.each<{ name: string; edtf: string; kind: Event["kind"]; expected: string }>([
    { name: "ahead", edtf: "2025-08-08", kind: "scheduled", expected: "scheduled for 8 August 2025" },
    { name: "today", edtf: "2025-08-02", kind: "scheduled", expected: ">scheduled for 2 August 2025" },
    { name: "passed", edtf: "2025-08-01", kind: "scheduled", expected: "was scheduled for 1 August 2025" },
    { name: "said", edtf: "2025-07-31", kind: "said", expected: "said on 31 July 2025" },
  ])("$name: $expected", ({ edtf, kind, expected }) => {
    expect(render(edtf, { kind })).toContain(expected);
  });

  it("outlines only what is still ahead", () => {
    expect(render("2025-08-08")).toContain("gutter-ahead");
    expect(render("2025-08-01")).not.toContain("gutter-ahead");
    expect(render("2025-08-08", { kind: "happened" })).not.toContain("gutter-ahead");
  });

  it("quotes the sentence verbatim and leads to it", () => {
    const row = render("2025-08-08");
    expect(row).toContain("First sentence of a.");
    expect(row).toContain(`href="/news/articles/a/#s0"`);
  });

  it("gives the title where no sentence may be shown", () => {
    const row = render("2025-08-08", { passages: [{ article: "a", start: 21, end: 36 }] });
    expect(row).toContain("Title of a");
    expect(row).not.toContain("The second one.");
  });

  it("names the other reports", () => {
    const passages = ["a", "b", "b"].map((id) => ({ article: id, start: 0, end: 20 }));
    const row = render("2025-08-08", { passages });
    expect(row).toContain("also in");
    expect(row.match(/Title of b/g)).toHaveLength(1);
  });

  it("has an anchor that survives any id", () => {
    expect(renderToString(<EventRow event={makeEvent("a b%/x", article, "2025")} site={site} />)).toMatch(
      / id="e-[\w.~-]+"/,
    );
  });
});
