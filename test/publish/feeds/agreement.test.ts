import {
  type AtomFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRssFeed,
  type RssFeed,
} from "feedsmith";
import { describe, expect, test } from "vitest";
import { buildFeedDocuments } from "../../../src/publish/feeds/build-feed-documents.ts";
import type { Site } from "../../../src/publish/site/site.ts";
import { instant, makeArticle, makeSettings, makeSite } from "../make-site.ts";
import { HOSTILE, hostileArticles, makeLargeSite } from "../validate/make-sites.ts";

const bodiesOf = (site: Site) =>
  new Map(buildFeedDocuments(site).map(({ path, body }) => [path, body] as const));
const threeOf = (bodies: ReadonlyMap<string, string>, folder = "/") =>
  ["feed.xml", "atom.xml", "feed.json"].map((name) => bodies.get(folder + name) ?? "") as [
    string,
    string,
    string,
  ];

const decode = (html = "") => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const milliseconds = (date?: string) => (date === undefined ? undefined : Date.parse(date));
const relation = (
  entry: { links?: { rel?: string; href?: string }[] | undefined } | undefined,
  rel: string,
) => entry?.links?.find((link) => link.rel === rel)?.href;

/** What an item says, whichever format says it. */
const fromRss = (item: RssFeed.Item<string>) => ({
  id: item.guid?.value,
  title: item.title,
  link: item.link,
  text: decode(item.description),
  html: item.content?.encoded,
  published: milliseconds(item.pubDate),
  updated: item.atom?.updated,
  language: item.dc?.languages?.[0],
  authors: item.dc?.creators,
  tags: item.categories?.map(({ name }) => name),
  original: relation(item.atom, "via"),
});
const fromAtom = (entry: AtomFeed.Entry<string>) => ({
  id: entry.id,
  title: entry.title?.value,
  link: relation(entry, "alternate"),
  text: entry.summary?.value,
  html: entry.content?.value,
  published: milliseconds(entry.published),
  updated: entry.updated,
  language: entry.xml?.lang,
  authors: entry.authors?.map(({ name }) => name),
  tags: entry.categories?.map(({ label }) => label),
  original: relation(entry, "via"),
});
const fromJson = (item: JsonFeed.Item<string>) => ({
  id: item.id,
  title: item.title,
  link: item.url,
  text: item.content_text ?? item.summary,
  html: item.content_html,
  published: milliseconds(item.date_published),
  updated: item.date_modified,
  language: item.language,
  authors: item.authors?.map(({ name }) => name),
  tags: item.tags,
  original: item.external_url,
});

describe("the three formats of a feed", () => {
  const hostile = makeSite(hostileArticles, {}, makeSettings({ title: "R&D <daily>" }));
  const [rss, atom, json] = threeOf(bodiesOf(hostile));

  test.each([
    { name: "hostile texts", bodies: bodiesOf(hostile), documents: 1, entries: HOSTILE.length },
    {
      name: "a feed with archives",
      bodies: bodiesOf(makeLargeSite(130)),
      documents: 5,
      entries: 50 + 4 * 24,
    },
  ])(
    "agree on ids, order, titles, links, dates, text, authors, tags and originals: $name",
    ({ bodies, documents, entries }) => {
      const folders = [...bodies.keys()]
        .filter((path) => /^\/(?:archive\/[^/]*\/)?feed\.xml$/.test(path))
        .map((path) => path.replace("feed.xml", ""));
      expect(folders).toHaveLength(documents);
      let told = 0;
      for (const folder of folders) {
        const [inRss, inAtom, inJson] = threeOf(bodies, folder);
        // The parser is lenient; the file itself must hold it.
        const { items } = JSON.parse(inJson) as { items: JsonFeed.Item<string>[] };
        expect(parseJsonFeed(inJson).items).toHaveLength(items.length);
        expect(parseRssFeed(inRss).items?.map(fromRss)).toEqual(items.map(fromJson));
        expect(parseAtomFeed(inAtom).entries?.map(fromAtom)).toEqual(items.map(fromJson));
        told += items.length;
      }
      expect(told).toBe(entries);
    },
  );

  test("escape titles exactly once", () => {
    expect(rss).toContain("<title>&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;</title>");
    expect(atom).toContain(
      "<title>R&#x26;D &#x26;amp; Don&#x26;apos;t &#x26;#x26; &#x26;lt;b&#x26;gt;</title>",
    );
    expect(json).toContain('"title":"R&D &amp; Don&apos;t &#x26; &lt;b&gt;"');
  });

  test("keep markup of plain text from becoming markup where the format shows HTML", () => {
    expect(rss).toContain(
      "<description>&#x26;lt;script&#x26;gt;alert(1)&#x26;lt;/script&#x26;gt;</description>",
    );
    expect(atom).toContain("<summary>&#x3C;script&#x3E;");
  });
});

