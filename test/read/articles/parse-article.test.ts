import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/read/articles/parse-article.ts";

const FILE = "articles/goat.md";
const parse = (yaml: string) => parseArticle(FILE, `---\n${yaml}\n---\nThe *goat* sails.\n`);

it("reads front matter and Markdown", () => {
  const yaml =
    "title: A goat at sea\nid: goat-2025\npublished: 2025-08-02\nedition: 2025-08-03\nurl: https://x.example/goat\ntags: [Goats, Sea]\nrights: licensed\nlanguage: en-GB";
  expect(parse(yaml)).toEqual({
    article: {
      id: "goat-2025",
      role: "own",
      file: FILE,
      line: 11,
      position: 0,
      title: "A goat at sea",
      html: "<p>The <em>goat</em> sails.</p>\n",
      text: "The goat sails.",
      language: "en-GB",
      url: "https://x.example/goat",
      published: { value: "2025-08-02", evidence: { file: FILE, line: 4, text: "published: 2025-08-02" } },
      edition: "2025-08-03",
      tags: ["Goats", "Sea"].map((value) => ({
        value,
        evidence: { file: FILE, line: 7, text: "tags: [Goats, Sea]" },
      })),
      rights: "licensed",
      isCut: false,
    },
    problems: [],
  });
});

describe("values", () => {
  it.each([
    { name: "a number as title", yaml: "title: 1984", expected: { title: "1984", language: "en", tags: [] } },
    { name: "one tag alone", yaml: "title: a\ntags: Goats", expected: { tags: [{ value: "Goats" }] } },
    { name: "a title on two lines", yaml: "title: |\n  a\n  b", expected: { title: "a b" } },
    { name: "characters by number", yaml: 'title: "a\\u202Eb\\0c\\nd"', expected: { title: "abc d" } },
    { name: "a month", yaml: "title: a\npublished: 2025-08", expected: { published: { value: "2025-08" } } },
    {
      name: "an instant with its zone",
      yaml: "title: a\npublished: 2025-08-02T10:00+02:00",
      expected: { published: { value: "2025-08-02T10:00+02:00" } },
    },
  ])("$name", ({ yaml, expected }) => expect(parse(yaml).article).toMatchObject(expected));
});

const MOMENT =
  "write a day (2025-08-02), month (2025-08), window (2025-07-10/2025-07-31) or instant (2025-08-02T09:30:00Z)";
const KEYS = "title, id, published, edition, url, tags, rights, language, charset";

