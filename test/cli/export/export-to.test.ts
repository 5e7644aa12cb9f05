import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runDaybook } from "../../site/built-site.ts";

let folder: string;
let settings: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "daybook-export-"));
  settings = await mkdtemp(join(tmpdir(), "daybook-settings-"));
  await writeFile(join(settings, "feeds.yaml"), "- name: Tide Wire\n  feed: https://tide.example/rss\n");
});
const run = (file: string, ...args: string[]) =>
  runDaybook(["export", file, "--settings", settings, ...args]);

describe("daybook export", () => {
  it("writes the feeds that are followed to a file or to standard output, the same bytes", async () => {
    const file = join(folder, "mine.opml");
    await writeFile(file, "an older one");
    const { code, stderr } = await run(file);
    expect(code, stderr).toBe(0);
    expect(stderr).toBe(`1 feed written to ${file}\n`);
    expect(await readdir(folder)).toEqual(["mine.opml"]);
    const { stdout } = await run("-", "--as", "opml");
    expect(stdout).toContain('xmlUrl="https://tide.example/rss"');
    expect(await readFile(file, "utf8")).toBe(stdout);
  });

  it("writes the digest as lines, the same bytes", async () => {
    const file = join(folder, "digest.jsonl");
    expect((await run(file)).stderr).toMatch(/^\d+ lines written to /);
    const { stdout } = await run("-");
    expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ kind: "daybook", format: 1 });
    expect(await readFile(file, "utf8")).toBe(stdout);
  });

  it.each([
    {
      name: "of no format",
      place: () => join(folder, "digest.csv"),
      expected: "an ending that says no format",
    },
    { name: "among the settings", place: () => join(settings, "x.opml"), expected: "where it would be read" },
    {
      name: "that is a folder",
      place: () => folder,
      args: ["--as", "opml"],
      expected: "something that is no file",
    },
  ])("writes to no place $name", async ({ place, args = [], expected }) => {
    const { code, stderr } = await run(place(), ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(expected);
  });

  it("writes no list without a feed", async () => {
    await writeFile(join(settings, "feeds.yaml"), "");
    const { code, stderr } = await run(join(folder, "mine.opml"));
    expect([code, await readdir(folder)]).toEqual([1, []]);
    expect(stderr).toContain("feeds.yaml: found no feed that is followed");
  });
});
