import { describe, expect, test } from "vitest";
import { toWhen } from "../../../src/digest/when.ts";
import {
  buildTimeline,
  buildYears,
  chooseRecent,
  findEventsOf,
  isComingUp,
  whenOfEntry,
} from "../../../src/publish/site/timeline.ts";
import { day, makeArticle, makeEvent } from "../make-site.ts";

const undated = makeArticle("undated");
const dated = makeArticle("dated", { published: toWhen("2025-07-31", "stated", []) });
const idOf = (entry: ReturnType<typeof buildTimeline>[number]) =>
  entry.kind === "event" ? entry.event.id : entry.article.id;

test("chronological; a vague moment where its window begins; no article without a date", () => {
  const events = [
    makeEvent("year", dated, "2025"),
    makeEvent("same-day", dated, "2025-07-31"),
    makeEvent("old", dated, "2024-12"),
  ];
  const timeline = buildTimeline([undated, dated], events);
  expect(timeline.map(idOf)).toEqual(["old", "year", "dated", "same-day"]);
  expect(buildYears(timeline).map(({ path, timeline: rows }) => [path, rows.length])).toEqual([
    ["/timeline/2024/", 1],
    ["/timeline/2025/", 3],
  ]);
});

test("an article without a date has no place to stand", () => {
  expect(() => whenOfEntry({ kind: "article", article: undated })).toThrow();
});

test("an event belongs once to each article that speaks of it", () => {
  const twice = makeEvent("e", dated, "2025-08-08", {
    passages: [
      { article: "dated", start: 0, end: 3 },
      { article: "dated", start: 4, end: 6 },
      { article: "undated", start: 0, end: 3 },
    ],
  });
  expect([...findEventsOf([twice])].map(([id, events]) => [id, events.length])).toEqual([
    ["dated", 1],
    ["undated", 1],
  ]);
});

describe("isComingUp", () => {
  test.each([
    { name: "ahead", edtf: "2025-08-08", asOf: "2025-08-02", expected: true },
    { name: "today", edtf: "2025-08-02", asOf: "2025-08-02", expected: true },
    { name: "a month that is not over", edtf: "2025-08", asOf: "2025-08-02", expected: true },
    { name: "past", edtf: "2025-08-01", asOf: "2025-08-02", expected: false },
    { name: "without an edition", edtf: "2025-08-08", asOf: undefined, expected: false },
  ])("$name", ({ edtf, asOf, expected }) => {
    expect(isComingUp(makeEvent("e", dated, edtf), asOf === undefined ? undefined : day(asOf))).toBe(
      expected,
    );
  });

  test("only what is scheduled", () => {
    expect(isComingUp(makeEvent("e", dated, "2025-08-08", { kind: "happened" }), day("2025-08-02"))).toBe(
      false,
    );
  });
});

describe("of a long timeline one page shows the last rows", () => {
  const rowsOf = (days: readonly string[]) =>
    buildTimeline(
      [],
      days.map((edtf, index) => makeEvent(`e${String(index).padStart(3, "0")}`, dated, edtf)),
    );
  const many = (count: number, edtf: string) => Array.from({ length: count }, () => edtf);

  test("as many as it holds, by whole days, with a vague date where its window begins", () => {
    const timeline = rowsOf(["2025", ...many(300, "2025-07-01"), ...many(150, "2025-07-02"), "2025-08"]);
    const { timeline: shown, from } = chooseRecent(timeline);
    expect([from, shown.length]).toEqual(["2025-07-02", 151]);
  });

  test("but a day of more than a page is cut", () => {
    const { timeline: shown, from } = chooseRecent(rowsOf(many(500, "2025-07-01")));
    expect([from, shown.length]).toEqual(["2025-07-01", 400]);
  });

  test("and of one that fits, all", () => {
    const timeline = rowsOf(many(400, "2025-07-01"));
    expect(chooseRecent(timeline)).toEqual({ timeline });
    expect(chooseRecent([])).toEqual({ timeline: [] });
  });
});
