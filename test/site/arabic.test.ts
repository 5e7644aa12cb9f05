import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { validateDocuments } from "../publish/validate/validate-documents.ts";
import { type BuiltSite, buildSite } from "./built-site.ts";
import { findBrokenLinks } from "./find-broken-links.ts";
import { findSaid } from "./find-said.ts";

const ORIGIN = "https://daybook.example";
/** Formats and zones go by these names in every language, and so does what the settings of the sample name. */
const NAMES =
  /\b(?:RSS|Atom|JSON(?: Feed)?|OPML|RFC 5005|UTC|The Sample Daybook|The owner of this digest)\b|\b\S+\.example\b/g;

let site: BuiltSite;
beforeAll(async () => {
  const settings = await mkdtemp(join(tmpdir(), "daybook-"));
  await cp(fileURLToPath(new URL("../../_data", import.meta.url)), settings, { recursive: true });
  const file = join(settings, "site.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("language: en", "language: ar"));
  site = await buildSite(["--settings", settings]);
});

const pages = () => [...site.files].filter(([path]) => path.endsWith(".html"));

describe("the sample in Arabic", () => {
  it("runs from right to left on every page", () => {
    for (const [path, body] of pages()) expect(body, path).toContain(`<html lang="ar" dir="rtl">`);
  });

  it("says nothing in English", () => {
    const isName = (tag: string) => /href="[^"]*\/outlets\/[^"/]+\/"|class="unseen"/.test(tag);
    for (const [path, body] of pages()) {
      const said = findSaid(body, isName).map((text) => text.replace(NAMES, ""));
      expect(
        said.filter((text) => /[a-z]{2}/i.test(text)),
        path,
      ).toEqual([]);
    }
  });

  it("says in English, and says so, what the digest found in English texts", () => {
    expect(site.files.get("stories/index.html")).toMatch(/<span lang="en" dir="ltr">[^<]*both name/);
  });

  it.each([
    "timeline/index.html",
    "feeds/index.html",
    "about/index.html",
    "about/dates/index.html",
    "404.html",
  ])("names and describes %s in Arabic", (path) => {
    const body = site.files.get(path) ?? "";
    for (const pattern of [/<title>([^<]*)</, /<meta name="description" content="([^"]*)"/])
      expect(pattern.exec(body)?.[1], path).toMatch(
        /^\P{Script=Latin}*(?:The Sample Daybook\P{Script=Latin}*)?$/u,
      );
  });

  it("quotes reports in their language", () => {
    expect(site.files.get("index.html")).toMatch(/<p class="opening" lang="en" dir="auto">/);
  });

  it("has no link that leads nowhere, and documents that break no rule", () => {
    expect(findBrokenLinks(site.files, "/", ORIGIN)).toEqual([]);
    const documents = [...site.files]
      .filter(([path]) => /(?:feed\.xml|atom\.xml|feed\.json|\.opml|\.ics)$/.test(path))
      .map(([path, body]) => ({ path: `/${path}`, body }));
    expect(validateDocuments(documents, ORIGIN)).toEqual([]);
    expect(site.files.get("tags/japan/feed.json") ?? site.files.get("feed.json")).toContain(
      `"language": "ar"`,
    );
  });
});
