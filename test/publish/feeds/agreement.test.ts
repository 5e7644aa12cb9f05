import {
  type AtomFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRssFeed,
  type RssFeed,
} from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/digest/model.ts";
import { toWhen } from "../../../src/digest/when.ts";
import { buildChannel, type Channel } from "../../../src/publish/feeds/build-channel.ts";
import { renderAtom } from "../../../src/publish/feeds/render-atom.ts";
import { renderJson } from "../../../src/publish/feeds/render-json.ts";
import { renderRss } from "../../../src/publish/feeds/render-rss.ts";
import { checkWellFormed } from "../check-well-formed.ts";
import { instant, makeArticle, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "]]> and ]]]]><![CDATA[>",
  "<![CDATA[x]]>",
  "R&D &amp; Don&apos;t &#x26; &lt;b&gt;",
  'it\'s "quoted"',
  "\u0000\u0001\u000Bcontrol\u001F\u007F",
  "\u202Eright to left\u200F",
  "emoji 👩‍👩‍👧 and half \uD83D",
  "\uFDD0amp\uFDD1 \uFFFF",
  "{{ constructor }} <% y %>",
  " white\r\n\tspace ",
  "0",
  "true",
] as const;

const articles: Article[] = HOSTILE.map((title, index) =>
  makeArticle(`a${index}`, {
    title,
    text: title,
    excerpt: [{ start: 0, end: title.length }],
    outlet: makeOutlet(title),
    tags: [{ id: "t", name: title, kind: "subject", evidence: [] }],
    url: `https://b.example/?a=${encodeURIComponent("<&\"'")}&b=${index}`,
    changed: instant(`2025-08-0${(index % 9) + 1}T00:00:00Z`),
    ...(index % 2 === 0 && { published: toWhen("2025-07-31", "stated", []) }),
    ...(index % 3 === 0 && { role: "own", html: `<p>${index} &amp; <a href="/x/">x</a></p>` }),
  }),
);

function channelOf(list: readonly Article[], title = "The Ledger"): Channel {
  const site = makeSite(list, {}, makeSettings({ title }));
  const channel = site.feeds[0] && buildChannel(site.feeds[0], site);
  if (channel === undefined) throw new Error("No feed");
  return channel;
}

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
  authors: item.authors?.map(({ name }) => name),
  tags: item.tags,
  original: item.external_url,
});

describe("the three formats of a feed", () => {
  const channel = channelOf(articles, "R&D <daily>");
  const rss = renderRss(channel);
  const atom = renderAtom(channel);
  const json = renderJson(channel);

  test("are well-formed", () => {
    checkWellFormed(rss);
    checkWellFormed(atom);
    expect(() => JSON.parse(json)).not.toThrow();
  });

  test("agree on ids, order, titles, links, dates, text, authors, tags and originals", () => {
    const told = channel.entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      link: entry.link,
      text: entry.summary,
      html: entry.contentHtml,
      published: milliseconds(entry.published),
      authors: entry.authors.map(({ name }) => name),
      tags: entry.tags.map(({ name }) => name),
      original: entry.original,
    }));
    expect(told).toHaveLength(HOSTILE.length);
    expect(parseRssFeed(rss).items?.map(fromRss)).toEqual(told);
    expect(parseAtomFeed(atom).entries?.map(fromAtom)).toEqual(told);
    // The parser is lenient; the file itself must hold it.
    expect((JSON.parse(json) as { items: JsonFeed.Item<string>[] }).items.map(fromJson)).toEqual(told);
    expect(parseJsonFeed(json).items).toHaveLength(HOSTILE.length);
  });

  test("escape titles exactly once", () => {
    expect(rss).toContain("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>");
    expect(atom).toContain("<title>R&amp;D &amp;amp; Don&amp;apos;t &amp;#x26; &amp;lt;b&amp;gt;</title>");
    expect(json).toContain('"title": "R&D &amp; Don&apos;t &#x26; &lt;b&gt;"');
  });

  test("keep markup of plain text from becoming markup where the format shows HTML", () => {
    expect(rss).toContain("<description>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</description>");
    expect(atom).toContain('<summary type="text">');
  });

  test("say the same twice, byte by byte", () => {
    const again = channelOf(articles, "R&D <daily>");
    expect([renderRss(again), renderAtom(again), renderJson(again)]).toEqual([rss, atom, json]);
  });
});

describe("each format", () => {
  const channel = channelOf([
    makeArticle("new", { changed: instant("2025-08-02T00:00:00Z") }),
    makeArticle("corrected", { changed: instant("2025-08-05T06:07:08Z"), language: "fr" }),
  ]);

  test("RSS: self, last change, language, guids that are no links", () => {
    const feed = parseRssFeed(renderRss(channel));
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
    expect(renderRss(channel)).not.toContain("pubDate");
  });

  test("Atom: id, self and alternate, last change, an author each, the language of an entry", () => {
    const feed = parseAtomFeed(renderAtom(channel));
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
    expect(renderAtom(channel)).not.toContain("<published>");
  });

  test("JSON: version, addresses, text even where there is none", () => {
    const empty = channelOf([makeArticle("link", { excerpt: [], shown: [], rights: "link-only" })]);
    expect(JSON.parse(renderJson(empty))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: "https://ledger.example/news/",
      feed_url: "https://ledger.example/news/feed.json",
      language: "en",
      items: [{ content_text: "", date_modified: "2025-08-02T00:00:00.000Z" }],
    });
    expect(renderJson(channel)).not.toContain("date_published");
  });
});
