import { describe, expect, test } from "vitest";
import { renderHeaders } from "../../src/publish/headers.ts";
import { buildLinks } from "../../src/publish/links.ts";
import { findCloudflareHeaders, findNetlifyHeaders, parseHeadersFile } from "./hosts.ts";

const DOCUMENTS = [
  "/feed.xml",
  "/atom.xml",
  "/feed.json",
  "/stories/a/feed.xml",
  "/stories/b/feed.xml",
  "/tags/a/feed.json",
  "/upcoming.ics",
  "/feeds.opml",
  "/sitemap.xml",
  "/robots.txt",
  "/.well-known/security.txt",
];

const ASK_AGAIN = "public, max-age=0, must-revalidate";
const KEEP = "public, max-age=31536000, immutable";

const file = renderHeaders(buildLinks("https://b.example/news/"), DOCUMENTS);
const rules = parseHeadersFile(file);

const CASES = [
  { path: "/", cache: ASK_AGAIN },
  { path: "/stories/a/", cache: ASK_AGAIN },
  { path: "/2025/08/02/", cache: ASK_AGAIN },
  { path: "/assets/daybook.0123456789.css", cache: KEEP },
  { path: "/feed.xml", cache: ASK_AGAIN, type: "application/rss+xml; charset=utf-8" },
  { path: "/atom.xml", cache: ASK_AGAIN, type: "application/atom+xml; charset=utf-8" },
  { path: "/stories/b/feed.xml", cache: ASK_AGAIN, type: "application/rss+xml; charset=utf-8" },
  { path: "/tags/z/feed.json", cache: ASK_AGAIN, type: "application/feed+json; charset=utf-8" },
  { path: "/upcoming.ics", cache: ASK_AGAIN, type: "text/calendar; charset=utf-8" },
  { path: "/feeds.opml", cache: ASK_AGAIN, type: "text/x-opml; charset=utf-8" },
];

describe.each([
  { host: "Cloudflare", findHeaders: findCloudflareHeaders },
  { host: "Netlify", findHeaders: findNetlifyHeaders },
])("$host", ({ findHeaders }) => {
  test.each(CASES)("$path", ({ path, cache, type }) => {
    const headers = findHeaders(rules, `/news${path}`);
    expect(headers.get("cache-control")).toBe(cache);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("access-control-allow-origin")).toBe(type === undefined ? undefined : "*");
  });

  test.each(["/", "/stories/a/", "/assets/icon.1.svg", "/feed.xml", "/robots.txt", "/nowhere"])(
    "security headers for %s",
    (path) => {
      const headers = findHeaders(rules, `/news${path}`);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      for (const name of ["referrer-policy", "permissions-policy", "cross-origin-opener-policy"])
        expect(headers.has(name), name).toBe(true);
    },
  );

  test("security.txt is text that scripts of other sites cannot read", () => {
    const headers = findHeaders(rules, "/news/.well-known/security.txt");
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(headers.has("access-control-allow-origin")).toBe(false);
  });

  test("nothing outside the folder that the site is served under", () => {
    expect(findHeaders(rules, "/other/feed.xml").size).toBe(0);
    expect(findHeaders(rules, "/").size).toBe(0);
  });
});

test("however many feeds there are, Cloudflare reads all rules", () => {
  const many = ["stories", "tags", "outlets"].flatMap((folder) =>
    Array.from({ length: 400 }, (_, index) => `/${folder}/${index}/feed.xml`),
  );
  const long = renderHeaders(buildLinks("https://b.example/"), [...DOCUMENTS, ...many]);
  expect(parseHeadersFile(long).length).toBeLessThanOrEqual(100);
  expect(Math.max(...long.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(2000);
});
