import { expect, test } from "vitest";
import { makeArticle, makeEvent, makeSite } from "../make-site.ts";

const newer = makeArticle("new1");
const older = makeArticle("old1");
const articles = [newer, makeArticle("new2"), older, makeArticle("old2")];

test("the story with the latest report first, at the address of its founder, with its own events", () => {
  const site = makeSite(articles, {
    stories: [
      { id: "old2", title: "Old", articles: ["old2", "old1"], relations: [], origins: [] },
      { id: "new2", title: "New", articles: ["new2", "new1"], relations: [], origins: [] },
    ],
    events: [makeEvent("mine", newer, "2025-08-08"), makeEvent("other", older, "2025-08-09")],
  });
  expect(site.stories.map(({ path }) => path)).toEqual(["/stories/new2/", "/stories/old2/"]);
  expect(site.stories[0]?.timeline.map((entry) => entry.kind === "event" && entry.event.id)).toEqual([
    "mine",
  ]);
  expect(site.storyOf.get("old1")?.story.id).toBe("old2");
});

test("a story of an article that is not there is a mistake", () => {
  const stories = [{ id: "gone", title: "Gone", articles: ["gone"], relations: [], origins: [] }];
  expect(() => makeSite(articles, { stories })).toThrow("gone");
});

test("the address of a story that was merged leads to the one that took it in, unless a page or the owner is there", () => {
  const story = (id: string, ids: readonly string[], merged: readonly string[]) => ({
    ...{ id, title: id, articles: ids, relations: [], origins: [] },
    merged,
  });
  const { redirects } = makeSite(articles, {
    stories: [story("old2", ["old2", "old1"], ["old1", "new2"]), story("new2", ["new2", "new1"], ["gone"])],
  });
  expect(redirects).toEqual([{ from: "/stories/old1/", to: "/stories/old2/" }]);
});
