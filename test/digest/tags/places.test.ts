import { describe, expect, test } from "vitest";
import { findNamed, findWords } from "./find-named.ts";

const places = (text: string, title = "what happened") =>
  findWords(text, { title }).filter((tag) => !tag.startsWith("Vostani"));

describe("an article is about a place", () => {
  test.each([
    { name: "in the title", title: "Storm nears Peru", text: "It rained.", expected: ["Peru: Peru"] },
    { name: "in the first sentence", text: "Rain fell over Peru. It rained.", expected: ["Peru: Peru"] },
    {
      name: "named three times",
      text: "It rained. Peru is wet, Peruvians say. So they left Peru.",
      expected: ["Peru: Peru, Peruvians, Peru"],
    },
    { name: "reported from", text: "LIMA, March 4 - It rained.", expected: ["Peru: LIMA"] },
    {
      name: "reported from, in small letters",
      text: "Lima, March 4 (Orbis Press)--It rained.",
      expected: ["Peru: Lima"],
    },
    {
      name: "whose city the title names",
      title: "Rain in Lima",
      text: "It rained.",
      expected: ["Lima: Lima", "Peru: Lima"],
    },
    {
      name: "reported from, a city-state",
      text: "SINGAPORE, March 4 - It rained.",
      expected: ["Singapore: SINGAPORE"],
    },
    {
      name: "reported from, of no country",
      text: "JERUSALEM, March 4 - It rained.",
      expected: ["Jerusalem: JERUSALEM"],
    },
    {
      name: "in capitals of two words",
      text: "NEW YORK, March 4 - It rained.",
      expected: ["United States: NEW YORK"],
    },
  ])("$name", ({ text, title, expected }) => {
    expect(places(text, title)).toEqual(expected);
  });

  test.each([
    { name: "named once further on", text: "It rained. They had come from Peru." },
    { name: "named twice further on", text: "It rained. They had come from Peru. Peru is wet." },
    { name: "whose city the text names", text: "It rained. They had come from Lima. They left Lima." },
  ])("but not one $name", ({ text }) => {
    expect(places(text)).toEqual([]);
  });
});

describe("the country of a city", () => {
  test.each([
    { name: "is the one it is in", text: "BONN, March 4 - It rained.", expected: ["place Germany"] },
    {
      name: "is the one that the text names",
      text: "BONN, March 4 - West Germany was wet.",
      expected: ["place West Germany"],
    },
    {
      name: "is that of the last place of the dateline",
      text: "PARIS, Texas, March 4 - It rained.",
      expected: ["place United States"],
    },
    {
      name: "is told by a short state beside its name",
      text: "BIRMINGHAM, Ala., March 4 - A U.S. dam broke.",
      expected: ["place United States"],
    },
    {
      name: "is not told by a short state alone",
      text: "BIRMINGHAM, Ala., March 4 - A dam broke.",
      expected: [],
    },
  ])("$name", ({ text, expected }) => {
    expect(findNamed(text)).toEqual(expected);
  });
});

describe("finds no place in", () => {
  test.each([
    { name: "the money of a country", text: "It cost 30 Swiss francs or 45 Canadian dlrs." },
    { name: "the code of a share", text: "Orlik <UK> rose, as did Falk (NYSE: UK) and Holm (UK.L)." },
  ])("$name", ({ text }) => {
    expect(findNamed(text)).toEqual([]);
  });
});
