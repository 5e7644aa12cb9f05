import { describe, expect, test } from "vitest";
import { findChange } from "../../../src/digest/stories/find-change.ts";
import { findTerms } from "../../../src/digest/stories/find-terms.ts";
import { buildProfile } from "../../../src/digest/stories/profile.ts";
import { article } from "./articles.ts";

/** What changed from one sentence to the other, as "kind: before > after". */
function tell(...sentences: readonly [string, string]): string | undefined {
  const [a, b] = sentences.map((text, place) => {
    const made = article(`a${place}`, { title: "", text });
    return buildProfile(made, findTerms(made), () => 1);
  });
  const change = a && b && findChange(a, b);
  return change && `${change.kind}: ${change.words.join(" > ")}`;
}

const quake = (toll: string) =>
  `The earthquake in the old town of Sarnik killed ${toll} and cut off the valley.`;

describe("what changed", () => {
  test.each([
    { name: "a toll", input: [quake("12 people"), quake("31 people")], expected: "figure: 12 > 31" },
    { name: "a toll of one digit", input: [quake("3 people"), quake("9 people")], expected: "figure: 3 > 9" },
    {
      name: "a plan that was decided",
      input: [
        "The harbour union of Norway is considering a strike at the ports of Bergen.",
        "The harbour union of Norway decided to call a strike at the ports of Bergen.",
      ],
      expected: "state: is considering > decided",
    },
  ] as const)("$name", ({ input, expected }) => expect(tell(input[0], input[1])).toBe(expected));
});

describe("nothing changed", () => {
  test.each([
    { name: "one number, written in two ways", input: [quake("1,400 people"), quake("1400 people")] },
    { name: "two quantities", input: [quake("240 people"), quake("31 goats")] },
    { name: "a year", input: [quake("people of 1931 houses"), quake("people of 1987 houses")] },
    {
      name: "two days",
      input: [
        "The weather office of Tarvik expects heavy rain on March 4 in the valley of Elnes.",
        "The weather office of Tarvik expects heavy rain on March 5 in the valley of Elnes.",
      ],
    },
    {
      name: "a plan, and its denial",
      input: [
        "The harbour union of Norway may call a strike at the ports of Bergen.",
        "The harbour union of Norway denied that it decided on a strike at the ports of Bergen.",
      ],
    },
    {
      name: "a sentence that the other article has word for word",
      input: [
        "The union may strike at the ports of Bergen. The union decided to talk at the ports of Bergen.",
        "The union may strike at the ports of Bergen.",
      ],
    },
  ] as const)("$name", ({ input }) => expect(tell(input[0], input[1])).toBeUndefined());
});
