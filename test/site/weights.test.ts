import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildArchiveSite } from "../archive/build-archive-site.ts";
import { type BuiltSite, buildSample, buildSite } from "./built-site.ts";
import { findFamilies } from "./families.ts";

/** Budgets in bytes, compressed as hosts do at their best (gzip -9). */
const ARTICLE = 14_000;
const FRONT = 30_000;
const SEARCH_SCRIPT = 15_000;
/** Requests of an article page, itself included. */
const REQUESTS = 4;
/** Bytes of any one page before it is compressed: a browser on a small phone lays it out in seconds. */
const LARGEST = 1_000_000;

/** Pages that may run scripts: nothing is read there that is not elsewhere. */
const MAY_RUN_SCRIPTS = /^(?:search|feeds)\//;

const sites = [
  { name: "sample", ...(await buildSample()) },
  { name: "archive", ...(await buildArchiveSite()) },
];

describe.each(sites)("the $name", (site) => {
  const families = new Map(findFamilies(site.files).map(({ name, pages }) => [name, pages]));

  it.each(["articles/* own", "articles/* captured"])("has %s within the budget of an article", (family) => {
    const weights = (families.get(family) ?? []).map((path) => ({ path, bytes: weigh(path, site) }));
    weights.sort((a, b) => a.bytes - b.bytes);
    const [median, largest] = [weights[Math.floor(weights.length / 2)], weights.at(-1)];
    console.log(`${site.name}, ${family}: median ${median?.bytes}, largest ${largest?.bytes} bytes`);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter(({ bytes }) => bytes > ARTICLE)).toEqual([]);
  });

  it("has articles that ask for four things at most", () => {
    for (const family of ["articles/* own", "articles/* captured"])
      for (const path of families.get(family) ?? [])
        expect(1 + findRequests(bodyOf(path, site)).length, path).toBeLessThanOrEqual(REQUESTS);
  });

  it("has a front page within its budget", () => {
    const bytes = weigh("", site);
    console.log(`${site.name}, front: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(FRONT);
  });

  it("runs no script where one reads", () => {
    const running = [...site.files]
      .filter(([path, body]) => path.endsWith(".html") && findScripts(body).length > 0)
      .map(([path]) => path);
    expect(running.filter((path) => !MAY_RUN_SCRIPTS.test(path))).toEqual([]);
  });

  it("has no page that is too large for a phone", () => {
    const large = [...site.files].filter(([path, body]) => path.endsWith(".html") && body.length > LARGEST);
    expect(large.map(([path, body]) => `${path}: ${body.length}`)).toEqual([]);
  });
});

it("the front page is weighed with fifty stories on it", () => {
  const [, archive] = sites;
  const front = archive?.files.get("index.html") ?? "";
  const stories = new Set(Array.from(front.matchAll(/href="(\/articles\/[^"#]+)"/g), ([, path]) => path));
  expect(stories.size).toBeGreaterThanOrEqual(50);
});

it("a search page runs little script of its own, even before it is compressed", async () => {
  const { files } = await buildSite(["--search"]);
  const scripts = findScripts(files.get("search/index.html") ?? "");
  expect(scripts).toHaveLength(1);
  const bytes = scripts.reduce((sum, script) => sum + Buffer.byteLength(files.get(script) ?? ""), 0);
  console.log(`search: ${bytes} bytes of script`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(SEARCH_SCRIPT);
});

/** A page with its stylesheets. */
function weigh(path: string, site: BuiltSite): number {
  const body = bodyOf(path, site);
  const styles = findRequests(body).filter((asset) => asset.endsWith(".css"));
  return compress(body) + styles.reduce((sum, style) => sum + compress(site.files.get(style) ?? ""), 0);
}

function bodyOf(path: string, { files }: BuiltSite): string {
  const body = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (body === undefined) throw new Error(`No page ${path}`);
  return body;
}

function compress(body: string): number {
  return gzipSync(body, { level: 9 }).length;
}

/** Files that a browser fetches with a page: styles, icons, scripts and pictures, each once. */
function findRequests(body: string): string[] {
  const loading = body.matchAll(/<(?:link|script|img|source|iframe)\s[^>]*>/g);
  const addresses = Array.from(loading, ([tag]) =>
    tag.startsWith("<link") && !/\srel="(?:stylesheet|icon|preload|modulepreload|manifest)"/.test(tag)
      ? undefined
      : /\s(?:href|src)="\/?([^"]*)"/.exec(tag)?.[1],
  );
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

function findScripts(body: string): string[] {
  return Array.from(body.matchAll(/<script[^>]*\ssrc="\/?([^"]*)"/g), ([, path = ""]) => path);
}
