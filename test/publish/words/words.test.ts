import { describe, expect, test } from "vitest";
import { ar } from "../../../src/publish/words/ar.ts";
import { chooseWords } from "../../../src/publish/words/choose-words.ts";
import { en } from "../../../src/publish/words/en.ts";
import { countIn, say } from "../../../src/publish/words/say.ts";

test("a sentence with things in it stands in its order", () => {
  expect(say`Part of ${1}, by ${"Ada"}.`).toEqual(["Part of ", 1, ", by ", "Ada", "."]);
  expect(say`${1}`.join("")).toBe("1");
});

describe("counts", () => {
  test("by the categories of the language, else as others", () => {
    const count = countIn("en");
    expect([0, 1, 2].map((number) => count(number, { one: "one day", other: "# days" }))).toEqual([
      "0 days",
      "one day",
      "2 days",
    ]);
  });

  test("in Arabic, which has six", () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map(ar.origins.reports)).toEqual([
      "لا تقارير",
      "تقرير واحد",
      "تقريران",
      "3 تقارير",
      "10 تقارير",
      "11 تقريرًا",
      "99 تقريرًا",
      "100 تقرير",
      "101 تقرير",
      "103 تقارير",
    ]);
  });
});

test.each([
  { language: "en-GB", words: en },
  { language: "ar", words: ar },
  { language: "AR-eg", words: ar },
  { language: "kk", words: en },
  { language: "arn", words: en },
])("a site in $language", ({ language, words }) => {
  expect(chooseWords(language)).toBe(words);
});

/** Every word of a language, with its place; functions are called with their own parameters' places. */
function listWords(words: object, at = ""): [place: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const place = `${at}.${name}`;
    if (typeof value === "string") return [[place, value]];
    return typeof value === "object" && value !== null ? listWords(value as object, place) : [];
  });
}

test("no Arabic word was left in English, and lists are as long", () => {
  const pattern = /^\.(?:code|direction|dates\.locale|dates\.patterns\.|search\.script\.results\.)/;
  const english = new Map(listWords(en));
  const words = listWords(ar).filter(([place]) => !pattern.test(place));
  expect(words.filter(([, text]) => !/\p{Script=Arabic}/u.test(text) && /\p{L}/u.test(text))).toEqual([]);
  expect(words.map(([place]) => place)).toEqual([...english.keys()].filter((place) => !pattern.test(place)));
});
