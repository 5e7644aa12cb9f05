import { describe, expect, test } from "vitest";
import type { AttributedArticle, OutletSettings, Problem, Takedown } from "../../../src/digest/model.ts";
import { type Contents, takeDown } from "../../../src/digest/takedowns/take-down.ts";
import { makeOutlet, makeSettings } from "../../publish/make-site.ts";

const LONG = "The council of Tarvik closed the northern quay for a week.";
const MORE = "A crane of the harbour had fallen there on Sunday evening, the board said.";

function article(id: string, more: Partial<AttributedArticle> = {}): AttributedArticle {
  return {
    id,
    role: "main",
    file: `captures/${id}.txt`,
    line: 2,
    position: 0,
    title: `Title of ${id}`,
    text: `Text of ${id}.`,
    language: "en",
    tags: [],
    isCut: false,
    ...more,
  };
}

const ARTICLES = [
  article("a", {
    url: "https://harbour.example/a",
    outlet: makeOutlet("Harbour World"),
    text: `${LONG} ${MORE}`,
  }),
  article("b", { outlet: makeOutlet("Coast Radio"), agency: makeOutlet("Meridian Press") }),
  article("c", { guid: "urn:c", outlet: makeOutlet("Coast Radio"), text: `${LONG} ${MORE} He left.` }),
  article("own", { role: "own", file: "articles/own.md" }),
];

function contentsOf(more: Partial<Contents> = {}): Contents {
  const captures = ARTICLES.filter(({ role }) => role === "main").map((one) => ({
    file: one.file,
    title: one.title,
    hashtags: ["tarvik"],
    articles: [one],
  }));
  return {
    captures,
    own: [ARTICLES[3] as AttributedArticle],
    responses: [],
    words: [],
    problems: [],
    ...more,
  };
}

const KNOWN = {
  aliases: new Map([["a-seen-again", "a"]]),
  slugs: new Map(ARTICLES.map(({ id }) => [id, `slug-${id}`] as const)),
  ledger: [],
};
const OUTLETS: OutletSettings[] = [{ name: "Harbour World", aliases: ["HW"], isAgency: false }];

function run(takedowns: readonly Takedown[], contents = contentsOf()) {
  return takeDown(contents, KNOWN, makeSettings({}, { takedowns, outlets: OUTLETS }));
}

const idsOf = (takedowns: readonly Takedown[]) => run(takedowns).takenDown.map(({ article: id }) => id);

describe("named by", () => {
  test.each<{ name: string; input: object; expected: string[] }>([
    { name: "slug", input: { article: "slug-a" }, expected: ["a"] },
    { name: "id", input: { article: "a" }, expected: ["a"] },
    { name: "the id of a sighting", input: { article: "a-seen-again" }, expected: ["a"] },
    { name: "guid", input: { article: "urn:c" }, expected: ["c"] },
    { name: "address", input: { article: "https://harbour.example/a" }, expected: ["a"] },
    { name: "address, roughly", input: { article: "http://Harbour.example/a/#top" }, expected: ["a"] },
    {
      name: "address here",
      input: { article: "https://ledger.example/news/articles/slug-own/" },
      expected: ["own"],
    },
    { name: "path here", input: { article: "/articles/slug-own" }, expected: ["own"] },
    { name: "outlet", input: { outlet: "the coast radio" }, expected: ["b", "c"] },
    { name: "another name of an outlet", input: { outlet: "HW" }, expected: ["a"] },
    { name: "agency", input: { outlet: "Meridian Press" }, expected: ["b"] },
  ])("$name", ({ input, expected }) => {
    expect(idsOf([{ ...input, line: 1 } as Takedown])).toEqual(expected);
  });

  test.each<{ name: string; input: object }>([
    { name: "a title", input: { article: "Title of a" } },
    { name: "a page of another", input: { article: "https://harbour.example/ab" } },
    { name: "part of a slug", input: { article: "slug" } },
    { name: "part of an outlet", input: { outlet: "Coast" } },
  ])("not by $name, which is told", ({ input }) => {
    const { takenDown, problems } = run([{ ...input, line: 7 } as Takedown]);
    expect(takenDown).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ kind: "takedown", file: "takedowns.yaml", line: 7 }),
    ]);
  });
});

