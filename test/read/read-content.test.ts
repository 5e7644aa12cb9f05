import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
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

const page = (title: string) => printPlain({ title, body: ["The goat sailed."] });
const article = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\nThe goat sailed.`;

it("says which folder is missing", async () => {
  const missing = join(folder, "none");
  await expect(readContent(missing)).rejects.toThrow(
    new OwnerError(`${missing}: found no such folder; give the one that holds captures/ and articles/`),
  );
});

it("an empty folder holds nothing", async () => {
  expect(await readContent(folder)).toEqual({ captures: [], own: [], ledger: [], problems: [] });
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
      "not-read captures/notes.pdf:1 found a file that does not end in .txt; rename it, or keep it elsewhere",
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
      "unreadable captures/d.txt:1 found bytes that are no UTF-8, shown as \uFFFD; save the file as UTF-8",
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

it("misses what the ledger knows, and keeps the ids it gave", async () => {
  const line = (id: string, file: string) =>
    JSON.stringify({
      id,
      file,
      position: 0,
      slug: id,
      firstSeen: "2025-08-01T00:00:00Z",
      changed: "2025-08-01T00:00:00Z",
      hash: "0",
    });
  const files = {
    "ledger.ndjson": `${line("goat", "captures/a.txt")}\n${line("gone", "captures/z.txt")}\nx`,
    "captures/a.txt": page("A"),
  };
  expect((await read(files)).problems).toEqual([
    "ledger ledger.ndjson:3 found a line that is no JSON object; take it from an earlier version of the file",
    'vanished captures/z.txt:1 found no article any more where the ledger knows "gone"; bring it back, or run daybook accept: it follows a renamed file and withdraws what is gone',
  ]);
  expect((await readContent(folder)).captures[0]?.articles[0]?.id).toBe("goat");
});
