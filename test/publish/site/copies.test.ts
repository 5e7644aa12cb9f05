import { describe, expect, test } from "vitest";
import type { Article, Story } from "../../../src/digest/model.ts";
import { findCopies, leaveOutCopies } from "../../../src/publish/site/copies.ts";
import { day, instant, makeArticle, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

/** An article first seen on a day of August 2025. */
const seen = (id: string, date: number, more: Partial<Article> = {}): Article =>
  makeArticle(id, {
    edition: day(`2025-08-0${date}`),
    firstSeen: instant(`2025-08-0${date}T00:00:00Z`),
    changed: instant(`2025-08-0${date}T00:00:00Z`),
    ...more,
  });

/** A story of these articles, with its copies as "from>to". */
function tell(articles: readonly Article[], ...copies: readonly string[]): Story {
  return {
    id: articles[0]?.id ?? "",
    title: "",
    articles: articles.map(({ id }) => id),
    relations: copies.map((pair) => {
      const [from = "", to = ""] = pair.split(">");
      return { kind: "copy", from, to, reason: "", evidence: [] };
    }),
    origins: [],
  };
}

describe("what stands for what", () => {
  const cases: readonly {
    name: string;
    articles: readonly Article[];
    copies: readonly string[];
    expected: Readonly<Record<string, string>>;
  }[] = [
    {
      name: "the original",
      articles: [seen("a", 1), seen("b", 2)],
      copies: ["a>b"],
      expected: { b: "copy of a" },
    },
    {
      name: "the first taken in, though the other was published first",
      articles: [seen("a", 1), seen("b", 2)],
      copies: ["b>a"],
      expected: { b: "text of a" },
    },
    {
      name: "the first by id, of one moment",
      articles: [seen("b", 1), seen("a", 1)],
      copies: ["b>a"],
      expected: { b: "text of a" },
    },
    {
      name: "what the ledger knows, though the other is filed under an earlier day",
      articles: [seen("a", 1), seen("b", 2, { isAccepted: true })],
      copies: ["a>b"],
      expected: { a: "text of b" },
    },
    {
      name: "the first of a chain",
      articles: [seen("a", 1), seen("b", 2), seen("c", 3)],
      copies: ["a>b", "b>c"],
      expected: { b: "copy of a", c: "text of a" },
    },
    {
      name: "one that was seen, for one that was not",
      articles: [(({ firstSeen: _, ...unseen }) => unseen)(seen("a", 1)), seen("b", 2)],
      copies: ["a>b"],
      expected: { a: "text of b" },
    },
    {
      name: "nothing listed stands back behind what came later",
      articles: [seen("a", 1), seen("c", 2), seen("b", 3)],
      copies: ["a>b", "b>c"],
      expected: { b: "copy of a" },
    },
  ];
  test.each(cases)("$name", ({ articles, copies, expected }) => {
    const found = findCopies([tell(articles, ...copies)], new Map(articles.map((one) => [one.id, one])));
    expect(
      Object.fromEntries(
        [...found.shownFor].map(([id, { article, isOriginal }]) => [
          id,
          `${isOriginal ? "copy" : "text"} of ${article.id}`,
        ]),
      ),
    ).toEqual(expected);
  });

  test("not for what is no copy", () => {
    const articles = [seen("a", 1), seen("b", 2)];
    const story = tell(articles, "a>b");
    const relations = story.relations.map((relation) => ({ ...relation, kind: "update" as const }));
    const found = findCopies([{ ...story, relations }], new Map(articles.map((one) => [one.id, one])));
    expect(found.shownFor.size + found.copiesOf.size).toBe(0);
  });
});

test("a list keeps a copy of what is not in it", () => {
  const [a, b] = [seen("a", 1), seen("b", 2)];
  const copies = findCopies([tell([a, b], "a>b")], new Map([a, b].map((one) => [one.id, one])));
  expect(leaveOutCopies([b, a], copies)).toEqual([a]);
  expect(leaveOutCopies([b], copies)).toEqual([b]);
});

describe("a copy that comes later", () => {
  const tags: Article["tags"] = [{ id: "oil", name: "oil", kind: "subject", evidence: [] }];
  const first = seen("b", 1, { outlet: makeOutlet("Bee"), tags });
  const later = seen("a", 2, { outlet: makeOutlet("Gazette"), tags });
  const settings = makeSettings({ thresholds: { tag: 1, outlet: 1 } });
  const before = makeSite([first], {}, settings);
  const after = makeSite([later, first], { stories: [tell([first, later], "b>a")] }, settings);
  const idsOf = ({ feeds }: typeof after) =>
    Object.fromEntries(feeds.map(({ id, articles }) => [id, articles.map((article) => article.id)]));

  test("adds no entry but to the feed of its outlet", () => {
    expect(idsOf(before)).toEqual({ site: ["b"], "tag/oil": ["b"], "outlet/bee": ["b"] });
    expect(idsOf(after)).toEqual({
      site: ["b"],
      "story/b": ["b"],
      "tag/oil": ["b"],
      "outlet/bee": ["b"],
      "outlet/gazette": ["a"],
    });
  });

  test("is not listed in the tag and the story, and keeps its edition where the day has nothing else", () => {
    expect(after.tags[0]?.articles).toEqual([first]);
    expect(after.stories[0]?.articles).toEqual([first]);
    expect(after.editions.map(({ day: of, lead }) => [of, lead.id])).toEqual([
      ["2025-08-02", "a"],
      ["2025-08-01", "b"],
    ]);
    const busy = makeSite([seen("c", 2), later, first], { stories: [tell([first, later], "b>a")] });
    expect(busy.editions[0]?.articles.map(({ id }) => id)).toEqual(["c"]);
  });
});
