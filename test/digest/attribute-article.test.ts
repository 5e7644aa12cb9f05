import { describe, expect, test } from "vitest";
import { attributeArticle } from "../../src/digest/attribute-article.ts";
import type { ArticleRead, OutletSettings } from "../../src/digest/model.ts";
import { cutPassage } from "../../src/digest/text/passages.ts";

const outlets: OutletSettings[] = [
  { name: "Lakeside Post", aliases: ["The Post of Lakeside", "LP"], isAgency: false },
  { name: "Orbis Press", aliases: ["Orbis", "OP"], isAgency: true },
];
const evidence = { file: "captures/one.txt", line: 3, text: "- Lakeside Post" };

function buildArticle(text: string, rest: Partial<ArticleRead> = {}): ArticleRead {
  return {
    id: "one",
    role: "main",
    file: "captures/one.txt",
    line: 1,
    position: 0,
    title: "what happened",
    text,
    language: "en",
    tags: [],
    isCut: false,
    ...rest,
  };
}

describe("the outlet", () => {
  test.each([
    { name: "as stated", stated: "Varna Radio", expected: { id: "varna-radio", name: "Varna Radio" } },
    {
      name: "by an alias",
      stated: "the post of lakeside",
      expected: { id: "lakeside-post", name: "Lakeside Post" },
    },
    {
      name: "in any case",
      stated: "LAKESIDE POST",
      expected: { id: "lakeside-post", name: "Lakeside Post" },
    },
  ])("$name", ({ stated, expected }) => {
    const { outlet } = attributeArticle(
      buildArticle("It rained.", { outlet: { value: stated, evidence } }),
      outlets,
    );
    expect(outlet).toEqual({ ...expected, evidence: [evidence] });
  });

  test.each([undefined, { value: "  ", evidence }])("is absent where none is stated", (outlet) => {
    const article = buildArticle("Varna, July 3 (Orbis Press)--it rained.", outlet && { outlet });
    expect(attributeArticle(article, outlets)).not.toHaveProperty("outlet");
  });
});

describe("the agency", () => {
  test.each([
    {
      name: "the dateline",
      text: "Varna, July 3 (Orbis Press)--It rained.",
      expected: "Orbis Press",
      said: ["Orbis Press"],
    },
    {
      name: "an alias of the owner's",
      text: "Varna, July 3 (OP)--It rained.",
      expected: "Orbis Press",
      said: ["OP"],
    },
    {
      name: "a known abbreviation",
      text: "VARNA, July 3 (AP) - It rained.",
      expected: "Associated Press",
      said: ["AP"],
    },
    {
      name: "a known abbreviation in lower case",
      text: "Varna (dpa) - It rained.",
      expected: "Deutsche Presse-Agentur",
      said: ["dpa"],
    },
    {
      name: "a known name between slashes",
      text: "VARNA, July 3. /Tass/. It rained.",
      expected: "TASS",
      said: ["Tass"],
    },
    {
      name: "the notice",
      text: "It rained. [Copyright The Delta Press, Ltd.]",
      expected: "Delta Press",
      said: ["The Delta Press, Ltd."],
    },
    {
      name: "both",
      text: "Varna, July 3 (Orbis Press)--It rained. [Copyright The Orbis Press, Ltd.]",
      expected: "Orbis Press",
      said: ["Orbis Press", "The Orbis Press, Ltd."],
    },
    {
      name: "the credit behind the notice too",
      text: "Varna, July 3 (Delta Press)--It rained. [Copyright The Delta Press, Ltd.] Delta Press",
      expected: "Delta Press",
      said: ["Delta Press", "The Delta Press, Ltd.", "Delta Press"],
    },
    {
      name: "the credit of a known agency",
      text: "It rained. — AFP",
      expected: "Agence France-Presse",
      said: ["AFP"],
    },
    {
      name: "the credit of an agency of the owner's",
      text: "It rained.\nOrbis",
      expected: "Orbis Press",
      said: ["Orbis"],
    },
    {
      name: "the dateline, of two that differ",
      text: "Varna, July 3 (AFP)--It rained. [Copyright Orbis Press]",
      expected: "Agence France-Presse",
      said: ["AFP"],
    },
  ])("by $name", ({ text, expected, said }) => {
    const article = buildArticle(text);
    const { agency } = attributeArticle(article, outlets);
    expect(agency?.name).toBe(expected);
    expect(agency?.evidence.map((one) => "start" in one && cutPassage(article, one))).toEqual(said);
  });

  test.each([
    { name: "no word of one", article: buildArticle("It rained (AP).") },
    { name: "a party", article: buildArticle("Smith (Labour) - she said it rained.") },
    { name: "a holder that is nobody", article: buildArticle("It rained. © 2025 All rights reserved") },
    {
      name: "the outlet itself",
      article: buildArticle("It rained. [Copyright Lakeside Post, Inc.]", {
        outlet: { value: "LP", evidence },
      }),
    },
    { name: "a last line that nothing shows to be one", article: buildArticle("It rained.\nMore Weather") },
    { name: "a last word of a sentence", article: buildArticle("She left the office of Reuters") },
    {
      name: "an own article",
      article: buildArticle("Varna, July 3 (Orbis Press)--It rained.", { role: "own" }),
    },
  ])("is absent for $name", ({ article }) => {
    expect(attributeArticle(article, outlets)).not.toHaveProperty("agency");
  });
});
