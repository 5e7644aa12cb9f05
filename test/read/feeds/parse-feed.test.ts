import { describe, expect, test } from "vitest";
import type { ArticleRead, CaptureRead, Instant } from "../../../src/digest/model.ts";
import type { Fetched } from "../../../src/read/feeds/fetched-log.ts";
import { parseFeed } from "../../../src/read/feeds/parse-feed.ts";

const FETCHED: Fetched & { line: number } = {
  file: "a.xml",
  fetched: "2025-08-02T06:00:00Z" as Instant,
  feed: "https://feeds.example/harbour",
  address: "https://harbour.example/news/feed.xml",
  line: 4,
};

function read(source: string, fetched?: typeof FETCHED): CaptureRead {
  const { capture } = parseFeed("feeds/harbour/a.xml", source, fetched);
  if (capture === undefined) throw new Error("No feed was found");
  return capture;
}

function readFirst(source: string, fetched?: typeof FETCHED): ArticleRead {
  const [article] = read(source, fetched).articles;
  if (article === undefined) throw new Error("No item was found");
  return article;
}

const rss = (item: string, channel = "") =>
  `<rss version="2.0"><channel><title>Harbour World</title>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Harbour World</title><entry>${entry}</entry></feed>`;
const json = (item: object, feed: object = {}) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Harbour World",
    items: [item],
    ...feed,
  });

test("a document with its log", () => {
  const source = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Harbour World</title>
<language>en-gb</language>
<item>
<title>Ferry &amp;amp; tug collide</title>
<link>https://harbour.example/1</link>
<guid isPermaLink="false">post 1</guid>
<pubDate>Fri, 01 Aug 2025 21:30:00 +0200</pubDate>
<dc:creator>Ada Quay</dc:creator>
<category>Ferries</category>
<description>&lt;p&gt;A ferry &lt;b&gt;and&lt;/b&gt; a tug.&lt;/p&gt;&lt;p&gt;See &lt;a href="/map"&gt;the map&lt;/a&gt;.&lt;/p&gt;</description>
</item>
</channel>
</rss>`;
  const stated = (value: string, line: number, text = value) => ({
    value,
    evidence: { file: "feeds/harbour/a.xml", line, text },
  });
  expect(read(source, FETCHED)).toEqual({
    file: "feeds/harbour/a.xml",
    title: "Harbour World",
    hashtags: [],
    feed: {
      address: "https://feeds.example/harbour",
      fetched: {
        value: "2025-08-02T06:00:00Z",
        evidence: { file: "feeds/harbour/fetched.ndjson", line: 4, text: "2025-08-02T06:00:00Z" },
      },
    },
    articles: [
      {
        id: expect.stringMatching(/^[a-v\d]{10}$/),
        guid: "post 1",
        role: "main",
        file: "feeds/harbour/a.xml",
        line: 7,
        position: 0,
        title: "Ferry & tug collide",
        text: "A ferry and a tug.\nSee the map.",
        language: "en-gb",
        outlet: stated("Harbour World", 4),
        author: stated("Ada Quay", 11),
        url: "https://harbour.example/1",
        dateClues: [
          {
            ...stated("2025-08-01T21:30:00+02:00", 10, "Fri, 01 Aug 2025 21:30:00 +0200"),
            says: "published",
          },
        ],
        edition: "2025-08-01",
        tags: [stated("Ferries", 12)],
        links: [{ url: "https://harbour.example/map", start: 23, end: 30 }],
        isCut: false,
      },
    ],
  });
});

describe("one item of", () => {
  const expected = {
    title: "Ferry aground",
    text: "The ferry ran aground.",
    url: "https://harbour.example/1",
  };
  const cases: readonly { name: string; input: string; expected?: Partial<ArticleRead> }[] = [
    {
      name: "RSS 0.90",
      input: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>H</title></channel><item><title>Ferry aground</title><link>https://harbour.example/1</link><description>The ferry ran aground.</description></item></rdf:RDF>`,
    },
    {
      name: "RSS 1.0",
      input: `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>H</title></channel><item r:about="https://harbour.example/1"><title>Ferry aground</title><link>https://harbour.example/1</link><description>The ferry ran aground.</description><d:date>2025-08-01</d:date></item></r:RDF>`,
      expected: { guid: "https://harbour.example/1", id: "https://harbour.example/1" },
    },
    {
      name: "RSS 0.91 without a channel's end",
      input: `<rss version="0.91"><channel><title>H</title><item><title>Ferry aground</title><link>https://harbour.example/1</link><description>The ferry ran aground.</description></item>`,
    },
    {
      name: "Atom 0.3",
      input: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>H</title><entry><title>Ferry aground</title><link rel="alternate" type="text/html" href="https://harbour.example/1"/><content type="text/html" mode="escaped">&lt;p&gt;The ferry ran aground.</content></entry></feed>`,
    },
    {
      name: "Atom 0.3 in Base64",
      input: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>H</title><entry><title mode="base64">RmVycnkgYWdyb3VuZA==</title><link href="https://harbour.example/1"/><summary>The ferry ran aground.</summary></entry></feed>`,
    },
    {
      name: "Atom 1.0 under another prefix",
      input: `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>H</a:title><a:entry><a:title type="html">Ferry &lt;i&gt;aground&lt;/i&gt;</a:title><a:link href="https://harbour.example/1"/><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The ferry <b>ran</b> aground.</div></a:content></a:entry></a:feed>`,
    },
    {
      name: "CDF in capitals",
      input: `<CHANNEL><TITLE>H</TITLE><ITEM HREF="https://harbour.example/1" LASTMOD="2025-08-01T10:00:00Z"><TITLE>Ferry aground</TITLE><ABSTRACT>The ferry ran aground.</ABSTRACT></ITEM></CHANNEL>`,
    },
    {
      name: "JSON Feed 1.0",
      input: JSON.stringify({
        title: "H",
        items: [
          {
            id: 17,
            url: "https://harbour.example/1",
            title: "Ferry aground",
            content_text: "The ferry ran aground.",
          },
        ],
      }),
      expected: { guid: "17" },
    },
  ];
  test.each(cases)("$name", ({ input, expected: more = {} }) => {
    expect(readFirst(input)).toMatchObject({ ...expected, ...more });
  });
});

