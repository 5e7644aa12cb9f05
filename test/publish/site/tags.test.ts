import { expect, test } from "vitest";
import type { ArticleTag } from "../../../src/digest/model.ts";
import { makeArticle, makeEvent, makeSettings, makeSite } from "../make-site.ts";

const tag = (name: string, evidence: ArticleTag["evidence"] = []): ArticleTag => ({
  id: name.toLowerCase(),
  name,
  kind: "subject",
  evidence,
});

test("a page for each tag by name, listed from the threshold", () => {
  const articles = [
    makeArticle("a", { tags: [tag("rail"), tag("Oil")] }),
    makeArticle("b", { tags: [tag("rail")] }),
  ];
  const { tags } = makeSite(articles, {}, makeSettings({ thresholds: { tag: 2, outlet: 3 } }));
  expect(tags.map(({ path, isListed, articles: own }) => [path, isListed, own.map(({ id }) => id)])).toEqual([
    ["/tags/oil/", false, ["a"]],
    ["/tags/rail/", true, ["a", "b"]],
  ]);
});

test("the events of a tag are those whose sentence names it", () => {
  const named = { article: "a", start: 6, end: 14 };
  const article = makeArticle("a", {
    tags: [tag("oil", [named, { article: "a", in: "title", start: 22, end: 25 }])],
  });
  const events = [
    makeEvent("named", article, "2025-08-08"),
    makeEvent("beside", article, "2025-08-09", { passages: [{ article: "a", start: 21, end: 36 }] }),
  ];
  const [page] = makeSite([article], { events }).tags;
  expect(page?.timeline.map((entry) => entry.kind === "event" && entry.event.id)).toEqual(["named"]);
});
