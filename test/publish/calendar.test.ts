import { describe, expect, test } from "vitest";
import type { Article, Event } from "../../src/digest/model.ts";
import { buildCalendar } from "../../src/publish/calendar.ts";
import { instant, makeArticle, makeEvent, makeSite } from "./make-site.ts";

const article = makeArticle("a", { title: "Summit; date, set", changed: instant("2025-08-03T01:02:03Z") });

/** The lines of the calendar, unfolded. */
function linesOf(articles: readonly Article[], events: readonly Event[]): string[] {
  return buildCalendar(makeSite(articles, { events })).replaceAll("\r\n ", "").split("\r\n");
}

describe("buildCalendar", () => {
  test("an event for a whole day, cited, with the page that says so", () => {
    const lines = linesOf([article], [makeEvent("e1", article, "2025-08-31")]);
    expect(lines.slice(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT") + 1)).toEqual([
      "BEGIN:VEVENT",
      "UID:tag:ledger.example\\,2025:event/e1",
      "DTSTAMP:20250803T010203Z",
      "DTSTART;VALUE=DATE:20250831",
      "DTEND;VALUE=DATE:20250901",
      "SUMMARY:Summit\\; date\\, set",
      "DESCRIPTION:First sentence of a.\\nhttps://ledger.example/news/articles/a/#s0",
      "URL:https://ledger.example/news/articles/a/#s0",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]);
  });

  test("a sentence that may not be shown stays out, and the stamp is the newest of all articles", () => {
    const other = makeArticle("b", { changed: instant("2025-08-04T00:00:00Z") });
    const passages = [
      { article: "a", start: 21, end: 36 },
      { article: "b", start: 21, end: 36 },
    ];
    const lines = linesOf([article, other], [makeEvent("e1", article, "2025-08-08", { passages })]);
    expect(lines).toContain("DESCRIPTION:https://ledger.example/news/articles/a/");
    expect(lines).toContain("DTSTAMP:20250804T000000Z");
  });

  test("about a day is tentative", () => {
    expect(linesOf([article], [makeEvent("e1", article, "2025-08-08~")])).toContain("STATUS:TENTATIVE");
  });

  test.each([
    { name: "past", event: makeEvent("e", article, "2025-08-01") },
    { name: "happened", event: makeEvent("e", article, "2025-08-08", { kind: "happened" }) },
    { name: "said", event: makeEvent("e", article, "2025-08-08", { kind: "said" }) },
    { name: "a month", event: makeEvent("e", article, "2025-09") },
    { name: "a window", event: makeEvent("e", article, "2025-08-08/2025-08-10") },
    { name: "the end of days", event: makeEvent("e", article, "9999-12-31") },
    { name: "of no article", event: makeEvent("e", makeArticle("gone"), "2025-08-08") },
  ])("$name is no appointment", ({ event }) => {
    const lines = linesOf([article], [event]);
    expect(lines).not.toContain("BEGIN:VEVENT");
    expect(lines).toContain("BEGIN:VTIMEZONE");
  });

  test("an article without an instant gives no appointment", () => {
    const { changed: _, firstSeen: __, ...unseen } = makeArticle("u");
    expect(linesOf([unseen], [makeEvent("e", unseen, "2025-08-08")])).not.toContain("BEGIN:VEVENT");
  });

  test("hostile text starts no line of its own, and every line ends in CRLF", () => {
    const hostile = makeArticle("h", { title: "x\r\nEND:VCALENDAR\nATTACH:file\u2028:///\u0000" });
    const text = buildCalendar(makeSite([hostile], { events: [makeEvent("e", hostile, "2025-08-08")] }));
    expect(text.match(/(?<!\r)\n|\r(?!\n)/)).toBeNull();
    expect(text.endsWith("\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.match(/^(?:END:VCALENDAR|ATTACH)/gm)).toEqual(["END:VCALENDAR"]);
  });
});
