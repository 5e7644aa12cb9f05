import { expect, test } from "vitest";
import { toWhen } from "../../../src/digest/when.ts";
import { buildCards } from "../../../src/publish/cards/build-cards.ts";
import { makeArticle, makeSettings, makeSite } from "../make-site.ts";
import { faces } from "./faces.ts";

const own = (id: string, more: Parameters<typeof makeArticle>[1] = {}) =>
  makeArticle(id, { role: "own", ...more });

function build(...articles: readonly ReturnType<typeof makeArticle>[]) {
  return buildCards(makeSite(articles).digest, makeSettings(), faces).ofArticles;
}

test("own articles have a card, reports by others none", () => {
  expect([...build(own("a"), makeArticle("b"), own("c", { title: "中" })).keys()]).toEqual(["a"]);
});

test.each([
  { name: "stated by the owner", published: toWhen("2025-08-01", "owner", []), isShown: true },
  { name: "worked out", published: toWhen("2025-08-01", "inferred", []), isShown: false },
  { name: "about a day", published: toWhen("2025-08-01~", "owner", []), isShown: false },
  { name: "a month", published: toWhen("2025-08", "owner", []), isShown: false },
])("a day $name", ({ published, isShown }) => {
  const card = build(own("a", { published })).get("a") ?? "";
  expect(card.includes(">1 Aug<")).toBe(isShown);
  expect(card.includes(">2025<")).toBe(isShown);
});

test("the site has a card, whatever it is called", () => {
  const { digest } = makeSite([]);
  expect(buildCards(digest, makeSettings(), faces).site).toContain("The Ledger");
  expect(buildCards(digest, makeSettings({ title: "日報" }), faces).site).toContain("<svg");
});