describe("what a careless writer leaves", () => {
  const cases: readonly { name: string; input: string; expected: Partial<ArticleRead> }[] = [
    {
      name: "a bare ampersand",
      input: rss("<title>Quay & Sons</title>"),
      expected: { title: "Quay & Sons" },
    },
    {
      name: "a bare sign that would begin a tag",
      input: rss("<title>We <3 tugs, 5 < 6</title><link>https://harbour.example/1</link>"),
      expected: { title: "We <3 tugs, 5 < 6", url: "https://harbour.example/1" },
    },
    {
      name: "an entity that only HTML has",
      input: rss("<title>Quay&nbsp;&mdash;&nbsp;Sons</title>"),
      expected: { title: "Quay — Sons" },
    },
    {
      name: "an entity of its own",
      input: `<!DOCTYPE rss [<!ENTITY quay "Quay &#38; Sons"><!ENTITY q "Quay">]>${rss("<title>&q; and sons</title>")}`,
      expected: { title: "Quay and sons" },
    },
    {
      name: "an entity that nobody knows",
      input: rss("<title>&quay; and sons</title>"),
      expected: { title: "&quay; and sons" },
    },
    {
      name: "what is escaped twice",
      input: rss("<title>Quay &amp;amp; Sons</title>"),
      expected: { title: "Quay & Sons" },
    },
    {
      name: "a section of CDATA with markup",
      input: rss("<title><![CDATA[Quay <em>&amp;</em> Sons]]></title>"),
      expected: { title: "Quay & Sons" },
    },
    {
      name: "markup that is not escaped",
      input: rss("<title>A</title><description><p>One.</p><p>Two.</p></description>"),
      expected: { text: "One.\nTwo." },
    },
    {
      name: "a section of CDATA left open",
      input: rss("<title>A</title><description><![CDATA[One <b>two</b>.]]</description><author>Ada</author>"),
      expected: { text: "One two.", author: expect.objectContaining({ value: "Ada" }) },
    },
    {
      name: "an element left open",
      input: rss("<title>A</title><description><b>One.</description><author>Ada</author>"),
      expected: { text: "One.", author: expect.objectContaining({ value: "Ada" }) },
    },
    {
      name: "a control character and a mark that turns text round",
      input: rss("<title>A\u0000b&#8;c&#x202E;d</title>"),
      expected: { title: "Abcd" },
    },
    {
      name: "an undeclared prefix",
      input: rss("<title>A</title><dc:creator>Ada Quay</dc:creator>"),
      expected: { author: expect.objectContaining({ value: "Ada Quay" }) },
    },
    {
      name: "plain text with signs that HTML has",
      input: rss("<title>3 &lt; 4 and &lt;vector&gt;</title>"),
      expected: { title: "3 < 4 and <vector>" },
    },
    {
      name: "Atom's plain text, which is as it stands",
      input: atom(`<title type="text">How &lt;b&gt; works</title>`),
      expected: { title: "How <b> works" },
    },
    {
      name: "the end of a section in a text",
      input: rss("<title>A]]>b</title>"),
      expected: { title: "A]]>b" },
    },
    {
      name: "a title of another vocabulary before its own",
      input: rss(
        `<m:content xmlns:m="http://m.example/"><m:title>No</m:title></m:content><title>Yes</title>`,
      ),
      expected: { title: "Yes" },
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(readFirst(input)).toMatchObject(expected);
  });
});

