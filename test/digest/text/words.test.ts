import { describe, expect, test } from "vitest";
import { findContentWords, findWords, isStopWord } from "../../../src/digest/text/words.ts";

describe("findWords", () => {
  test.each([
    { text: "The Bridge opened!", expected: ["the", "bridge", "opened"] },
    {
      text: "Norland's ministers' plans, Lunde’s too",
      expected: ["norland", "ministers", "plans", "lunde", "too"],
    },
    { text: "Norland's-Vesk's deal", expected: ["norland-vesk", "deal"] },
    { text: "don't, I'll", expected: ["don't", "i'll"] },
    {
      text: "U.S. troops, 3.5 million, 545,000",
      expected: ["u.s", "troops", "3.5", "million", "545", "000"],
    },
    { text: "Lunde-Tarn now-defunct -- dash", expected: ["lunde-tarn", "now-defunct", "dash"] },
    { text: "Ærø, Łódź, москва, 橋", expected: ["ærø", "łódź", "москва", "橋"] },
    { text: "<b>x</b> {{ y }}", expected: ["b", "x", "b", "y"] },
    { text: "… — “” ''", expected: [] },
    { text: "", expected: [] },
  ])("$text", ({ text, expected }) => {
    expect(findWords(text)).toEqual(expected);
  });
});

test.each([
  { text: "The council said it would open the bridge", expected: ["council", "open", "bridge"] },
  { text: "Across Lunde, near Tarn, despite rain", expected: ["lunde", "tarn", "rain"] },
  { text: "A 5 x of it", expected: [] },
  { text: "Meeting and meeting", expected: ["meeting", "meeting"] },
])("findContentWords: $text", ({ text, expected }) => {
  expect(findContentWords(text)).toEqual(expected);
});

test.each([
  { word: "the", expected: true },
  { word: "amid", expected: true },
  { word: "bridge", expected: false },
  { word: "The", expected: false },
  { word: "", expected: false },
])("isStopWord: $word $expected", ({ word, expected }) => {
  expect(isStopWord(word)).toBe(expected);
});
