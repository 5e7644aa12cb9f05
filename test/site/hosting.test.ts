import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { buildContentPolicy, CONTENT_POLICY, SCRIPT_NEEDS } from "../../src/publish/content-policy.ts";
import { findCloudflareHeaders, findNetlifyHeaders, parseHeadersFile } from "../publish/hosts.ts";
import { type BuiltSite, buildSite, runDaybook } from "./built-site.ts";
import { findBrokenAddresses } from "./find-broken-addresses.ts";
import { findBrokenLinks } from "./find-broken-links.ts";

const ORIGIN = "https://news.example";
const PREFIX = "/some/path/";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite(["--address", `${ORIGIN}${PREFIX}`]);
});

const pages = () => [...site.files].filter(([path]) => path.endsWith(".html"));

describe("a site under a sub-path", () => {
  it("has no link, stylesheet or icon that leads nowhere", () => {
    expect(findBrokenLinks(site.files, PREFIX, ORIGIN)).toEqual([]);
  });

  it("has no address in a feed, a sitemap or the data of a page that leads nowhere", () => {
    expect(findBrokenAddresses(site.files, PREFIX, ORIGIN)).toEqual([]);
  });

  it("knows no other address of its own", () => {
    for (const [path, body] of site.files) expect(body, path).not.toContain("//daybook.example");
  });

  it("gives every file the same headers on both hosts, each once", () => {
    const rules = parseHeadersFile(site.files.get("_headers") ?? "");
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const file of site.files.keys()) {
      const path = PREFIX + file.replace(/index\.html$/, "");
      const headers = findCloudflareHeaders(rules, path);
      expect(headers.get("content-security-policy"), file).toContain("frame-ancestors 'none'");
      const cache = headers.get("cache-control");
      if (path.startsWith(`${PREFIX}assets/`)) expect(cache, file).toMatch(/immutable$/);
      else if (path.endsWith("/")) expect(cache, file).toMatch(/must-revalidate$/);
      if (/(?:feed|atom)\.xml$|feed\.json$|\.ics$|\.opml$/.test(file)) {
        expect(headers.get("content-type"), file).toMatch(/^[a-z]+\/[a-z+-]+; charset=utf-8$/);
        expect(cache, file).toMatch(/must-revalidate$/);
      }
      const elsewhere = findNetlifyHeaders(rules, path);
      for (const [name, value] of headers) expect(elsewhere.get(name), `${file}: ${name}`).toBe(value);
    }
  });
});

describe("every page", () => {
  it("carries the policy", () => {
    for (const [path, body] of pages()) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"\/>/.exec(body)?.[1];
      // No page allows more than it uses.
      if (path === "email/index.html")
        expect(policy?.replaceAll(/ 'sha256-[^']*'/g, "")).toBe(
          `${CONTENT_POLICY}; style-src-attr 'unsafe-hashes'`,
        );
      else
        expect(policy, path).toBe(
          body.includes(`<script type="module"`) ? buildContentPolicy(SCRIPT_NEEDS) : CONTENT_POLICY,
        );
    }
  });

  it("has a picture that is there", () => {
    for (const [path, body] of pages()) {
      if (path === "email/index.html") continue;
      const card = /<meta property="og:image" content="([^"]*)"/.exec(body)?.[1] ?? "";
      expect(site.files.has(card.replace(ORIGIN + PREFIX, "")), path).toBe(true);
    }
  });
});

describe("the files of the site", () => {
  it("are for hosts and robots too", () => {
    expect(site.files.get(".nojekyll")).toBe("");
    expect(site.files.get("robots.txt")).toContain(`Sitemap: ${ORIGIN}${PREFIX}sitemap.xml`);
  });

  it("have assets whose names change with their content, and no others", () => {
    const assets = [...site.files.keys()].filter((path) => path.startsWith("assets/"));
    expect(assets.length).toBeGreaterThanOrEqual(4);
    for (const path of assets) expect(path).toMatch(/^assets\/[a-z]+\.[0-9a-f]{10}\.(?:css|svg|png|js)$/);
    expect([...site.files.keys()].filter((path) => /\.(?:css|svg|png|js)$/.test(path))).toEqual([
      ...assets,
      // A browser knows a worker by its address.
      "offline-worker.js",
    ]);
  });
});

describe("--address", () => {
  it.each(["news.example", "ftp://news.example/", "https://news.example/?a=b", "https://news.example/#a"])(
    "refuses %s",
    async (address) => {
      const { code, stderr } = await runDaybook(["build", "--address", address]);
      expect(code).toBe(1);
      expect(stderr).toContain(
        `--address: found "${address}"; write where the site is served, as https://example.org/news/`,
      );
    },
  );
});

it("the recipe for nginx sends a policy that leaves room for every page", async () => {
  const recipe = await readFile(new URL("../../src/hosting.md", import.meta.url), "utf8");
  const whole = await buildSite(["--search"]);
  const told = /Content-Security-Policy: (.*)/.exec(whole.files.get("_headers") ?? "")?.[1];
  expect(recipe).toContain(`"${told}"`);
});
