import { expect, test } from "vitest";
import { tellEvent } from "../../src/publish/tell-event.ts";
import { makeArticle, makeEvent, makeSite } from "./make-site.ts";

const hidden = makeArticle("hidden", { shown: [] });
const shown = makeArticle("shown");
const site = makeSite([hidden, shown]);
const passages = ["hidden", "shown"].map((article) => ({ article, start: 0, end: 15 }));
const event = makeEvent("e", shown, "2025-08-08", { passages });

test("the first sentence that may be shown tells it, the others are named", () => {
  const telling = tellEvent(event, site);
  expect([telling?.article.id, telling?.sentence?.words]).toEqual(["shown", "First sentence "]);
  expect(telling?.others).toEqual([{ article: hidden }]);
});

test("the teller comes first where it may be quoted, and is never among the others", () => {
  expect(tellEvent(event, site, "hidden")?.article.id).toBe("shown");
  expect(tellEvent(event, site, "hidden")?.others).toEqual([]);
  expect(tellEvent({ ...event, passages: passages.toReversed() }, site, "shown")?.article.id).toBe("shown");
});

test("without a sentence the first article stands for it", () => {
  const telling = tellEvent({ ...event, passages: passages.slice(0, 1) }, site);
  expect([telling?.article.id, telling?.sentence]).toEqual(["hidden", undefined]);
});

test("nobody tells of what only articles tell that are not there", () => {
  expect(tellEvent({ ...event, passages: [{ article: "gone", start: 0, end: 1 }] }, site)).toBeUndefined();
});