describe("addresses", () => {
  const cases: readonly { name: string; input: string; expected: string | undefined }[] = [
    {
      name: "relative to the document",
      input: rss("<title>A</title><link>/1</link>"),
      expected: "https://harbour.example/1",
    },
    {
      name: "relative to the home page, which goes before the document",
      input: rss("<title>A</title><link>1</link>", "<link>https://www.harbour.example/en/</link>"),
      expected: "https://www.harbour.example/en/1",
    },
    {
      name: "relative to nested bases",
      input: atom(`<title>A</title><link href="1" xml:base="b/"/>`, `xml:base="https://base.example/a/"`),
      expected: "https://base.example/a/b/1",
    },
    {
      name: "relative to a base that is none",
      input: atom(`<title>A</title><link href="1" xml:base="javascript:alert(1)"/>`),
      expected: "https://harbour.example/news/1",
    },
    {
      name: "of FeedBurner's redirect",
      input: rss(
        `<title>A</title><link>https://feeds.example/r</link><x:origLink xmlns:x="http://rssnamespace.org/feedburner/ext/1.0">https://harbour.example/1</x:origLink>`,
      ),
      expected: "https://harbour.example/1",
    },
    {
      name: "of a guid that is one",
      input: rss("<title>A</title><guid>https://harbour.example/1</guid>"),
      expected: "https://harbour.example/1",
    },
    {
      name: "not of a guid that says it is none",
      input: rss(`<title>A</title><guid isPermaLink="false">https://harbour.example/1</guid>`),
      expected: undefined,
    },
    {
      name: "of the page, not of the entry itself or an enclosure",
      input: atom(
        `<title>A</title><link rel="self" href="https://harbour.example/self"/><link rel="enclosure" href="https://harbour.example/a.mp3"/><link rel="alternate" href="https://harbour.example/1"/>`,
      ),
      expected: "https://harbour.example/1",
    },
    {
      name: "not javascript:",
      input: rss("<title>A</title><link>javascript:alert(1)</link>"),
      expected: undefined,
    },
    {
      name: "not the home page",
      input: rss(
        "<title>A</title><link>https://harbour.example/</link>",
        "<link>https://harbour.example/</link>",
      ),
      expected: undefined,
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(readFirst(input, FETCHED).url).toBe(expected);
  });
});

