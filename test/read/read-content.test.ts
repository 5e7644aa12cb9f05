import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OwnerError } from "../../src/read/owner-error.ts";
import { readContent } from "../../src/read/read-content.ts";
import { printPlain } from "./captures/pages.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: Readonly<Record<string, string | Buffer>>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { captures, own, problems } = await readContent(folder);
  return {
    titles: [...captures, ...own].map(({ title }) => title),
    problems: problems.map(({ kind, file, line, message }) => `${kind} ${file}:${line} ${message}`),
  };
}

/** What becomes of a file: its titles and its problems. */
async function readOne(name: string, content: string | Buffer) {
  const { titles, problems } = await read({ [name]: content });
  return [...titles, ...problems];
}

const ENTRY = {
  id: "goat",
  file: "captures/a.txt",
  position: 0,
  slug: "goat",
  firstSeen: "2025-08-01T00:00:00Z",
  changed: "2025-08-01T00:00:00Z",
  hash: "0",
};
const page = (title: string) => printPlain({ title, body: ["The goat sailed."] });
const article = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\nThe goat sailed.`;

it("says which folder is missing", async () => {
  const missing = join(folder, "none");
  await expect(readContent(missing)).rejects.toThrow(
    new OwnerError(`${missing}: found no such folder; give the one that holds captures/ and articles/`),
  );
});

it("an empty folder holds nothing", async () => {
  expect(await readContent(folder)).toEqual({
    captures: [],
    own: [],
    responses: [],
    responseCounts: new Map(),
    ledger: [],
    problems: [],
    files: [],
  });
});

it("reads sub-folders in the order of the paths, captures first", async () => {
  const files = {
    "captures/b.txt": page("B"),
    "captures/a/z.txt": page("A"),
    "captures/B.txt": page("Upper"),
    "articles/x/y.md": article("Own"),
    "captures/notes.pdf": "no",
    "captures/folder.txt/c.txt": page("C"),
  };
  expect(await read(files)).toEqual({
    titles: ["Upper", "A", "B", "C", "Own"],
    problems: [
      "not-read captures/notes.pdf:1 found a file that does not end in .txt, .html or .html.gz; rename it, or keep it elsewhere",
    ],
  });
});

it("reads the good beside the bad", async () => {
  const files = {
    "captures/a.txt": page("Good"),
    "captures/b.txt": "bread\nsalt",
    "captures/c.txt": Buffer.from(`\uFEFF${page("Wide Zoë")}`, "utf16le"),
    "captures/d.txt": Buffer.from(page("Zoë"), "latin1"),
    "captures/e.txt": Buffer.alloc(11_000_000, "a"),
    "articles/f.md": "no front matter",
  };
  expect(await read(files)).toEqual({
    titles: ["Good", "Wide Zoë", "Zo\uFFFD"],
    problems: [
      "unknown-format captures/b.txt:1 found a text in no form that is known; save a whole article page as text, from its title to its related articles",
      "unreadable captures/d.txt:2 found bytes that are no UTF-8, shown as \uFFFD; save the file as UTF-8, or say in its front matter what it is, as charset: windows-1251",
      "unreadable captures/e.txt:1 found 11000000 bytes; a file may have 10000000: cut it into pages",
      "front-matter articles/f.md:1 found no front matter; begin the file with ---, a line as title: My article, and ---",
    ],
  });
});

it("leaves out an own article whose id is taken", async () => {
  const files = { "articles/a.md": article("A", "id: goat\n"), "articles/b.md": article("B", "id: goat\n") };
  expect(await read(files)).toEqual({
    titles: ["A"],
    problems: ['repeated-id articles/b.md:1 found the id "goat" a second time; write another one'],
  });
});

it("leaves out a captured article that bears the id of an own one", async () => {
  const files = {
    "articles/a.md": article("Own", "id: goat\n"),
    "captures/a.txt": `---\nid: goat\nrights: own\n---\n${page("Captured")}`,
  };
  // The page stays a capture, without articles.
  expect(await read(files)).toEqual({
    titles: ["Captured", "Own"],
    problems: ['repeated-id captures/a.txt:1 found the id "goat" a second time; write another one'],
  });
  const { captures } = await readContent(folder);
  expect(captures.flatMap(({ articles }) => articles)).toEqual([]);
});

it("misses what the ledger knows, and keeps the ids it gave", async () => {
  const line = (id: string, file: string) => JSON.stringify({ ...ENTRY, id, file, slug: id });
  const files = {
    "ledger.ndjson": `${line("goat", "captures/a.txt")}\n${line("gone", "captures/z.txt")}\nx`,
    "captures/a.txt": page("A"),
  };
  expect((await read(files)).problems).toEqual([
    "ledger ledger.ndjson:3 found a line that is no JSON object; take it from an earlier version of the file",
    'vanished captures/z.txt:1 found no article any more where the ledger knows "gone" (id gone); bring it back, or run daybook accept: it follows a renamed file and withdraws what is gone',
  ]);
  expect((await readContent(folder)).captures[0]?.articles[0]?.id).toBe("goat");
});

describe("one bad file does not stop the others", () => {
  const STRANGER =
    "found a file that nothing reads; put captured pages into captures/, own articles into articles/, feed documents into feeds/, anything else elsewhere";

  it("names what lies where nothing is read", async () => {
    const files = {
      "notes.txt": page("Notes"),
      "stuff/deep/a.txt": page("Stuff"),
      "captures/own.md": article("Own"),
      "captures/LOUD.TXT": page("Loud"),
      "articles/a.txt": page("Page"),
      "captures/a.txt": page("A"),
      captures2: "x",
    };
    expect(await read(files)).toEqual({
      titles: ["A"],
      problems: [
        "not-read articles/a.txt:1 found a file that does not end in .md; rename it, or keep it elsewhere",
        "not-read captures/LOUD.TXT:1 found a file that does not end in .txt, .html or .html.gz; rename it, or keep it elsewhere",
        "not-read captures/own.md:1 found a file that does not end in .txt, .html or .html.gz; rename it, or keep it elsewhere",
        `not-read captures2:1 ${STRANGER}`,
        `not-read notes.txt:1 ${STRANGER}`,
        `not-read stuff/deep/a.txt:1 ${STRANGER}`,
      ],
    });
    expect((await readContent(folder)).files).toEqual([
      ...[
        "articles/a.txt",
        "captures/LOUD.TXT",
        "captures/a.txt",
        "captures/own.md",
        "captures2",
        "notes.txt",
      ],
      "stuff/deep/a.txt",
    ]);
  });

  it("passes over what is hidden, and what a crash left of the ledger", async () => {
    const files = {
      ".DS_Store": "x",
      "captures/.DS_Store": "x",
      "captures/.trash/a.txt": page("Trash"),
      ".git/captures/a.txt": page("Git"),
      ".ledger.ndjson.next": "{",
      "captures/a.txt": page("A"),
    };
    expect(await read(files)).toEqual({ titles: ["A"], problems: [] });
  });

  it("follows links to files within the folder, and names the others", async () => {
    const outside = join(folder, "..", "secret.txt");
    await read({
      "captures/a.txt": page("A"),
      "captures/c/d.txt": page("D"),
      "../secret.txt": page("Secret"),
    });
    const links = {
      "captures/in.txt": join(folder, "captures/c/d.txt"),
      "captures/out.txt": outside,
      "captures/up": join(folder, ".."),
      "captures/passwd.txt": "/etc/passwd",
      "captures/gone.txt": "nowhere.txt",
      "captures/loop.txt": "loop.txt",
      "captures/round": ".",
      articles: "/etc",
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
    const { captures, problems } = await readContent(folder);
    expect(captures.map(({ title }) => title)).toEqual(["A", "D", "D"]);
    expect(problems.map(({ kind, file, message }) => `${kind} ${file} ${message}`)).toEqual([
      "not-read articles found a link that leads out of the content folder; put the file in its place",
      "not-read captures/gone.txt found a link that leads nowhere; put the file in its place",
      "not-read captures/loop.txt found a link that leads to itself; put the file in its place",
      "not-read captures/out.txt found a link that leads out of the content folder; put the file in its place",
      "not-read captures/passwd.txt found a link that leads out of the content folder; put the file in its place",
      "not-read captures/round found a link that leads to no file; put the files in its place",
      "not-read captures/up found a link that leads out of the content folder; put the file in its place",
    ]);
    await rm(outside);
  });

  it("waits for no pipe, socket or device", async () => {
    await read({ "captures/z.txt": page("Z") });
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, "captures/pipe.txt")]);
    await symlink("pipe.txt", join(folder, "captures/link.txt"));
    const server = createServer().listen(join(folder, "captures/socket.txt"));
    await new Promise((resolve) => server.once("listening", resolve));
    expect((await readContent(folder)).problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      "captures/link.txt found a link that leads to no file; put the files in its place",
      "captures/pipe.txt found a pipe; only files are read",
      "captures/socket.txt found a socket; only files are read",
    ]);
    server.close();
  });

  it.each([
    { name: "a line feed", file: "a\nb.txt" },
    { name: "a control character", file: "a\u001b[31mb.txt" },
    { name: "a leading hyphen", file: "-rf.txt" },
    { name: "spaces", file: " a b .txt" },
    { name: "an emoji", file: "🤡.txt" },
    { name: "a backslash", file: "a\\..\\b.txt" },
    { name: "255 bytes", file: `${"x".repeat(251)}.txt` },
    { name: "the ending alone twice", file: "txt.txt" },
  ])("reads a file whose name has $name", async ({ file }) => {
    expect(await readOne(`captures/${file}`, page("Named"))).toEqual(["Named"]);
  });

  it("names a file whose name is no UTF-8", async () => {
    await read({ "captures/a.txt": page("A") });
    await writeFile(
      Buffer.concat([Buffer.from(join(folder, "captures/")), Buffer.from([0xff]), Buffer.from(".txt")]),
      "x",
    );
    expect((await readContent(folder)).problems).toEqual([
      expect.objectContaining({
        file: "captures/\uFFFD.txt",
        message: "could not be read: it went away meanwhile, or its name is no UTF-8; rename it",
      }),
    ]);
  });

  const UNKNOWN =
    "found a text in no form that is known; save a whole article page as text, from its title to its related articles";
  it.each([
    { name: "nothing", content: "", expected: [`unknown-format captures/a.txt:1 ${UNKNOWN}`] },
    {
      name: "a byte order mark",
      content: "\uFEFF",
      expected: [`unknown-format captures/a.txt:1 ${UNKNOWN}`],
    },
    { name: "blank lines", content: "\n\n\n", expected: [`unknown-format captures/a.txt:1 ${UNKNOWN}`] },
    {
      name: "front matter",
      content: "---\noutlet: A\n---\n",
      expected: [`unknown-format captures/a.txt:4 ${UNKNOWN}`],
    },
    { name: "line ends of old Macs", content: page("Mac").replaceAll("\n", "\r"), expected: ["Mac"] },
    {
      name: "NULs",
      content: page("Nul").replace("goat", "go\0at"),
      expected: [
        "Nul",
        expect.stringMatching(/^unreadable captures\/a\.txt:\d+ found a NUL, which no text holds/),
      ],
    },
    {
      name: "a stated encoding",
      content: Buffer.from(`---\ncharset: windows-1252\n---\n${page("\x93Zo\xEB\x94")}`, "latin1"),
      expected: ["“Zoë”"],
    },
    {
      name: "an encoding that nobody knows",
      content: `---\ncharset: klingon\n---\n${page("Known")}`,
      expected: [
        "Known",
        expect.stringMatching(/^front-matter captures\/a\.txt:2 found "klingon" for charset; write an/),
      ],
    },
  ])("reads a file of $name", async ({ content, expected }) => {
    expect(await readOne("captures/a.txt", content)).toEqual(expected);
  });

  it.skipIf(process.getuid?.() === 0)(
    "names what may not be read, and withdraws nothing below it",
    async () => {
      const line = JSON.stringify({ ...ENTRY, file: "captures/closed/a.txt" });
      await read({ "captures/closed/a.txt": page("A"), "captures/b.txt": page("B"), "ledger.ndjson": line });
      await chmod(join(folder, "captures/b.txt"), 0);
      await chmod(join(folder, "captures/closed"), 0);
      const { problems } = await readContent(folder);
      await chmod(join(folder, "captures/closed"), 0o700);
      expect(problems.map(({ kind, file, message }) => `${kind} ${file} ${message}`)).toEqual([
        "unreadable captures/closed could not be read (EACCES); see to its permissions",
        "unreadable captures/b.txt could not be read (EACCES); see to its permissions",
      ]);
    },
  );

  it("takes what a parser did not foresee for a problem of the file", async () => {
    vi.spyOn(await import("../../src/read/captures/parse-page.ts"), "parsePage").mockImplementationOnce(
      () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    );
    expect(await read({ "captures/a.txt": page("A"), "captures/b.txt": page("B") })).toEqual({
      titles: ["B"],
      problems: [
        "unreadable captures/a.txt:1 found a text that cannot be read (Maximum call stack size exceeded); leave it out, and tell the authors of Daybook",
      ],
    });
  });
});
