import { describe, expect, test } from "vitest";
import { findTokens } from "../../../src/digest/tags/tokens.ts";
import { buildVocabulary, chooseName } from "../../../src/digest/tags/vocabulary.ts";

const owner = buildVocabulary([
  { name: "Türkiye", kind: "place", names: ["Turkey"], isPinned: false },
  { name: "Kazakhstan", kind: "subject", names: ["Qazaqstan"], isPinned: false },
]);

function chooseFirst(text: string, vocabulary = buildVocabulary([])): string | undefined {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return chooseName(vocabulary.names, tokens, 0)?.tag.name;
}

describe("the built-in names", () => {
  test.each([
    ["Kazakhs", "Kazakhstan"],
    ["U.S.", "United States"],
    ["Britons", "United Kingdom"],
    ["Soviet", "Soviet Union"],
    ["South Koreans", "South Korea"],
    ["Guinea-Bissau", "Guinea-Bissau"],
    ["Port-au-Prince", "Port-au-Prince"],
    ["Côte d'Ivoire", "Ivory Coast"],
    ["KABUL", "Kabul"],
    ["West Bank", "West Bank"],
    ["WHO", "World Health Organization"],
  ])("%s is %s", (text, expected) => {
    expect(chooseFirst(text)).toBe(expected);
  });

  test.each(["us", "who", "chad", "turkey", "polish", "reading", "nice", "Kazakhish", "New", "South"])(
    "%s is none",
    (text) => {
      expect(chooseFirst(text)).toBeUndefined();
    },
  );

  test("no id is empty", () => {
    for (const tag of buildVocabulary([]).byName.values()) expect(tag.id).toMatch(/^[a-z\d-]+$/);
  });
});

describe("the owner's names", () => {
  test.each([
    ["Turkey", "Türkiye"],
    ["Qazaqstan", "Kazakhstan"],
    ["Kazakhs", "Kazakhstan"],
  ])("come first: %s is %s", (text, expected) => {
    expect(chooseFirst(text, owner)).toBe(expected);
  });

  test("give a built-in tag their kind", () => {
    expect(owner.byName.get("kazakh")?.kind).toBe("subject");
  });
});