describe("what else is stated", () => {
  const cases: readonly { name: string; input: string; expected: Partial<ArticleRead> }[] = [
    {
      name: "the outlet an item was taken over from",
      input: rss(`<title>A</title><source url="https://quay.example/feed">Quay Post</source>`),
      expected: { outlet: expect.objectContaining({ value: "Quay Post" }) },
    },
    {
      name: "the outlet of an Atom source",
      input: atom("<title>A</title><source><title>Quay Post</title></source>"),
      expected: { outlet: expect.objectContaining({ value: "Quay Post" }) },
    },
    {
      name: "the fuller of two texts",
      input: rss(
        "<title>A</title><description>Short.</description><content:encoded>Much longer.</content:encoded>",
      ),
      expected: { text: "Much longer." },
    },
    {
      name: "the beginning of the text for want of a title",
      input: rss(`<description>${"harbour ".repeat(20)}</description>`),
      expected: { title: "harbour ".repeat(12).trim() },
    },
    {
      name: "the language of the text, not that of the feed",
      input: atom(`<title>A</title><content xml:lang="fr_CA">Bac</content>`, `xml:lang="en"`),
      expected: { language: "fr-CA" },
    },
    {
      name: "no language",
      input: rss("<title>A</title>"),
      expected: { language: "en", isLanguageAssumed: true },
    },
    {
      name: "no category where none was chosen",
      input: rss("<title>A</title><category>Uncategorized</category><category>Tugs</category>"),
      expected: { tags: [expect.objectContaining({ value: "Tugs" })] },
    },
    {
      name: "no line of WordPress below a text",
      input: rss(
        `<title>A</title><link>https://a.example/1</link><description>&lt;p&gt;A goat.&lt;/p&gt;&lt;p&gt;The post &lt;a href="https://a.example/1"&gt;A&lt;/a&gt; appeared first on &lt;a href="https://a.example/"&gt;Harbour&lt;/a&gt;.&lt;/p&gt;</description>`,
      ),
      expected: { text: "A goat." },
    },
    {
      name: "no word that only leads on, in a JSON Feed",
      input: json({ id: "1", title: "A", content_text: "A goat stood… Read more" }),
      expected: { text: "A goat stood…" },
    },
    {
      name: "the label of a category before its term",
      input: atom(`<title>A</title><category term="fer" label="Ferries"/><category term="Tugs"/>`),
      expected: {
        tags: [expect.objectContaining({ value: "Ferries" }), expect.objectContaining({ value: "Tugs" })],
      },
    },
    {
      name: "the authors of the feed for want of others",
      input: `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ada Quay</name></author><entry><title>A</title></entry></feed>`,
      expected: { author: expect.objectContaining({ value: "Ada Quay" }) },
    },
    {
      name: "all authors of an item",
      input: json({ title: "A", authors: [{ name: "Ada Quay" }, { name: "Ben Pier" }] }),
      expected: { author: expect.objectContaining({ value: "Ada Quay, Ben Pier" }) },
    },
    {
      name: "dates, those of publication first",
      input: atom("<title>A</title><updated>2025-08-02T10:00:00Z</updated><published>2025-08-01</published>"),
      expected: {
        dateClues: [
          expect.objectContaining({ says: "published", value: "2025-08-01" }),
          expect.objectContaining({ says: "modified", value: "2025-08-02T10:00:00Z" }),
        ],
      },
    },
    {
      name: "one moment in two forms once",
      input: rss(
        "<title>A</title><pubDate>Fri, 01 Aug 2025 21:30:00 +0200</pubDate><dc:date>2025-08-01T19:30:00Z</dc:date>",
      ),
      expected: {
        dateClues: [expect.objectContaining({ says: "published", value: "2025-08-01T21:30:00+02:00" })],
      },
    },
    {
      name: "no text in a packed picture",
      input: atom(`<title>A</title><content type="application/pdf">JVBERi0xLjQKAP+A</content>`),
      expected: { text: "" },
    },
    {
      name: "the text of a film",
      input: atom(
        `<title>A</title><media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>On deck.</media:description></media:group>`,
      ),
      expected: { text: "On deck." },
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(readFirst(input)).toMatchObject(expected);
  });

  test("no address of mail for a name", () => {
    expect(readFirst(rss("<title>A</title><author>ada@harbour.example</author>"))).not.toHaveProperty(
      "author",
    );
  });

  test.each([
    ["a separator of lines", "\u2028", "On deck.\nAnd below."],
    ["a line feed, which JSON forbids", "\n", "On deck. And below."],
  ])("a text of JSON with %s", (_, character, text) => {
    const source = `\uFEFF{"title":"H","items":[{"title":"A","content_text":"On deck.${character}And below."}]}`;
    expect(readFirst(source).text).toBe(text);
  });

  test("the lines of the items of a JSON Feed", () => {
    const source = JSON.stringify(
      { title: "[{", items: [{ title: "A", tags: ["x"] }, { title: "B" }] },
      null,
      1,
    );
    expect(read(source).articles.map(({ line }) => line)).toEqual([4, 10]);
  });
});

