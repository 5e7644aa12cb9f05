import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readResponses } from "../../../src/read/responses/read-responses.ts";

function entry(id: number, more: object = {}): string {
  return JSON.stringify({
    "wm-id": id,
    "wm-source": `https://ann.example/${id}`,
    "wm-target": "https://daybook.example/articles/goat/",
    "wm-property": "in-reply-to",
    ...more,
  });
}

async function read(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "daybook-responses-"));
  await mkdir(join(folder, "responses"));
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, "responses", name), body);
  const names = Object.keys(files).filter((name) => name.endsWith(".json"));
  return readResponses(
    folder,
    names.map((name) => `responses/${name}`),
  );
}

const FILES = { "a.json": entry(1), "b.json": entry(2) };

describe("approved by", () => {
  test.each<{ name: string; list: string; expected: string[] }>([
    { name: "its id", list: "1\n", expected: ["1"] },
    { name: "the name of its file", list: "b\n", expected: ["2"] },
    { name: "where it stands", list: "https://ann.example/2 # Ann\n", expected: ["2"] },
    { name: "two lines, one a comment", list: "# 1\r\n\r\n 2 \r\n", expected: ["2"] },
    { name: "a line twice", list: "1\n1\n", expected: ["1"] },
  ])("$name", async ({ list, expected }) => {
    const { responses, problems } = await read({ ...FILES, "approved.txt": list });
    expect(responses.map(({ id }) => id)).toEqual(expected);
    expect(problems.map(({ kind }) => kind)).toEqual(["unapproved-response"]);
  });

  test.each<{ name: string; list: string }>([
    { name: "a comment", list: "# 1\n" },
    { name: "part of an id", list: "https://ann.example/\n" },
    { name: "its target", list: "https://daybook.example/articles/goat/\n" },
  ])("not by $name", async ({ list }) => {
    const { responses } = await read({ ...FILES, "approved.txt": list });
    expect(responses).toEqual([]);
  });
});

test("without a list none is shown, and each says what to write", async () => {
  const { responses, problems, counts } = await read({
    "a.json": entry(1, { author: "Ann", content: "So\nsaid\u202E he" }),
  });
  expect(responses).toEqual([]);
  expect([...counts]).toEqual([["responses/a.json", 1]]);
  expect(problems).toEqual([
    {
      kind: "unapproved-response",
      file: "responses/a.json",
      line: 1,
      message:
        "found a reply by Ann at https://ann.example/1 to https://daybook.example/articles/goat/: So said he; to show it, write 1 on a line of responses/approved.txt",
    },
  ]);
});

test("a line that names none is told", async () => {
  const { problems } = await read({ "a.json": entry(1), "approved.txt": "# mine\n1\nnine\n" });
  expect(problems).toEqual([
    expect.objectContaining({ kind: "approval", file: "responses/approved.txt", line: 3 }),
  ]);
});

test("a list behind a link approves nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "daybook-responses-"));
  await mkdir(join(folder, "responses"));
  await writeFile(join(folder, "responses/a.json"), entry(1));
  await writeFile(join(folder, "list"), "1\n");
  await symlink("../list", join(folder, "responses/approved.txt"));
  expect((await readResponses(folder, ["responses/a.json"])).responses).toEqual([]);
});

test("one received twice is shown once", async () => {
  const again = entry(3, { "wm-source": "https://ann.example/1" });
  const { responses, problems } = await read({
    "a.json": entry(1),
    "b.json": again,
    "approved.txt": "1\n",
  });
  expect(responses.map(({ id }) => id)).toEqual(["1"]);
  expect(problems).toEqual([
    expect.objectContaining({ kind: "repeated-response", file: "responses/b.json" }),
  ]);
});

test("those of a known date come first, by date", async () => {
  const { responses } = await read({
    "a.json": entry(1),
    "b.json": entry(2, { published: "2025-08-03" }),
    "c.json": entry(3, { published: "2025-08-02T10:00:00Z" }),
    "approved.txt": "1\n2\n3\n",
  });
  expect(responses.map(({ id }) => id)).toEqual(["3", "2", "1"]);
});
