import { describe, expect, test } from "vitest";
import { day, makeArticle, makeEvent, makeSite } from "../make-site.ts";

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

describe("how a story stands", () => {
  const at = (id: string, edition: string) => makeArticle(id, { edition: day(edition) });
  const asOf = at("latest", "2025-08-02");

  test.each([
    {
      name: "new where all of it is of the latest edition",
      editions: ["2025-08-02", "2025-08-02"],
      kind: "new",
    },
    { name: "updated where the latest adds to it", editions: ["2025-08-02", "2025-07-31"], kind: "updated" },
    { name: "quiet where the latest does not", editions: ["2025-08-01", "2025-07-31"], kind: "quiet" },
  ])("$name", ({ editions, kind }) => {
    const members = editions.map((edition, index) => at(`m${index}`, edition));
    const story = { id: "m1", title: "M", articles: ["m1", "m0"], relations: [], origins: [] };
    const site = makeSite([asOf, ...members], { stories: [story] });
    expect(site.stories[0]?.state).toEqual({ kind, edition: editions[0] });
  });

  test("and a reprint is no news", () => {
    const [first, second, reprint] = [at("m0", "2025-08-01"), at("m1", "2025-08-01"), at("m2", "2025-08-02")];
    const story = {
      ...{ id: "m0", title: "M", articles: ["m0", "m1", "m2"], origins: [] },
      relations: [{ kind: "copy" as const, from: "m0", to: "m2", reason: "", evidence: [] }],
    };
    const site = makeSite([reprint, asOf, second, first], { stories: [story] });
    expect(site.copies.shownFor.has("m2")).toBe(true);
    expect(site.stories[0]?.state).toEqual({ kind: "quiet", edition: "2025-08-01" });
  });

  test("with the first of what its own reports have scheduled and is not past", () => {
    const [one, two] = [at("one", "2025-08-02"), at("two", "2025-08-02")];
    const events = [
      makeEvent("past", one, "2025-08-01"),
      makeEvent("later", one, "2025-08-20"),
      makeEvent("soon", two, "2025-08-08"),
      makeEvent("elsewhere", asOf, "2025-08-03"),
    ];
    const story = { id: "one", title: "M", articles: ["one", "two"], relations: [], origins: [] };
    expect(makeSite([asOf, one, two], { stories: [story], events }).stories[0]?.next?.id).toBe("soon");
  });
});
