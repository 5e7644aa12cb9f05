import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeDocuments } from "../../../src/cli/site-folder/write-documents.ts";

const makeFolder = () => mkdtemp(join(tmpdir(), "daybook-documents-"));

test("writes text and bytes below the folder, and makes the folders between", async () => {
  const folder = await makeFolder();
  const bytes = new Uint8Array([0, 255, 10]);
  await writeDocuments(folder, [
    { path: "/a/b/index.html", body: "ü" },
    { path: "/a/picture.png", body: bytes },
  ]);
  expect(await readFile(join(folder, "a/b/index.html"), "utf8")).toBe("ü");
  expect(new Uint8Array(await readFile(join(folder, "a/picture.png")))).toEqual(bytes);
});

describe("writes nothing at all", () => {
  test.each([
    {
      name: "where a path leads out",
      paths: ["/a.txt", "/../b.txt"],
      message: "/../b.txt: leads out of the site",
    },
    { name: "where a path is the folder itself", paths: ["/a.txt", "/"], message: "leads out of the site" },
    {
      name: "where a path comes twice",
      paths: ["/a.txt", "/a.txt"],
      message: "/a.txt: stands for two files",
    },
    {
      name: "where two differ by case alone",
      paths: ["/a.txt", "/A.txt"],
      message: "/A.txt: stands for two files",
    },
  ])("$name", async ({ paths, message }) => {
    const folder = await makeFolder();
    const documents = paths.map((path) => ({ path, body: "" }));
    await expect(writeDocuments(folder, documents)).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual([]);
  });
});
