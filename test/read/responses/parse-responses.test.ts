import { describe, expect, test } from "vitest";
import type { Response } from "../../../src/digest/model.ts";
import { parseResponses } from "../../../src/read/responses/parse-responses.ts";

const FILE = "responses/note.json";
const REPLY = {
  type: "entry",
  "wm-id": 12,
  "wm-source": "https://ann.example/note",
  "wm-target": "https://daybook.example/articles/goat/",
  "wm-property": "in-reply-to",
};

function parse(value: unknown, file = FILE) {
  return parseResponses(file, typeof value === "string" ? value : JSON.stringify(value));
}

describe("one response", () => {
  test.each<{ name: string; input: object; expected: Partial<Response> }>([
    {
      name: "as webmention.io gives it",
      input: { ...REPLY, author: { type: "card", name: "Ann Lee", photo: "https://ann.example/a.jpg" } },
      expected: {
        id: "12",
        file: FILE,
        kind: "reply",
        source: "https://ann.example/note",
        target: "https://daybook.example/articles/goat/",
        author: "Ann Lee",
        text: "",
      },
    },
    { name: "liked", input: { ...REPLY, "wm-property": "like-of" }, expected: { kind: "like" } },
    { name: "reposted", input: { ...REPLY, "wm-property": "repost-of" }, expected: { kind: "repost" } },
    { name: "bookmarked", input: { ...REPLY, "wm-property": "bookmark-of" }, expected: { kind: "bookmark" } },
    { name: "of no known kind", input: { ...REPLY, "wm-property": "rsvp" }, expected: { kind: "mention" } },
    {
      name: "as plain JF2",
      input: {
        type: "entry",
        url: "https://ann.example/n",
        "in-reply-to": "https://daybook.example/articles/goat",
      },
      expected: { kind: "reply", id: "note", source: "https://ann.example/n" },
    },
    {
      name: "what it is about as a list of citations",
      input: { url: "https://a.example/", "like-of": [{ type: "cite", url: "https://daybook.example/x" }] },
      expected: { kind: "like", target: "https://daybook.example/x" },
    },
    { name: "an author as text", input: { ...REPLY, author: "Ann" }, expected: { author: "Ann" } },
    { name: "text", input: { ...REPLY, content: "Well said." }, expected: { text: "Well said." } },
    {
      name: "text before HTML",
      input: { ...REPLY, content: { html: "<p>No</p>", text: "Well <said>." } },
      expected: { text: "Well <said>." },
    },
    {
      name: "HTML as text, block by block",
      input: {
        ...REPLY,
        content: { html: "<p>One &amp; <b>two</b></p><p>three<script>alert(1)</script><br>four" },
      },
      expected: { text: "One & two\nthree\nfour" },
    },
    {
      name: "the summary of one without text",
      input: { ...REPLY, summary: "Short" },
      expected: { text: "Short" },
    },
    {
      name: "text that turns around, without the marks that turn it",
      input: { ...REPLY, content: { text: "a\u202Eb\u0000c\u2066d" }, author: "A\u202En" },
      expected: { text: "abcd", author: "An" },
    },
    {
      name: "an id that could not stand in a list",
      input: { ...REPLY, "wm-id": "1 # everything" },
      expected: { id: "note" },
    },
  ])("$name", ({ input, expected }) => {
    const { responses, problems } = parse(input);
    expect(problems).toEqual([]);
    expect(responses).toEqual([expect.objectContaining(expected)]);
  });

  test.each<{ name: string; author: unknown }>([
    { name: "an address", author: "javascript:alert(1)" },
    { name: "a number of things", author: { name: { deep: ["x"] } } },
    { name: "nothing", author: null },
    { name: "blank", author: { name: " \u200F\n" } },
  ])("an author that is $name is none", ({ author }) => {
    expect(parse({ ...REPLY, author }).responses[0]).not.toHaveProperty("author");
  });
});

