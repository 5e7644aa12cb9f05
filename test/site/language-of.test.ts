import { describe, expect, test } from "vitest";
import { languageOf, languageOfStory, ownerText } from "../../_includes/language-of.ts";
import type { Story } from "../../src/digest/model.ts";
import { makeArticle, makeSettings, makeSite } from "../publish/make-site.ts";

const english = makeArticle("en");
const french = makeArticle("fr", { language: "fr" });
const siteIn = (language: string) => makeSite([english, french], {}, makeSettings({ language }));

describe("languages that differ from that of the page", () => {
  test.each([
    { language: "en", articles: [undefined, "fr"], owner: {} },
    { language: "en-GB", articles: [undefined, "fr"], owner: {} },
    { language: "ar", articles: ["en", "fr"], owner: { dir: "auto" } },
    // Nobody has translated these: the page is in English, what the owner wrote is not.
    { language: "fr", articles: [undefined, "fr"], owner: { lang: "fr", dir: "auto" } },
    { language: "fa", articles: [undefined, "fr"], owner: { lang: "fa", dir: "auto" } },
  ])("a site in $language", ({ language, articles, owner }) => {
    const site = siteIn(language);
    expect([english, french].map((article) => languageOf(article, site))).toEqual(articles);
    expect(ownerText(site)).toEqual(owner);
  });
});

test.each([
  { name: "that of the article that gave it", title: french.title, expected: "fr" },
  { name: "that of the page", title: english.title, expected: undefined },
  { name: "that of the owner, who named it", title: "The strike", expected: "kk" },
])("the title of a story has a language: $name", ({ title, expected }) => {
  const story: Story = { id: "en", title, articles: ["en", "fr"], relations: [], origins: [] };
  expect(languageOfStory(story, siteIn("kk"))).toBe(expected);
});