describe("each format", () => {
  const [rss, atom, json] = threeOf(
    bodiesOf(
      makeSite([
        makeArticle("new", { changed: instant("2025-08-02T00:00:00Z") }),
        makeArticle("corrected", { changed: instant("2025-08-05T06:07:08Z"), language: "fr" }),
      ]),
    ),
  );

  test("RSS: self, last change, language, guids that are no links", () => {
    const feed = parseRssFeed(rss);
    expect(feed).toMatchObject({
      title: "The Ledger",
      link: "https://ledger.example/news/",
      language: "en",
      lastBuildDate: "Tue, 05 Aug 2025 06:07:08 GMT",
      atom: {
        links: [{ href: "https://ledger.example/news/feed.xml", rel: "self", type: "application/rss+xml" }],
      },
    });
    expect(feed.items?.map((item) => item.guid)).toEqual([
      { value: "tag:ledger.example,2025:article/new", isPermaLink: false },
      { value: "tag:ledger.example,2025:article/corrected", isPermaLink: false },
    ]);
    expect(rss).not.toContain("pubDate");
  });

  test("Atom: id, self and alternate, last change, an author each, the language of an entry", () => {
    const feed = parseAtomFeed(atom);
    expect(feed).toMatchObject({
      id: "tag:ledger.example,2025:feed/site",
      updated: "2025-08-05T06:07:08.000Z",
    });
    expect([relation(feed, "self"), relation(feed, "alternate")]).toEqual([
      "https://ledger.example/news/atom.xml",
      "https://ledger.example/news/",
    ]);
    expect(feed.entries?.every((entry) => entry.authors?.length === 1 && entry.updated !== undefined)).toBe(
      true,
    );
    expect(feed.entries?.map((entry) => entry.xml?.lang)).toEqual(["en", "fr"]);
    expect(atom).not.toContain("<published>");
  });

  test("JSON: version, addresses, and a note where there is no text", () => {
    const [, , empty] = threeOf(
      bodiesOf(makeSite([makeArticle("link", { excerpt: [], shown: [], rights: "link-only" })])),
    );
    expect(JSON.parse(empty)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: "https://ledger.example/news/",
      feed_url: "https://ledger.example/news/feed.json",
      language: "en",
      items: [
        {
          content_text: "No text is shown: the rights to this article do not allow it.",
          date_modified: "2025-08-02T00:00:00.000Z",
        },
      ],
    });
    expect(json).not.toContain("date_published");
  });
});

describe("archives and hub", () => {
  const bodies = bodiesOf(makeLargeSite(130));

  test("lead from the feed back to the first article, each in its own format", () => {
    const addresses: string[] = [];
    let path: string | undefined = "/atom.xml";
    while (path !== undefined) {
      addresses.push(path);
      const previous = relation(parseAtomFeed(bodies.get(path) ?? ""), "prev-archive");
      path = previous?.replace("https://ledger.example/news", "");
    }
    expect(addresses).toEqual([
      "/atom.xml",
      ...["2025-03-4", "2025-03-3", "2025-03-2", "2025-03"].map((name) => `/archive/${name}/atom.xml`),
    ]);
  });

  test("the hub stands where one subscribes, and nowhere else", () => {
    for (const [path, body] of bodies)
      expect(body.includes("https://hub.example/"), path).toBe(!path.includes("/archive/"));
  });

  test("every article of a feed is in it or in one of its archives", () => {
    for (const page of ["/", "/tags/tag-1/", "/outlets/the-bee/"]) {
      const ids = [...bodies]
        .filter(([path]) => path === `${page}feed.json` || path.startsWith(`${page}archive/`))
        .filter(([path]) => path.endsWith(".json"))
        .flatMap(([, body]) => (JSON.parse(body) as { items: { id: string }[] }).items.map(({ id }) => id));
      const feed = makeLargeSite(130).feeds.find((one) => one.page === page);
      expect(new Set(ids), page).toEqual(
        new Set(feed?.articles.map(({ id }) => `tag:ledger.example,2025:article/${id}`)),
      );
      expect(ids.length).toBeGreaterThan(50);
    }
  });
});

test("an article too long for a feed is told by its excerpt, in every format", () => {
  const html = "<p>Words &amp; words.</p>".repeat(26_000);
  const [rss, atom, json] = threeOf(
    bodiesOf(
      makeSite([
        makeArticle("long", { role: "own", html }),
        makeArticle("short", { role: "own", html: "<p>x</p>" }),
      ]),
    ),
  );
  const [long, short] = (JSON.parse(json) as { items: JsonFeed.Item<string>[] }).items;
  expect(long).toMatchObject({
    content_text: "First sentence of long.",
    url: "https://ledger.example/news/articles/long/",
  });
  expect(short?.content_html).toBe("<p>x</p>");
  expect(rss.match(/<content:encoded>/g)).toHaveLength(1);
  expect(atom.match(/<content /g)).toHaveLength(1);
});
