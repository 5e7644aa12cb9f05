import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles, refuseForeign } from "../../../src/cli/site-folder/refuse-foreign.ts";
import { writeDocuments } from "../../../src/cli/site-folder/write-documents.ts";

const DOCUMENTS = [
  { path: "/index.html", body: "" },
  { path: "/tags/oil/index.html", body: "" },
];

async function makeSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "daybook-foreign-"));
  await writeDocuments(folder, [...DOCUMENTS, listFiles(DOCUMENTS)]);
  return folder;
}

describe("is let through:", () => {
  test("no folder, and an empty one", () => {
    const empty = mkdtempSync(join(tmpdir(), "daybook-foreign-"));
    for (const folder of [empty, join(empty, "none")]) expect(() => refuseForeign(folder)).not.toThrow();
  });

  test("a site as it was written, and one that lacks files", async () => {
    const folder = await makeSite();
    expect(() => refuseForeign(folder)).not.toThrow();
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "tags/.DS_Store"), "");
    expect(() => refuseForeign(folder)).not.toThrow();
  });
});

describe("is refused by name:", () => {
  test.each([
    {
      name: "a file among those of the site",
      add: (folder: string) => writeFileSync(join(folder, "tags/thesis.doc"), ""),
      found: "found tags/thesis.doc, which",
    },
    {
      name: "a hidden file",
      add: (folder: string) => writeFileSync(join(folder, ".env"), ""),
      found: "found .env, which",
    },
    {
      name: "a link",
      add: (folder: string) => symlinkSync("/", join(folder, "root")),
      found: "found root, which",
    },
    {
      name: "more than can be named",
      add: (folder: string) => {
        for (const name of "abcde") writeFileSync(join(folder, name), "");
      },
      found: "found a, b, c and 2 more, which",
    },
  ])("$name", async ({ add, found }) => {
    const folder = await makeSite();
    add(folder);
    expect(() => refuseForeign(folder)).toThrow(found);
  });

  test("a folder of something else", () => {
    const folder = mkdtempSync(join(tmpdir(), "daybook-foreign-"));
    writeFileSync(join(folder, "index.html"), "");
    expect(() => refuseForeign(folder)).toThrow("found index.html, which no build");
  });

  test("a file", () => {
    const file = join(mkdtempSync(join(tmpdir(), "daybook-foreign-")), "site");
    writeFileSync(file, "");
    expect(() => refuseForeign(file)).toThrow("found a file");
  });
});
