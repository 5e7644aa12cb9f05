import { describe, expect, test } from "vitest";
import type { Story, TaggedArticle } from "../../../src/digest/model.ts";
import { relateArticles } from "../../../src/digest/stories/relate-articles.ts";
import { article, shuffle } from "./articles.ts";

const edition = "2024-03-05";

describe("related", () => {
  const cases: readonly { name: string; input: readonly TaggedArticle[]; expected: string }[] = [
    {
      name: "two tags",
      input: [
        article("a", { edition, tags: ["Tarvik", "Elnes"] }),
        article("b", { edition, tags: ["Elnes", "Tarvik"] }),
      ],
      expected: "both on Elnes and Tarvik",
    },
    {
      name: "a person",
      input: [
        article("a", { edition, tags: ["person:Kari Lund"] }),
        article("b", { edition, tags: ["person:Kari Lund"] }),
      ],
      expected: "both on Kari Lund",
    },
    {
      name: "three tags",
      input: [
        article("a", { edition, tags: ["Tarvik", "Elnes", "Moheim"] }),
        article("b", { edition, tags: ["Elnes", "Tarvik", "Moheim"] }),
      ],
      expected: "both on Elnes, Moheim and Tarvik",
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const related = relateArticles(input, []);
    expect(related.get("a")).toEqual([{ article: "b", reason: expected }]);
    expect(related.get("b")).toEqual([{ article: "a", reason: expected }]);
  });
});

describe("linked", () => {
  const at = (id: string, url: string, ...links: string[]) => ({
    ...article(id, { edition }),
    url,
    links: links.map((link) => ({ start: 0, end: 1, url: link })),
  });
  test.each<{
    name: string;
    input: readonly TaggedArticle[];
    stories?: readonly Story[];
    expected: string[];
  }>([
    {
      name: "one to the other",
      input: [at("a", "https://h.example/a", "https://h.example/b"), at("b", "https://h.example/b")],
      expected: ["the text of this article links to it", "its text links to this article"],
    },
    {
      name: "to the same page otherwise spelled",
      input: [at("a", "https://h.example/a", "http://h.example/b/#top"), at("b", "https://h.example/b")],
      expected: ["the text of this article links to it", "its text links to this article"],
    },
    {
      name: "within a story",
      input: [at("b", "https://h.example/b"), at("a", "https://h.example/a", "https://h.example/b")],
      stories: [
        {
          id: "b",
          title: "b",
          articles: ["b", "a"],
          relations: [{ kind: "update", from: "b", to: "a", reason: "", evidence: [] }],
          origins: [],
        },
      ],
      expected: [
        "the text of this article links to it; same story: this article updates it",
        "its text links to this article; same story: an update of this article",
      ],
    },
  ])("$name", ({ input, stories = [], expected }) => {
    const related = relateArticles(input, stories);
    expect([related.get("a")?.[0]?.reason, related.get("b")?.[0]?.reason]).toEqual(expected);
  });

  test("to itself or elsewhere: not related", () => {
    const input = [
      at("a", "https://h.example/a", "https://h.example/a#x", "https://h.example/c"),
      at("b", "https://h.example/b"),
    ];
    expect(relateArticles(input, []).size).toBe(0);
  });

  test("before all that shares tags", () => {
    const tags = ["Tarvik", "Elnes"];
    const near = Array.from({ length: 6 }, (_, index) => article(`n${index}`, { edition, tags }));
    const input = [
      ...near,
      { ...article("a", { edition, tags }), links: [{ start: 0, end: 1, url: "https://h.example/z" }] },
      { ...article("z", { edition }), url: "https://h.example/z" },
    ];
    expect(relateArticles(input, []).get("a")?.[0]?.article).toBe("z");
  });
});

describe("not related", () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    article(`m${at}`, { edition, tags: ["Ostland", "Brenn"] }),
  );
  const cases: readonly { name: string; input: readonly TaggedArticle[] }[] = [
    {
      name: "one place",
      input: [article("a", { edition, tags: ["Ostland"] }), article("b", { edition, tags: ["Ostland"] })],
    },
    {
      name: "places, however many",
      input: [
        article("a", { edition, tags: ["place:Ostland", "place:Brenn", "place:Tarvik"] }),
        article("b", { edition, tags: ["place:Ostland", "place:Brenn", "place:Tarvik"] }),
      ],
    },
    {
      name: "named in passing",
      input: [
        article("a", { edition, tags: ["Tarvik", "Elnes"] }),
        article("b", { edition, passing: ["Tarvik", "Elnes"] }),
      ],
    },
    { name: "tags that everything bears", input: many },
    {
      name: "months apart",
      input: [
        article("a", { edition, tags: ["Tarvik", "Elnes"] }),
        article("b", { edition: "2024-08-05", tags: ["Tarvik", "Elnes"] }),
      ],
    },
    { name: "nothing but one page", input: [article("a", { edition }), article("b", { edition })] },
  ];
  test.each(cases)("$name", ({ input }) => expect(relateArticles(input, []).size).toBe(0));
});

test("what is of one story comes first, and says what it is", () => {
  const input = [
    article("a", { edition, title: "Ballot eyed", tags: ["Tarvik", "Elnes"] }),
    article("b", { edition, title: "Ballot set", tags: ["Tarvik", "Elnes"] }),
    article("c", { edition, tags: ["Tarvik", "Elnes"] }),
  ];
  const story: Story = {
    id: "a",
    title: "Ballot set",
    articles: ["a", "b"],
    relations: [{ kind: "update", from: "a", to: "b", reason: "", evidence: [] }],
    origins: [],
  };
  const related = relateArticles(input, [story]);
  expect(related.get("a")?.[0]).toEqual({ article: "b", reason: "same story: an update of this article" });
  expect(related.get("b")?.[0]).toEqual({ article: "a", reason: "same story: this article updates it" });
  expect(related.get("c")?.map(({ article: id }) => id)).toEqual(["a", "b"]);
});

test("at most five, symmetric, in whatever order they come", () => {
  const big: Story = {
    id: "s0",
    title: "",
    articles: Array.from({ length: 9 }, (_, at) => `s${at}`),
    relations: [],
    origins: [],
  };
  const input = big.articles.map((id) => article(id, { edition }));
  const related = relateArticles(input, [big]);
  for (const [id, list] of related) {
    expect(list.length).toBeLessThanOrEqual(5);
    for (const other of list) expect(related.get(other.article)?.map((each) => each.article)).toContain(id);
  }
  for (let seed = 1; seed < 6; seed++)
    expect(Object.fromEntries(relateArticles(shuffle(input, seed), [big]))).toEqual(
      Object.fromEntries(related),
    );
});