describe("mistakes", () => {
  it.each([
    { yaml: "", expected: ["2 found nothing for title; write a title"] },
    { yaml: "tags: [a]", expected: ["2 found nothing for title; write a title"] },
    { yaml: "title: ' '", expected: ['2 found " " for title; write a title'] },
    { yaml: "title: [a]", expected: ['2 found ["a"] for title; write a title'] },
    { yaml: "title: a\npublished: 2025-02-30", expected: [`3 found "2025-02-30" for published; ${MOMENT}`] },
    {
      yaml: "title: a\npublished: 2025-02-30T10:00:00Z",
      expected: [`3 found "2025-02-30T10:00:00Z" for published; ${MOMENT}`],
    },
    { yaml: "title: a\ntags: [b, {c: d}]", expected: ['3 found {"c":"d"} for tags.entry 2; write a text'] },
    {
      yaml: "title: a\ntagz: b\nlangage: en\nmood: good",
      expected: [
        '3 found the key "tagz", which means nothing here; did you mean "tags"?',
        '4 found the key "langage", which means nothing here; did you mean "language"?',
        `5 found the key "mood", which means nothing here; the keys are ${KEYS}`,
      ],
    },
    {
      yaml: "title: a\npermalink: /x/",
      expected: ['3 found the key "permalink", which would steer the site generator; take it out'],
    },
    {
      yaml: 'title: a\n"Permalink": x',
      expected: ['3 found the key "Permalink", which would steer the site generator; take it out'],
    },
    {
      yaml: "title: a\ndate: 2025-08-02",
      expected: [
        '3 found the key "date", which would steer the site generator; write published, or for the page as captured: captured',
      ],
    },
    {
      yaml: "title: a\ncharset: klingon",
      expected: [
        '3 found "klingon" for charset; write an encoding that browsers know, as windows-1251, or save the file as UTF-8 and leave it out',
      ],
    },
    {
      yaml: `title: a\ntags: [${"b, ".repeat(101)}]`,
      expected: [expect.stringMatching(/^3 found \["b",.* for tags; write at most 100 tags$/)],
    },
    {
      yaml: "title: a\nurl: https://me:word@x.example/",
      expected: [
        '3 found "https://me:word@x.example/" for url; write an address without a name or password before its host, as https://example.org/page',
      ],
    },
    {
      yaml: `title: a\nid: ${"i".repeat(501)}`,
      expected: [
        expect.stringMatching(
          /^3 found "i.* for id; write an id of at most 500 characters, as rail-link-2025$/,
        ),
      ],
    },
    {
      yaml: "title: a\neleventyComputed: {}",
      expected: ['3 found the key "eleventyComputed", which would steer the site generator; take it out'],
    },
    {
      yaml: "title: a\n__proto__: {x: 1}",
      expected: [`3 found the key "__proto__", which means nothing here; the keys are ${KEYS}`],
    },
    { yaml: "title: a\ntitle: b", expected: ["3 found YAML that cannot be read: Map keys must be unique"] },
    { yaml: "title: &t a\nid: *t", expected: ["3 found an alias (*name); write the value out"] },
    {
      yaml: `id: ${"[".repeat(60)}`,
      expected: ["2 found YAML nested too deeply; write plain keys, values and lists"],
    },
    {
      yaml: `title: ${"a".repeat(20_000)}`,
      expected: ["2 found 20008 characters of YAML; write at most 20000"],
    },
    { yaml: "just words", expected: ['2 found "just words"; write the keys and their values'] },
    {
      yaml: "title: a\nlanguage: en_GB",
      expected: ['3 found "en_GB" for language; write a language as en or pt-BR'],
    },
  ])("$yaml", ({ yaml, expected }) => {
    const { article, problems } = parse(yaml);
    expect(article).toBeUndefined();
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual(expected);
    expect(new Set(problems.map(({ kind, file }) => `${kind} ${file}`))).toEqual(
      new Set([`front-matter ${FILE}`]),
    );
  });

  it.each([
    {
      input: "The goat sails.",
      expected: "found no front matter; begin the file with ---, a line as title: My article, and ---",
    },
    ...["js", "JS", "json", "toml", "coffee", "javascript", "js-frontmatter", "c++"].flatMap((engine) => [
      {
        input: `---${engine}\n{}\n---\nx`,
        expected: `found front matter in ${engine}; write YAML between lines of ---`,
      },
      {
        input: `--- ${engine} \n{}\n---\nx`,
        expected: `found front matter in ${engine}; write YAML between lines of ---`,
      },
    ]),
    ...[
      "+++\ntitle = 'a'\n+++\nx",
      ";;;\n{}\n;;;\nx",
      '{ "title": "a" }\nx',
      "\n---\ntitle: a\n---\nx",
      "---\ntitle: a\nx",
      "",
      "\uFEFF",
    ].map((input) => ({
      input,
      expected: "found no front matter; begin the file with ---, a line as title: My article, and ---",
    })),
  ])("$input", ({ input, expected }) => {
    expect(parseArticle(FILE, input)).toEqual({
      problems: [{ kind: "front-matter", file: FILE, line: 1, message: expected }],
    });
  });
});

describe("what is read all the same", () => {
  it.each([
    { name: "YAML by its name", input: "---yaml\ntitle: a\n---\nText." },
    { name: "YAML by its name in capitals", input: "--- YML\ntitle: a\n---\nText." },
    { name: "a byte order mark", input: "\uFEFF---\ntitle: a\n---\nText." },
    { name: "line ends of old Macs", input: "---\rtitle: a\r---\rText." },
    { name: "line ends of Windows", input: "---\r\ntitle: a\r\n---\r\nText." },
    { name: "an encoding that is not needed", input: "---\ntitle: a\ncharset: utf-8\n---\nText." },
    { name: "a NUL", input: "---\ntitle: a\n---\nTe\0xt." },
  ])("$name", ({ input }) => {
    const { article, problems } = parseArticle(FILE, input);
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ title: "a", text: "Text." });
  });

  it("front matter alone", () => {
    expect(parseArticle(FILE, "---\ntitle: a\n---").article).toMatchObject({
      title: "a",
      text: "",
      html: "",
    });
  });
});

describe("Markdown that is too much", () => {
  const read = (body: string) => parseArticle(FILE, `---\ntitle: a\n---\n${body}`);

  it.each([
    {
      name: "long",
      body: "a".repeat(1_000_001),
      expected: "4 found 1000001 characters of Markdown; write at most 1000000: make several articles of it",
    },
    {
      name: "deep in quotations",
      body: `Text.\n\n${"> ".repeat(50)}a`,
      expected: "6 found lists or quotations more than 50 deep; write them flatter",
    },
    {
      name: "deep in lists",
      body: Array.from({ length: 30 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      expected: "28 found lists or quotations more than 50 deep; write them flatter",
    },
  ])("$name", ({ body, expected }) => {
    const { article, problems } = read(body);
    expect(article).toBeUndefined();
    expect(problems.map(({ kind, line, message }) => `${kind} ${line} ${message}`)).toEqual([
      `unreadable ${expected}`,
    ]);
  });

  it.each([
    { name: "as long as it may be", body: "a".repeat(1_000_000) },
    { name: "as deep as anyone writes", body: `${"> ".repeat(48)}the end` },
    { name: "emphasis within emphasis", body: `${"*a **b ".repeat(60)}${"c** d*".repeat(60)}` },
  ])("not what is $name", ({ body }) => {
    const { article, problems } = read(body);
    expect(problems).toEqual([]);
    expect(article?.text.at(-1)).toBe(body.replace(/\*$/, "").at(-1));
  });
});
