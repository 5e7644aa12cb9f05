import { parseOpml } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/digest/model.ts";
import { buildDocuments } from "../../src/publish/documents.ts";
import { day, instant, makeArticle, makeOutlet, makeSettings, makeSite } from "./make-site.ts";
import { parseXml } from "./parse-xml.ts";

const oil = { id: "oil", name: "R&D <oil>", kind: "subject", evidence: [] } as const;
const articles: Article[] = [
  makeArticle("own", { role: "own", changed: instant("2025-08-04T00:00:00Z") }),
  ...["a", "b", "c"].map((id) => makeArticle(id, { tags: [oil], outlet: makeOutlet("The Bee") })),
];
const story = { id: "a", title: "A story", articles: ["a", "b"], relations: [], origins: [] };

const documents = buildDocuments(makeSite(articles, { stories: [story] }));
const bodyOf = (path: string, list = documents) => list.find((one) => one.path === path)?.body ?? "";

describe("buildDocuments", () => {
  test("three for each feed, then calendar, subscriptions and what robots and hosts read", () => {
    expect(documents.map(({ path }) => path)).toEqual([
      ...["/", "/stories/a/", "/tags/oil/", "/outlets/the-bee/"].flatMap((page) => [
        `${page}feed.xml`,
        `${page}atom.xml`,
        `${page}feed.json`,
      ]),
      "/upcoming.ics",
      "/feeds.opml",
      "/email.txt",
      "/sitemap.xml",
      "/robots.txt",
      "/_headers",
      "/.nojekyll",
    ]);
  });

  test("the same digest gives the same bytes", () => {
    expect(buildDocuments(makeSite(articles, { stories: [story] }))).toEqual(documents);
  });

  test("the sitemap is well-formed", () => {
    expect(() => parseXml(bodyOf("/sitemap.xml"))).not.toThrow();
  });

  test("an empty digest has no feed, and so no subscription list", () => {
    expect(buildDocuments(makeSite([])).map(({ path }) => path)).toEqual([
      "/upcoming.ics",
      "/sitemap.xml",
      "/robots.txt",
      "/_headers",
      "/.nojekyll",
    ]);
  });

  test("addresses follow the folder the site is served under", () => {
    for (const { body } of buildDocuments(
      makeSite(articles, {}, makeSettings({ address: "https://b.example/" })),
    ))
      expect(body).not.toContain("ledger.example/");
  });
});

test("the subscription list names every feed with its address", () => {
  const body = bodyOf("/feeds.opml");
  // HTML in an attribute: escaped twice where it would be markup.
  expect(body).toContain('text="The Ledger: R&#x26;amp;D &#x26;lt;oil&#x3E;"');
  expect(parseOpml(body).body?.outlines?.map(({ type, xmlUrl, htmlUrl }) => [type, xmlUrl, htmlUrl])).toEqual(
    ["", "stories/a/", "tags/oil/", "outlets/the-bee/"].map((page) => [
      "rss",
      `https://ledger.example/news/${page}feed.xml`,
      `https://ledger.example/news/${page}`,
    ]),
  );
});

describe("the sitemap", () => {
  const entriesOf = (body: string) =>
    new Map(
      [...body.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)].map((match) => [
        match[1],
        match[2],
      ]),
    );
  const entries = entriesOf(bodyOf("/sitemap.xml"));
  const at = (path: string) => `https://ledger.example/news/${path}`;

  test("has own articles and lists, each with its own last change", () => {
    expect(entries.get(at("articles/own/"))).toBe("2025-08-04T00:00:00Z");
    expect(entries.get(at("tags/oil/"))).toBe("2025-08-02T00:00:00Z");
    for (const path of ["", "2025/08/", "2025/08/02/", "stories/a/", "outlets/the-bee/", "about/", "feeds/"])
      expect(entries.has(at(path))).toBe(true);
    expect(entries.get(at("about/"))).toBeUndefined();
  });

  test("has no article of others", () => {
    expect([...entries.keys()].filter((address) => address?.includes("/articles/"))).toEqual([
      at("articles/own/"),
    ]);
  });

  test("names each page once, and no list of nothing", () => {
    const few = entriesOf(bodyOf("/sitemap.xml", buildDocuments(makeSite([]))));
    expect([...few.keys()]).toEqual(["", "coming-up/", "feeds/", "about/", "about/dates/"].map(at));
    expect(bodyOf("/sitemap.xml").match(/<loc>/g)).toHaveLength(entries.size);
  });

  test("escapes what a slug may hold", () => {
    const odd = makeArticle("odd", { role: "own", slug: "r&d-é", edition: day("2025-08-02") });
    expect(bodyOf("/sitemap.xml", buildDocuments(makeSite([odd])))).toContain("/articles/r&amp;d-%C3%A9/");
  });
});

describe("security.txt", () => {
  const contact = "mailto:me@b.example";
  const withContact = makeSettings({ security: { contact, expires: instant("2026-12-31T23:59:59Z") } });

  test("says whom to tell, until when, in which language and where it stands", () => {
    expect(bodyOf("/.well-known/security.txt", buildDocuments(makeSite([], {}, withContact)))).toBe(
      [
        "Contact: mailto:me@b.example",
        "Expires: 2026-12-31T23:59:59Z",
        "Preferred-Languages: en",
        "Canonical: https://ledger.example/news/.well-known/security.txt",
        "",
      ].join("\n"),
    );
  });

  test("is not there unless the owner says whom to tell", () => {
    expect(documents.some(({ path }) => path.includes("security"))).toBe(false);
  });
});

test("robots are let in and shown the sitemap", () => {
  expect(bodyOf("/robots.txt")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://ledger.example/news/sitemap.xml\n",
  );
});
