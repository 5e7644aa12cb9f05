import { type ContentFile, files, type HostileCase } from "../hostile-case.ts";

/** What no folder of content should hold: it gives nothing, and the owner is told; or, where he is not, is no mistake. */
const nothing = (name: string, list: readonly ContentFile[], kind?: string, message = /; /): HostileCase => ({
  name,
  input: files(...list),
  expected: {
    articles: 0,
    hides: "FILEBAIT",
    problems: kind === undefined ? [] : [{ kind, line: 1, message }],
  },
});
const capture = (path: string, body: string | Uint8Array): ContentFile => ({
  path: `captures/${path}`,
  body,
});
const article = (path: string, body: string | Uint8Array): ContentFile => ({
  path: `articles/${path}`,
  body,
});
const ELEVEN_MEGABYTES = 11_000_000;
const BINARY = Uint8Array.from({ length: 4096 }, (_, index) => (index * 151 + 7) % 256);

/** Whatever lies in a content folder, the rest of it is read and the owner is told of what is not. */
export const strangeFiles: readonly HostileCase[] = [
  nothing("an empty capture", [capture("{stem}.txt", "")], "unknown-format"),
  nothing("a capture of a byte order mark alone", [capture("{stem}.txt", "\uFEFF")], "unknown-format"),
  nothing("a capture of white space", [capture("{stem}.txt", " \n\t\n \r\n")], "unknown-format"),
  {
    name: "a capture of NULs",
    input: files(capture("{stem}.txt", "\u0000".repeat(1000))),
    expected: {
      articles: 0,
      problems: [
        { kind: "unreadable", line: 1, message: /found a NUL/ },
        { kind: "unknown-format", line: 1, message: /in no form/ },
      ],
    },
  },
  {
    name: "a capture of front matter alone",
    input: files(capture("{stem}.txt", "---\nrights: excerpt\n---\n")),
    expected: { articles: 0, problems: [{ kind: "unknown-format", message: /in no form that is known/ }] },
  },
  nothing(
    "a capture whose front matter does not end",
    [capture("{stem}.txt", "---\nid: FILEBAIT\n\nText below it.\n")],
    "front-matter",
    /none that close/,
  ),
  {
    name: "a capture of bytes",
    input: files(capture("{stem}.txt", BINARY)),
    expected: {
      articles: 0,
      problems: [
        { kind: "unreadable", line: 1, message: /no UTF-8/ },
        { kind: "unreadable", line: 3, message: /found a NUL/ },
        { kind: "unknown-format", message: /in no form/ },
      ],
    },
  },
  nothing(
    "a capture of eleven megabytes",
    [capture("{stem}.txt", `\nFILEBAIT\n${"x".repeat(ELEVEN_MEGABYTES)}`)],
    "unreadable",
    /found 1100\d+ bytes; a file may have 10000000/,
  ),
  nothing(
    "a page saved as HTML",
    [
      capture(
        "{stem}.txt",
        "<!doctype html>\n<html><head><title>FILEBAIT</title></head>\n<body><p>It is a page.</p></body></html>\n",
      ),
    ],
    "unknown-format",
  ),
  nothing(
    "data saved as text",
    [capture("{stem}.txt", '{"title":"FILEBAIT","body":"It is data."}\n{"a":1}\n')],
    "unknown-format",
  ),
  nothing("an empty article", [article("{stem}.md", "")], "front-matter", /found no front matter/),
  nothing(
    "an article of a byte order mark alone",
    [article("{stem}.md", "\uFEFF")],
    "front-matter",
    /found no front matter/,
  ),
  nothing(
    "an article without front matter",
    [article("{stem}.md", "# FILEBAIT\n\nIt has none.\n")],
    "front-matter",
    /found no front matter/,
  ),
  nothing(
    "an article of bytes",
    [article("{stem}.md", Uint8Array.from([1, 2, 3, 4, 5, 27]))],
    "front-matter",
    /found no front matter/,
  ),
  {
    name: "an article of front matter alone",
    input: files(article("{stem}.md", "---\ntitle: Nothing below it\npublished: 2025-05-01\n---\n")),
    expected: { title: "Nothing below it" },
  },
  {
    name: "front matter of thirty thousand characters",
    input: files(article("{stem}.md", `---\ntitle: FILEBAIT\n# ${"x".repeat(30_000)}\n---\nText.\n`)),
    expected: {
      articles: 0,
      hides: "FILEBAIT",
      problems: [{ kind: "front-matter", message: /characters of YAML; write at most/ }],
    },
  },
  nothing(
    "a pipe, which never ends",
    [{ path: "captures/{stem}.txt", isPipe: true }],
    "not-read",
    /found a pipe; only files are read/,
  ),
  nothing(
    "a pipe for an article",
    [{ path: "articles/{stem}.md", isPipe: true }],
    "not-read",
    /found a pipe; only files are read/,
  ),
  nothing(
    "a link to a file outside",
    [{ path: "captures/{stem}.txt", linkTo: "/etc/passwd" }],
    "not-read",
    /found a link that leads/,
  ),
  nothing(
    "a link to a device",
    [{ path: "captures/{stem}.txt", linkTo: "/dev/zero" }],
    "not-read",
    /found a link that leads/,
  ),
  nothing(
    "a link to nothing",
    [{ path: "captures/{stem}.txt", linkTo: "nowhere.txt" }],
    "not-read",
    /found a link that leads/,
  ),
  nothing(
    "a link to itself",
    [{ path: "captures/{stem}.txt", linkTo: "{stem}.txt" }],
    "not-read",
    /found a link that leads/,
  ),
  nothing(
    "a link to a folder",
    [{ path: "captures/{stem}", linkTo: "/etc" }],
    "not-read",
    /found a link that leads/,
  ),
  nothing(
    "a link to the folder above",
    [{ path: "articles/{stem}.md", linkTo: ".." }],
    "not-read",
    /found a link that leads/,
  ),
  nothing("a folder called like a capture", [{ path: "captures/{stem}.txt", isFolder: true }]),
  nothing("a folder called like an article", [{ path: "articles/{stem}.md", isFolder: true }]),
  nothing("a hidden capture", [capture(".{stem}.txt", "\nFILEBAIT\nIt is hidden from all.\n")]),
  nothing("a capture in a hidden folder", [
    capture(".git/{stem}.txt", "\nFILEBAIT\nIt is hidden from all.\n"),
  ]),
  nothing("the marks of a file manager", [capture(".DS_Store", BINARY), article("._x.md", BINARY)]),
  nothing(
    "an ending in capitals",
    [capture("{stem}.TXT", "\nFILEBAIT\nIt is in capitals.\n")],
    "not-read",
    /does not end in \.txt, \.html or \.html\.gz; rename it/,
  ),
  nothing(
    "a backup of an editor",
    [capture("{stem}.txt~", "\nFILEBAIT\nIt is a backup.\n")],
    "not-read",
    /does not end in \.txt/,
  ),
  nothing(
    "an article among captures",
    [capture("{stem}.md", "---\ntitle: FILEBAIT\n---\nText.\n")],
    "not-read",
    /does not end in \.txt/,
  ),
  nothing(
    "a capture among articles",
    [article("{stem}.txt", "\nFILEBAIT\nText.\n")],
    "not-read",
    /does not end in \.md/,
  ),
  nothing(
    "a script among articles",
    [article("{stem}.11ty.js", "process.exit(3)")],
    "not-read",
    /does not end in \.md/,
  ),
  nothing(
    "a template among articles",
    [article("{stem}.njk", "FILEBAIT {{ 7*7 }}")],
    "not-read",
    /does not end in \.md/,
  ),
  nothing(
    "a file beside the folders",
    [{ path: "{stem}-stray.txt", body: "\nFILEBAIT\nText.\n" }],
    "not-read",
    /captures\/|articles\//,
  ),
  nothing(
    "a folder beside the folders",
    [{ path: "{stem}-folder/x.txt", body: "\nFILEBAIT\nText.\n" }],
    "not-read",
    /found a file that nothing reads/,
  ),
];