describe("with an article go", () => {
  const down: readonly Takedown[] = [{ article: "slug-a", line: 3 }];

  test("the title and hashtags of its page", () => {
    const [page] = run(down).captures;
    expect(page).toEqual({ file: "captures/a.txt", title: "", hashtags: [], articles: [] });
  });

  test("the title of a feed stays, unless it is the same", () => {
    const feed = (title: string) =>
      run(
        down,
        contentsOf({
          captures: [
            { file: "feeds/f.xml", title, hashtags: [], feed: {}, articles: [...ARTICLES.slice(0, 2)] },
          ],
        }),
      ).captures[0]?.title;
    expect([feed("All news"), feed("Title of a")]).toEqual(["All news", ""]);
  });

  test("responses to it, and no others", () => {
    const response = (slug: string) => ({
      id: slug,
      file: "responses/x.json",
      kind: "reply" as const,
      source: "https://ann.example/",
      target: `https://ledger.example/news/articles/${slug}/`,
      text: "",
    });
    const { responses } = run(down, contentsOf({ responses: [response("slug-a"), response("slug-b")] }));
    expect(responses.map(({ id }) => id)).toEqual(["slug-b"]);
  });

  test("its name in what the owner said of stories", () => {
    const { words } = run(down, contentsOf({ words: [{ merge: ["slug-a", "slug-b", "slug-c"], line: 1 }] }));
    expect(words).toEqual([{ merge: ["slug-b", "slug-c"], line: 1 }]);
  });

  test("the words of problems in its file, and that its file is gone", () => {
    const problem = (file: string, more: Partial<Problem> = {}): Problem => ({
      kind: "left-over",
      file,
      line: 1,
      message: "found Quillback",
      ...more,
    });
    const { problems } = run(
      down,
      contentsOf({
        problems: [
          problem("captures/a.txt"),
          problem("captures/b.txt"),
          problem("responses/1.json", { message: "Quillback at https://x.example/articles/slug-a/" }),
          problem("responses/2.json", { message: "Quillback said: Title of a" }),
          problem("captures/z.txt", { kind: "vanished", article: "a" }),
        ],
      }),
    );
    expect(
      problems
        .filter(({ kind }) => kind !== "copy-of-takedown")
        .map(({ file, message }) => [file, message.includes("Quillback")]),
    ).toEqual([
      ["captures/a.txt", false],
      ["captures/b.txt", true],
      ["responses/1.json", false],
      ["responses/2.json", false],
    ]);
  });
});

test("what the ledger alone knows is taken down as well", () => {
  const at = "2025-08-02T00:00:00Z" as never;
  const entry = {
    id: "gone",
    file: "captures/x.txt",
    position: 0,
    slug: "long-gone",
    firstSeen: at,
    changed: at,
    hash: "x",
  };
  const { takenDown } = takeDown(
    contentsOf(),
    { ...KNOWN, ledger: [entry] },
    makeSettings({}, { takedowns: [{ article: "long-gone", line: 1 }] }),
  );
  expect(takenDown).toEqual([{ article: "gone", slug: "long-gone" }]);
});

test("a copy elsewhere stays, and is named to the owner without its words", () => {
  const { captures, problems } = run([{ article: "slug-a", line: 3 }]);
  expect(captures.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(["b", "c"]);
  expect(problems).toEqual([
    { kind: "copy-of-takedown", file: "captures/c.txt", line: 2, message: expect.stringContaining("line 3") },
  ]);
  expect(problems[0]?.message).not.toContain("Tarvik");
});

test("without takedowns everything stays as it is", () => {
  const contents = contentsOf();
  expect(run([], contents)).toEqual({ ...contents, takenDown: [] });
});
