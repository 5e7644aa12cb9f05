import { describe, expect, test } from "vitest";
import type { StorySettings } from "../../../src/digest/model.ts";
import { applyWords } from "../../../src/digest/stories/apply-words.ts";
import { findTerms } from "../../../src/digest/stories/find-terms.ts";
import { buildProfile } from "../../../src/digest/stories/profile.ts";
import { article } from "./articles.ts";

const profiles = new Map(
  ["a", "b", "c", "d", "e"].map((id) => {
    const one = article(id, { title: `Title of ${id}` });
    return [id, buildProfile(one, findTerms(one), () => 1)] as const;
  }),
);
const named = new Map([...profiles.keys()].map((id) => [`slug-of-${id}`, id]));

/** "ab c de": a and b are one group, c is alone. */
function apply(
  groups: string,
  words: readonly (StorySettings extends infer Word ? Omit<Word, "line"> : never)[],
) {
  const found = groups.split(" ").map((ids) => [...ids].flatMap((id) => profiles.get(id) ?? []));
  const told = applyWords(
    found,
    [...profiles.values()],
    words.map((word, place) => ({ ...word, line: place + 1 }) as StorySettings),
    named,
  );
  const shown = told.groups.map(
    ({ members, name, merged }) =>
      members.map(({ article: { id } }) => id).join("") +
      (name === undefined ? "" : ` "${name}"`) +
      (merged.length === 0 ? "" : ` from ${merged.join("")}`),
  );
  return { shown, problems: told.problems };
}

describe("the owner's word", () => {
  test.each([
    { name: "nothing said", groups: "ab c de", words: [], expected: ["ab", "c", "de"] },
    {
      name: "two stories become one, under the earlier's id",
      groups: "ab c de",
      words: [{ merge: ["d", "b"] }],
      expected: ["abde from d", "c"],
    },
    {
      name: "an article joins a story, and members stay in the order they came",
      groups: "ac b de",
      words: [{ merge: ["slug-of-b", "slug-of-a"] }],
      expected: ["abc", "de"],
    },
    {
      name: "three by two words",
      groups: "a b c de",
      words: [{ merge: ["a", "b"] }, { merge: ["b", "d"] }],
      expected: ["abde from d", "c"],
    },
    {
      name: "an article leaves its story",
      groups: "abc d e",
      words: [{ split: ["b"] }],
      expected: ["ac", "d", "e", "b"],
    },
    {
      name: "two leave together",
      groups: "abcde",
      words: [{ split: ["e", "c"] }],
      expected: ["abd", "ce"],
    },
    {
      name: "the founder leaves: its address leads to what it left",
      groups: "abc d e",
      words: [{ split: ["a"] }],
      expected: ["a", "bc from a", "d", "e"],
    },
    {
      name: "split from one, merged with another: in whatever order it is said",
      groups: "abc de",
      words: [{ merge: ["c", "d"] }, { split: ["c"] }],
      expected: ["ab", "cde from d"],
    },
    {
      name: "a name",
      groups: "ab c de",
      words: [{ story: "slug-of-e", name: "The strike" }],
      expected: ["ab", "c", 'de "The strike"'],
    },
    {
      name: "a name for what is merged",
      groups: "ab c de",
      words: [{ story: "e", name: "The strike" }, { merge: ["a", "e"] }],
      expected: ['abde "The strike" from d', "c"],
    },
  ])("$name", ({ groups, words, expected }) => {
    expect(apply(groups, words).shown.toSorted()).toEqual(expected.toSorted());
    expect(apply(groups, words).problems).toEqual([]);
  });

  test("an article that is not there is a problem, and the rest holds", () => {
    const { shown, problems } = apply("ab c", [{ merge: ["a", "x", "c"] }, { split: ["y"] }]);
    expect(shown).toEqual(["abc"]);
    expect(problems).toMatchObject([
      { kind: "unknown-article", file: "stories.yaml", line: 2 },
      { kind: "unknown-article", file: "stories.yaml", line: 1 },
    ]);
    expect(problems[0]?.message).toContain('"y"');
  });
});
