import { describe, expect, test } from "vitest";
import type { Event } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { buildEventListData } from "../../src/publish/event-list-data.ts";
import { instant, makeArticle, makeEvent, makeSite } from "./make-site.ts";

const article = makeArticle("a");
const hidden = makeArticle("hidden", { shown: [], excerpt: [] });
const site = makeSite([article, hidden]);
const itemsOf = (events: readonly Event[]) =>
  (buildEventListData(events, site).itemListElement as { item: Record<string, unknown> }[]).map(
    ({ item }) => item,
  );

test("each event is told in the words of its article, and says where they stand", () => {
  expect(buildEventListData([makeEvent("e", article, "2025-08-08")], site)).toEqual({
    "@context": "https://schema.org",
    "@type": "ItemList",
    url: "https://ledger.example/news/coming-up/",
    itemListElement: [
      {
        "@type": "ListItem",
        position: 1,
        item: {
          "@type": "Event",
          name: "First sentence of a.",
          startDate: "2025-08-08",
          eventStatus: "https://schema.org/EventScheduled",
          url: "https://ledger.example/news/articles/a/#s0",
          subjectOf: {
            "@type": "WebPage",
            name: "Title of a",
            url: "https://ledger.example/news/articles/a/#s0",
          },
        },
      },
    ],
  });
});

test("an hour that is stated is kept", () => {
  const when = toWhen("2025-08-08", "stated", [], { instant: instant("2025-08-08T09:00:00Z") });
  expect(itemsOf([makeEvent("e", article, "2025-08-08", { when })])[0]?.startDate).toBe(
    "2025-08-08T09:00:00Z",
  );
});

describe("left out is", () => {
  test.each([
    { name: "a month", event: makeEvent("e", article, "2025-09") },
    { name: "about a day", event: makeEvent("e", article, "2025-08-08~") },
    { name: "what has happened", event: makeEvent("e", article, "2025-08-08", { kind: "happened" }) },
    {
      name: "what no sentence that may be shown tells",
      event: makeEvent("e", hidden, "2025-08-08", { passages: [{ article: "hidden", start: 0, end: 5 }] }),
    },
  ])("$name", ({ event }) => expect(itemsOf([event])).toEqual([]));
});
