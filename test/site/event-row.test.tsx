import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { EventList } from "../../_includes/event-list.tsx";
import type { Event } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { makeArticle, makeEvent, makeSite } from "../publish/make-site.ts";

const a = makeArticle("a");
const b = makeArticle("b");

function render(event: Event, teller?: string): string {
  const site = makeSite([a, b], { events: [event] });
  return renderToString(<EventList events={[event]} site={site} {...(teller !== undefined && { teller })} />);
}

describe("how a happening stands to the latest edition, 2 August 2025", () => {
  test.each<{ name: string; edtf: string; kind: Event["kind"]; words: string; isAhead: boolean }>([
    {
      name: "ahead",
      edtf: "2025-08-08",
      kind: "scheduled",
      words: "scheduled for 8 August 2025",
      isAhead: true,
    },
    {
      name: "passed, with nobody saying that it happened",
      edtf: "2025-08-01",
      kind: "scheduled",
      words: "was scheduled for 1 August 2025",
      isAhead: false,
    },
    { name: "only said", edtf: "2025-07-31", kind: "said", words: "said on 31 July 2025", isAhead: false },
  ])("$name", ({ edtf, kind, words, isAhead }) => {
    const html = render(makeEvent("e", a, edtf, { kind }));
    expect(html).toContain(`<p class="kind">${words}</p>`);
    expect(html.includes("gutter-ahead")).toBe(isAhead);
  });

  test("what happened needs no word", () => {
    expect(render(makeEvent("e", a, "2025-07-31", { kind: "happened" }))).not.toContain(`class="kind"`);
  });
});

describe("who tells it", () => {
  const both = makeEvent("e", a, "2025-07-31", {
    passages: [
      { article: "a", start: 0, end: 20 },
      { article: "b", start: 0, end: 20 },
    ],
  });

  test("the first sentence that may be shown, verbatim, leading to its place", () => {
    expect(render(both)).toContain(`<a href="/news/articles/a/#s0">First sentence of a.</a>`);
    expect(render(both)).toContain(`also in <a href="/news/articles/b/#s0" dir="auto">Title of b</a>`);
  });

  test("on the page of an article its own sentence, without a second anchor", () => {
    expect(render(both, "b")).toContain(`<a href="/news/articles/b/#s0">First sentence of b.</a>`);
    expect(render(both, "b")).not.toContain(`id="e-e"`);
  });

  test("a title where no sentence may be shown", () => {
    const html = render({ ...both, passages: [{ article: "a", start: 21, end: 36 }] });
    expect(html).toContain(`told in <a href="/news/articles/a/" dir="auto">Title of a</a>`);
    expect(html).not.toContain("The second one");
  });
});

test("what a date rests on is shown verbatim beside it", () => {
  const when = toWhen("2025-07-31", "relative to article", [
    { article: "a", start: 6, end: 14 },
    { article: "a", start: 6, end: 14 },
    { file: "captures/x.txt", line: 7, text: "18 hours ago" },
    { setting: "site.yaml" },
  ]);
  const html = render(makeEvent("e", a, "2025-07-31", { when }));
  expect(html).toContain("Dated on 31 July 2025, read against the date of the article:");
  expect(html.match(/<q dir="auto">sentence<\/q>/g)).toHaveLength(1);
  expect(html).toContain(`<q dir="auto">18 hours ago</q> on line 7 of the capture`);
  expect(html).toContain("set by the owner of this digest (site.yaml)");
});

test("of what very many words rest on ten are shown, and how many more there are", () => {
  const evidence = Array.from({ length: 13 }, (_, index) => ({
    file: "captures/x.txt",
    line: index + 1,
    text: `${index + 1} days ago`,
  }));
  const when = toWhen("2025-07-31", "relative to capture", evidence);
  const html = render(makeEvent("e", a, "2025-07-31", { when }));
  expect(html.match(/days ago<\/q>/g)).toHaveLength(10);
  expect(html).toContain("<li>and the same in 3 more places</li>");
});
