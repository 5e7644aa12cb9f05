import { beforeAll, describe, expect, it } from "vitest";
import { validateDocuments } from "../publish/validate/validate-documents.ts";
import { type BuiltSite, buildSample, buildSite } from "./built-site.ts";
import { findBrokenLinks } from "./find-broken-links.ts";

const ORIGIN = "https://daybook.example";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSample();
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
      "email/index.html",
      "email.txt",
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

function documentsOf({ files }: BuiltSite): { path: string; body: string }[] {
  return [...files].map(([path, body]) => ({ path: `/${path}`, body }));
}

function pagesOf({ files }: BuiltSite): [string, string][] {
  return [...files].filter(([path]) => path.endsWith(".html"));
}