describe("when it was published", () => {
  test.each<{ name: string; input: unknown; expected: object }>([
    { name: "a day", input: "2025-08-02", expected: { edtf: "2025-08-02" } },
    {
      name: "an instant, under the day as stated",
      input: "2025-08-02T00:30:00+02:00",
      expected: { edtf: "2025-08-02", instant: "2025-08-01T22:30:00Z" },
    },
    { name: "a zone without a colon", input: "2025-08-02T10:00:00+0200", expected: { edtf: "2025-08-02" } },
    { name: "a clock time of no zone", input: "2025-08-02T10:00:00", expected: { edtf: "2025-08-02" } },
  ])("$name", ({ input, expected }) => {
    const source = JSON.stringify({ ...REPLY, published: input }, undefined, 2);
    const [response] = parse(source).responses;
    expect(response?.published).toEqual(
      expect.objectContaining({
        ...expected,
        basis: "stated",
        evidence: [{ file: FILE, line: 7, text: input }],
      }),
    );
    if (!("instant" in expected) && String(input).length < 20)
      expect(response?.published).not.toHaveProperty("instant");
  });

  test.each([["2025-02-30"], ["yesterday"], [""], ["2025"], [20250802], [["x"]], [{}], [null]])(
    "not told by %j",
    (published) => {
      expect(parse({ ...REPLY, published }).responses[0]).not.toHaveProperty("published");
    },
  );
});

describe("several in one file", () => {
  const { "wm-id": _, ...plain } = REPLY;
  test.each<{ name: string; input: unknown; expected: string[] }>([
    { name: "a feed", input: { type: "feed", children: [REPLY, plain] }, expected: ["12", "note-2"] },
    { name: "a list", input: [plain, REPLY], expected: ["note-1", "12"] },
  ])("$name", ({ input, expected }) => {
    expect(parse(input).responses.map(({ id }) => id)).toEqual(expected);
  });

  test("in a folder of their own bear its name", () => {
    expect(parse(plain, "responses/2025/note.json").responses[0]?.id).toBe("2025/note");
  });

  test("of one that cannot be used the others are kept", () => {
    const { responses, problems } = parse([{ ...REPLY, "wm-target": 3 }, REPLY, "x"]);
    expect(responses).toHaveLength(1);
    expect(problems.map(({ kind }) => kind)).toEqual(["response", "response"]);
  });

  test("no more than a thousand are read", () => {
    const { responses, problems } = parse(Array.from({ length: 1001 }, () => plain));
    expect([responses.length, problems.length]).toEqual([1000, 1]);
  });
});

describe("what is none", () => {
  test.each<{ name: string; input: unknown }>([
    { name: "no JSON", input: "{" },
    { name: "brackets without end", input: "[".repeat(1_000_000) },
    { name: "nothing but brackets", input: "[".repeat(100_000) + "]".repeat(100_000) },
    { name: "an empty list", input: [] },
    { name: "a number", input: 3 },
    { name: "null", input: null },
    { name: "a link that runs a script", input: { ...REPLY, "wm-source": "javascript:alert(1)" } },
    { name: "a source of data", input: { ...REPLY, "wm-source": "data:text/html,x" } },
    { name: "no source", input: { ...REPLY, "wm-source": undefined } },
    { name: "no target", input: { ...REPLY, "wm-target": undefined } },
    { name: "values of other types", input: { ...REPLY, "wm-source": { a: [] }, "wm-target": [[]] } },
    { name: "too much", input: JSON.stringify({ ...REPLY, content: "x".repeat(5_000_001) }) },
  ])("$name", ({ input }) => {
    const { responses, problems } = parse(input);
    expect(responses).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ kind: "response", file: FILE })]);
  });
});

test("a flood of text or markup is cut, and in good time", () => {
  const html = "<div>".repeat(900_000);
  const responses = [
    { ...REPLY, content: { html } },
    { ...REPLY, content: { text: "ab ".repeat(100_000) } },
    { ...REPLY, author: { name: "x".repeat(100_000) } },
  ].flatMap((entry) => parse(entry).responses);
  expect(responses.map(({ text }) => text.length <= 5000)).toEqual([true, true, true]);
  expect(responses[2]?.author).toHaveLength(100);
}, 5000);
