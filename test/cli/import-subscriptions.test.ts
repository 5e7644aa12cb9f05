import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { appendFeeds } from "../../src/cli/import-subscriptions.ts";
import { runDaybook } from "../site/built-site.ts";

const tide = { name: "Tide Wire", address: "https://tide.example/rss" };
const colon = { name: "News: all", address: "https://news.example/?a=b#c", language: "en" };

describe("appendFeeds", () => {
  const ENTRIES =
    '- name: Tide Wire\n  feed: https://tide.example/rss\n- name: "News: all"\n  feed: https://news.example/?a=b#c\n  language: en\n';
  it.each([
    { name: "no file", before: "", expected: ENTRIES },
    { name: "comments alone", before: "# My feeds.\n", expected: `# My feeds.\n${ENTRIES}` },
    {
      name: "a list, its comments and order",
      before:
        "# Mine\n- name: Z # last\n  feed: https://z.example/\n\n- {name: A, feed: 'https://a.example/'}\n# end\n",
      expected: `# Mine\n- name: Z # last\n  feed: https://z.example/\n\n- {name: A, feed: 'https://a.example/'}\n# end\n${ENTRIES}`,
    },
    {
      name: "a list without its last line end",
      before: "- name: Z\n  feed: https://z.example/",
      expected: `- name: Z\n  feed: https://z.example/\n${ENTRIES}`,
    },
    {
      name: "a list that is set in",
      before: "  - name: Z\n    feed: https://z.example/\n",
      expected: `  - name: Z\n    feed: https://z.example/\n${ENTRIES.replace(/^/gm, "  ").trimEnd()}\n`,
    },
    {
      name: "the line ends of Windows and a byte order mark",
      before: "\uFEFF- name: Z\r\n  feed: https://z.example/\r\n",
      expected: `\uFEFF- name: Z\r\n  feed: https://z.example/\r\n${ENTRIES.replaceAll("\n", "\r\n")}`,
    },
  ])("goes on below $name", ({ before, expected }) => {
    expect(appendFeeds(before, [tide, colon])).toBe(expected);
  });

  it.each([
    { name: "a list in brackets", before: "[{name: Z, feed: https://z.example/}]\n" },
    { name: "an empty list in brackets", before: "[]\n" },
    { name: "a list with an end of its own", before: "- name: Z\n  feed: https://z.example/\n...\n" },
  ])("does not touch $name", ({ before }) => {
    expect(() => appendFeeds(before, [tide])).toThrow("feeds.yaml:1: found a list that cannot be added to");
  });
});

describe("daybook import", () => {
  let settings: string;
  let list: string;
  beforeEach(async () => {
    settings = await mkdtemp(join(tmpdir(), "daybook-settings-"));
    list = join(settings, "..", "list.opml");
    await writeFile(join(settings, "feeds.yaml"), "# Mine.\n- name: Z\n  feed: https://z.example\n");
  });
  const run = (file = list) => runDaybook(["import", file, "--settings", settings]);
  const write = (outlines: string) => writeFile(list, `<opml version="2.0"><body>${outlines}</body></opml>`);

  it("adds what is new, once, and tells what it knew and left out", async () => {
    await write(
      '<outline text="Old" xmlUrl="https://z.example/"/>\n<outline text="Tide Wire" xmlUrl="https://tide.example/rss"/>\n<outline text="Odd" xmlUrl="gopher://x"/>',
    );
    const { code, stderr } = await run();
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("added  Tide Wire  https://tide.example/rss\n");
    expect(stderr).toContain('list.opml:3: found "gopher://x" for xmlUrl');
    expect(stderr).toContain("Added 1 feed to");
    expect(stderr).toContain("; 1 known already.");
    const expected =
      "# Mine.\n- name: Z\n  feed: https://z.example\n- name: Tide Wire\n  feed: https://tide.example/rss\n";
    expect(await readFile(join(settings, "feeds.yaml"), "utf8")).toBe(expected);
    expect((await run()).stderr).toContain("Added 0 feeds to");
    expect(await readFile(join(settings, "feeds.yaml"), "utf8")).toBe(expected);
  });

  it.each([
    { name: "is not there", outlines: undefined, expected: "could not be read (ENOENT)" },
    { name: "holds no feed", outlines: '<outline text="Folder"/>', expected: "found no feed in it" },
    {
      name: "holds none that can be followed",
      outlines: '<outline xmlUrl="x"/>',
      expected: 'found "x" for xmlUrl',
    },
  ])("adds nothing where the list $name", async ({ outlines, expected }) => {
    if (outlines !== undefined) await write(outlines);
    const { code, stderr } = await run(outlines === undefined ? join(settings, "none.opml") : list);
    expect(code).toBe(1);
    expect(stderr).toContain(expected);
    expect(await readFile(join(settings, "feeds.yaml"), "utf8")).not.toContain("Folder");
  });
});
