import { cp, mkdtemp, readdir, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { validateDocuments } from "../publish/validate/validate-documents.ts";
import { type BuiltSite, buildSite, runDaybook } from "./built-site.ts";
import { findBrokenLinks } from "./find-broken-links.ts";

const CONTENT = fileURLToPath(new URL("../../src/content", import.meta.url));
const ORIGIN = "https://daybook.example";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});

describe("the built sample", () => {
  it("has a page of each family", () => {
    for (const path of [
      "index.html",
      "2025/08/index.html",
      "2025/08/02/index.html",
      "editions/index.html",
      "articles/how-to-read-the-dates-on-this-site/index.html",
      "stories/index.html",
      "tags/index.html",
      "tags/afghanistan/index.html",
      "outlets/index.html",
      "outlets/meridian-press/index.html",
      "timeline/index.html",
      "timeline/2025/index.html",
      "coming-up/index.html",
      "feeds/index.html",
      "about/index.html",
      "404.html",
      "feed.xml",
      "atom.xml",
      "feed.json",
      "feeds.opml",
      "upcoming.ics",
      "sitemap.xml",
      "robots.txt",
    ])
      expect(site.files.has(path), path).toBe(true);
  });

  it("says on every page that it is a sample", () => {
    for (const [path, body] of pagesOf(site)) expect(body, path).toContain("This is a sample.");
  });

  it("has no link that leads nowhere", () => {
    expect(findBrokenLinks(site.files, "/", ORIGIN)).toEqual([]);
  });

  it("has feeds, a calendar and a subscription list that break no rule", () => {
    expect(validateDocuments(documentsOf(site), ORIGIN)).toEqual([]);
  });

  it("works under a sub-path", async () => {
    const moved = await buildSite(["--path-prefix", "/some/path/"]);
    expect(findBrokenLinks(moved.files, "/some/path/", ORIGIN)).toEqual([]);
    expect([...moved.files.keys()]).toEqual([...site.files.keys()]);
    expect(moved.files.get("feed.xml")).toContain(`${ORIGIN}/some/path/feed.xml`);
  });

  it("shows no furniture of the captured pages", () => {
    for (const [path, body] of site.files)
      expect(body, path).not.toMatch(
        /Try Our AI Features|Explore what Daily8|No comments yet|Orange background/,
      );
  });

  it("words no date by the clock", () => {
    const outsideQuotes = (body: string) => body.replace(/<q[ >][\s\S]*?<\/q>/g, "");
    for (const [path, body] of pagesOf(site))
      expect(outsideQuotes(body), path).not.toMatch(/\d+ (?:minutes?|hours?|days?) ago/);
  });
});

describe("the same input", () => {
  it("gives the same bytes under another zone, locale and file order", async () => {
    const shuffled = await copyInReverse(CONTENT);
    const other = await buildSite(["--content", shuffled], {
      env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    });
    expect([...other.files.keys()]).toEqual([...site.files.keys()]);
    for (const [path, body] of other.files) expect(body === site.files.get(path), path).toBe(true);
  });

  it("gives the same digest", async () => {
    const one = await runDaybook(["digest", CONTENT], { env: { TZ: "Asia/Tokyo" } });
    const other = await runDaybook(["digest", await copyInReverse(CONTENT)], {
      env: { TZ: "America/Los_Angeles" },
    });
    expect(one.code).toBe(0);
    expect(other.stdout).toBe(one.stdout);
  });
});

describe("a build without any content", () => {
  it("writes a site, and the next one may replace it", async () => {
    const empty = await mkdtemp(join(tmpdir(), "daybook-empty-"));
    const output = join(empty, "site");
    for (let times = 0; times < 2; times += 1) {
      const { code, stderr } = await runDaybook(["build", "--content", empty, "--output", output]);
      expect(code, stderr).toBe(0);
    }
    expect(await readdir(output)).toContain("index.html");
  });
});

describe("a build that cannot be used", () => {
  it("refuses a folder that holds other files", async () => {
    const folder = await mkdtemp(join(tmpdir(), "daybook-foreign-"));
    await cp(join(CONTENT, "articles"), join(folder, "thesis"), { recursive: true });
    const { code, stderr } = await runDaybook(["build", "--output", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("found thesis");
    expect(await readdir(folder)).toEqual(["thesis"]);
  });
});

function documentsOf({ files }: BuiltSite): { path: string; body: string }[] {
  return [...files].map(([path, body]) => ({ path: `/${path}`, body }));
}

function pagesOf({ files }: BuiltSite): [string, string][] {
  return [...files].filter(([path]) => path.endsWith(".html"));
}

/** The same files, written in another order and with other times. */
async function copyInReverse(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "daybook-content-"));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile()).reverse()) {
    const from = join(entry.parentPath, entry.name);
    const to = join(copy, from.slice(folder.length + 1));
    await cp(from, to, { recursive: true });
    await utimes(to, 1, 1);
  }
  return copy;
}
