import { describe, expect, test } from "vitest";
import { renderCard, renderPlainCard } from "../../../src/publish/cards/render-card.ts";
import { parseXml } from "../parse-xml.ts";
import { faces } from "./faces.ts";

const site = "The Ledger";
const textsOf = (svg = "") => Array.from(svg.matchAll(/<text [^>]*>(.*?)<\/text>/g), ([, text]) => text);

test("the card of an article: the site, the day, the title", () => {
  const card = renderCard({ site, title: "Rails & roads", day: { short: "1 Aug", year: "2025" } }, faces);
  expect(textsOf(card)).toEqual(["The Ledger", "1 Aug", "2025", "Rails &amp; roads"]);
  parseXml(card ?? "");
});

test("the card of an article of no stated day", () => {
  expect(textsOf(renderCard({ site, title: "Rails" }, faces))).toEqual(["The Ledger", "Rails"]);
});

test("the card of the site: its name and what it is", () => {
  expect(textsOf(renderCard({ site, description: "News" }, faces))).toEqual(["The Ledger", "News"]);
});

describe("what the face cannot write has no boxes in its place", () => {
  test.each(["中央銀行", "Election 中", "الانتخابات", "Rates 👍", "\u{10FFFD}"])("title %s", (title) => {
    expect(renderCard({ site, title }, faces)).toBeUndefined();
  });

  test("the name of the site", () => {
    expect(renderCard({ site: "日報", title: "Rails" }, faces)).toBeUndefined();
    expect(textsOf(renderPlainCard(faces.family))).toEqual([]);
    parseXml(renderPlainCard(faces.family));
  });

  test("the description of the site is left out", () => {
    expect(textsOf(renderCard({ site, description: "新聞" }, faces))).toEqual(["The Ledger"]);
  });
});

test.each(["Ärger über Őrség, Żółw, İğne", "Выборы в субботу", "Bầu cử", "Cafe\u0301", "“Quotes” – and … €"])(
  "the face writes %s",
  (title) => expect(renderCard({ site, title }, faces)).toBeDefined(),
);

test("a title of any length ends within the card, and no half character is left of it", () => {
  const start = performance.now();
  const card =
    renderCard({ site, title: `${"W".repeat(999)}\u{1F44D}${"word ".repeat(200_000)}` }, faces) ?? "";
  expect(textsOf(card).at(-1)).toMatch(/^W+…$/);
  parseXml(card);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("no control character or tag gets into the picture", () => {
  const card = renderCard({ site, title: 'a\u0001\u0000 <script>"x"</script>\n\tb' }, faces) ?? "";
  parseXml(card);
  expect(card).not.toContain("<script");
});
