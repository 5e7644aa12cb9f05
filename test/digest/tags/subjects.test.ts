import { describe, expect, test } from "vitest";
import { buildVocabulary } from "../../../src/digest/tags/vocabulary.ts";
import { findNamed, findWords } from "./find-named.ts";

describe("an article is about a subject", () => {
  test.each([
    { name: "in the title", title: "Flood warning", text: "It rained.", expected: ["Floods: Flood"] },
    {
      name: "in the first sentence and once more",
      text: "The earthquake woke them. A quake is loud.",
      expected: ["Earthquakes: earthquake, quake"],
    },
    {
      name: "named four times",
      text: "It rained. Wheat grew. They sold wheat, maize and barley.",
      expected: ["Grain: Wheat, wheat, maize, barley"],
    },
    {
      name: "in a title all in capitals and in the text",
      title: "STEEL OUTPUT UP",
      text: "It rained on the steel.",
      expected: ["Steel: STEEL, steel"],
    },
  ])("$name", ({ text, title = "what happened", expected }) => {
    expect(findWords(text, { title })).toEqual(expected);
  });

  test.each([
    { name: "named once", text: "An earthquake was felt." },
    { name: "named thrice further on", text: "It rained. Wheat grew. They sold wheat and barley." },
    { name: "in a title all in capitals alone", title: "OLDTOWN STEEL NAMES CHIEF", text: "It rained." },
    {
      name: "whose word is part of another's",
      text: "They press palm oil. Palm oil and olive oil are sold.",
      not: "Oil",
    },
    {
      name: "whose word is part of a name",
      text: "She heads the Gold Council. He left the Gold Council.",
      not: "Gold",
    },
  ])("but not one $name", ({ text, title = "what happened", not }) => {
    const found = findNamed(text, { title }).filter((tag) => tag.startsWith("subject "));
    expect(found.filter((tag) => not === undefined || tag === `subject ${not}`)).toEqual([]);
  });
});

describe("the owner's subjects", () => {
  const owner = buildVocabulary([
    { name: "Cereals", kind: "subject", names: ["wheat"], isPinned: false },
    { name: "Floods", kind: "subject", names: ["deluge"], isPinned: false },
  ]);

  test("take the words of the built-in ones", () => {
    expect(findNamed("Wheat is sold. They eat wheat.", {}, owner)).toEqual(["subject Cereals"]);
  });

  test("keep the built-in words of a subject of their name", () => {
    expect(findNamed("It rained. A flood came, a deluge.", {}, owner)).toEqual(["subject Floods"]);
  });
});