describe("the edition is", () => {
  const item = (date: string) => rss(`<title>A</title><pubDate>${date}</pubDate>`);
  const cases: readonly {
    name: string;
    input: string;
    fetched?: typeof FETCHED;
    expected: string | undefined;
  }[] = [
    { name: "the day published", input: item("2025-07-30"), fetched: FETCHED, expected: "2025-07-30" },
    {
      name: "the day fetched, where that is ahead",
      input: item("2025-08-09"),
      fetched: FETCHED,
      expected: "2025-08-02",
    },
    {
      name: "the day fetched, where only a month is known",
      input: item("2025-07"),
      fetched: FETCHED,
      expected: "2025-08-02",
    },
    { name: "not known without a log", input: item("2025-07-30"), expected: undefined },
  ];
  test.each(cases)("$name", ({ input, fetched, expected }) => {
    expect(readFirst(input, fetched).edition).toBe(expected);
  });

  test("the date of a file put there by hand", () => {
    const { capture } = parseFeed("feeds/2025-08-01-harbour.xml", item("2025-07-30"));
    expect(capture?.edition).toEqual({
      value: "2025-08-01",
      evidence: { file: "feeds/2025-08-01-harbour.xml", line: 1, text: "2025-08-01" },
    });
    expect(capture?.feed).toEqual({});
  });
});

describe("problems", () => {
  const cases: readonly { name: string; input: string; expected: RegExp }[] = [
    {
      name: "a web page",
      input: "<!DOCTYPE html><html><body>Hello</body></html>",
      expected: /^found a web page/,
    },
    { name: "other JSON", input: `{"a": 1}`, expected: /^found JSON that is no feed/ },
    { name: "nothing", input: "", expected: /^found a text that is no feed/ },
    {
      name: "an item without words",
      input: rss("<link>https://a.example/1</link>"),
      expected: /^found an item that has neither/,
    },
    {
      name: "a document cut off",
      input: "<rss><channel><item><title>A</title>",
      expected: /^found a feed that ends within/,
    },
    {
      name: "too many items",
      input: `<rss><channel>${"<item><title>A</title></item>".repeat(5001)}</channel></rss>`,
      expected: /^found 5001 items and left out 1 /,
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const { problems } = parseFeed("feeds/a.xml", input);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(expected);
  });

  test("none for an ordinary feed", () => {
    expect(parseFeed("feeds/a.xml", rss("<title>A</title>")).problems).toEqual([]);
  });
});
