import { files, type HostileCase, invent, ledger, own, page, together } from "../hostile-case.ts";
import { LEDGER } from "../write-content.ts";

const withId = (name: string, id: string, more: HostileCase["expected"] = {}): HostileCase => ({
  name: `an id: ${name}`,
  input: own({ matter: `id: ${JSON.stringify(id)}` }),
  expected: { id: id.replace(/\s+/g, " ").trim(), ...more },
});

const TOO_LONG = { kind: "front-matter", line: 4, message: /for id; write an id of at most 500 characters/ };
/** A line that cannot be used: told with its line, and the article goes on without it. */
const badLine = (name: string, line: string, message: RegExp): HostileCase => ({
  name: `a ledger line: ${name}`,
  input: (stem) => [...page({})(stem), { path: LEDGER, body: `${line.replaceAll("{stem}", stem)}\n` }],
  expected: { problems: [{ kind: "ledger", line: 1, message }] },
});
const slugLine = (name: string, slug: string): HostileCase =>
  badLine(`a slug ${name}`, ledger({ id: `{stem}`, file: "captures/{stem}.txt", slug }), /found slug/);

/** What an article is lasts through whatever its files are called; no id or slug decides where a file is written. */
export const identity: readonly HostileCase[] = [
  withId("that climbs", "../../../etc/passwd"),
  withId("with slashes", "/a//b/"),
  withId("with spaces", "an id  with spaces"),
  withId("like a tag URI", "tag:daybook.example,2025:article/x"),
  withId("like an address", "https://elsewhere.example/?a=1&b=2#c"),
  withId("like markup", '"><script>alert(1)</script>'),
  withId("of another script", "статья-١"),
  withId("of emoji", "🗞️"),
  withId("with percent signs", "100%2e%2e"),
  withId("of a prototype", "__proto__"),
  withId("of a method", "constructor"),
  withId("in lower case", "case-matters"),
  withId("in upper case", "CASE-MATTERS"),
  withId("of a number", "007"),
  {
    name: "an id: of ten thousand characters",
    input: own({ title: "IDBAIT", matter: `id: ${"i".repeat(10_000)}` }),
    expected: { articles: 0, hides: "IDBAIT", problems: [TOO_LONG] },
  },
  {
    name: "an id: of white space",
    input: own({ title: "BLANKBAIT", matter: 'id: "  "' }),
    expected: {
      articles: 0,
      hides: "BLANKBAIT",
      problems: [{ kind: "front-matter", line: 4, message: /for id/ }],
    },
  },
  {
    name: "an id twice in own articles",
    input: together(
      own({ title: "First to bear it", matter: "id: borne-twice" }),
      own({ title: "TWICEBAIT", matter: "id: borne-twice" }),
    ),
    expected: {
      title: "First to bear it",
      hides: "TWICEBAIT",
      problems: [{ kind: "repeated-id", message: /"borne-twice" a second time; write another/ }],
    },
  },
  {
    name: "a captured page that bears the id of an own article",
    input: together(
      page({ title: "SHAREDBAIT", matter: "id: shared-id\nrights: own" }),
      own({ title: "Own and first", matter: "id: shared-id" }),
    ),
    expected: {
      title: "Own and first",
      hides: "SHAREDBAIT",
      problems: [{ kind: "repeated-id", message: /"shared-id"/ }],
    },
  },
  {
    name: "an id that equals the slug of another",
    input: together(
      own({ title: "Bears a slug", matter: "id: a-slug-of-another" }),
      own({ title: "A slug of another" }),
    ),
    expected: { articles: 2 },
  },
  {
    name: "one title for two articles",
    input: together(own({ title: "Told two times" }), own({ title: "Told two times" })),
    expected: { articles: 2, slug: "told-two-times" },
  },
  {
    name: "a slug in the ledger outlives the title",
    input: (stem) => [
      ...own({ title: "A new title altogether", matter: `id: ${stem}` })(stem),
      { path: LEDGER, body: `${ledger({ id: stem, file: `articles/${stem}.md`, slug: "the-old-title" })}\n` },
    ],
    expected: { slug: "the-old-title", title: "A new title altogether" },
  },
  {
    name: "an id in the ledger outlives the file",
    input: (stem) => [
      ...own({ title: "Renamed since", matter: "id: before-the-move" })(stem),
      {
        path: LEDGER,
        body: `${ledger({ id: "before-the-move", file: "articles/before.md", slug: "before-the-move" })}\n`,
      },
    ],
    expected: { id: "before-the-move", slug: "before-the-move" },
  },
  {
    name: "a new article whose title is a slug of the ledger",
    input: (stem) => [
      ...together(own({ title: "Held since long", matter: "id: held" }), own({ title: "Old name" }))(stem),
      { path: LEDGER, body: `${ledger({ id: "held", file: `articles/${stem}-a.md`, slug: "old-name" })}\n` },
    ],
    expected: { articles: 2, slug: "old-name" },
  },
  badLine("no JSON", "{broken", /no JSON object/),
  badLine("a number", "42", /cannot be used/),
  badLine("a list", "[]", /cannot be used/),
  badLine("null", "null", /cannot be used/),
  badLine("text of a merge", "<<<<<<< HEAD", /no JSON object/),
  badLine("without an id", ledger({ file: "captures/x.txt", slug: "x" }), /found id/),
  badLine(
    "a day for an instant",
    ledger({ id: "{stem}", file: "captures/x.txt", slug: "x", changed: "2025-05-01" }),
    /found changed.*write an instant/,
  ),
  badLine(
    "an instant that is none",
    ledger({ id: "{stem}", file: "captures/x.txt", slug: "x", changed: "2025-02-31T25:61:00Z" }),
    /found changed/,
  ),
  badLine(
    "a place below nothing",
    ledger({ id: "{stem}", file: "captures/x.txt", slug: "x", position: -1 }),
    /found position/,
  ),
  badLine(
    "an unknown key",
    ledger({ id: "{stem}", file: "captures/x.txt", slug: "x", permalink: "/x" }),
    /permalink/,
  ),
  slugLine("that climbs", "../../outside"),
  slugLine("with a slash", "a/b"),
  slugLine("with a backslash", "a\\b"),
  slugLine("of a device", "con"),
  slugLine("with markup", "<b>"),
  slugLine("of 300 characters", "s".repeat(300)),
  slugLine("with a line end", "a\nb"),
  {
    name: "a ledger line: an id twice",
    input: (stem) => [
      ...own({ matter: `id: ${stem}` })(stem),
      ...["first-slug", "second-slug"].map((slug) => ({
        path: LEDGER,
        body: `${ledger({ id: stem, file: `articles/${stem}.md`, slug })}\n`,
      })),
    ],
    expected: {
      slug: "first-slug",
      problems: [{ kind: "ledger", line: 2, message: /a second time; keep the earlier line/ }],
    },
  },
  {
    name: "a ledger line: a slug twice",
    input: (stem) => [
      ...together(own({ matter: `id: ${stem}-a` }), own({ matter: `id: ${stem}-b` }))(stem),
      ...["a", "b"].map((part) => ({
        path: LEDGER,
        body: `${ledger({ id: `${stem}-${part}`, file: `articles/${stem}-${part}.md`, slug: "one-slug-for-two" })}\n`,
      })),
    ],
    expected: {
      articles: 2,
      slug: "one-slug-for-two",
      problems: [{ kind: "ledger", line: 2, message: /one-slug-for-two/ }],
    },
  },
  {
    name: "the same page in two captures",
    input: (stem) => {
      const [first] = page({ title: "Seen on two days", body: invent("seen on two days") })(stem);
      return first !== undefined && "body" in first
        ? [first, { path: `captures/2025-05-02-${stem}.txt`, body: first.body }]
        : [];
    },
    expected: { articles: 1, title: "Seen on two days" },
  },
  {
    name: "a backup of the ledger beside it",
    input: files({ path: "captures/ledger.ndjson.bak", body: "BACKUPBAIT" }),
    expected: {
      articles: 0,
      hides: "BACKUPBAIT",
      problems: [{ kind: "not-read", line: 1, message: /does not end in \.txt/ }],
    },
  },
];
