import { describe, expect, it } from "vitest";
import { parseOpml } from "../../src/read/parse-opml.ts";

const wrap = (outlines: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Mine</title></head><body>\n${outlines}\n</body></opml>`;
const FEED = "https://harbour-world.example/feed.xml";

describe("parseOpml", () => {
  it.each([
    {
      name: "a feed",
      outlines: `<outline type="rss" text="Harbour World" xmlUrl="${FEED}" htmlUrl="https://harbour-world.example/"/>`,
      expected: [{ name: "Harbour World", address: FEED }],
    },
    {
      name: "feeds in folders in folders",
      outlines: `<outline text="News"><outline text="Near"><outline text="Harbour World" xmlUrl="${FEED}"/></outline>
        <outline text="Tide Wire" xmlUrl="https://tide.example/rss"/></outline>`,
      expected: [
        { name: "Harbour World", address: FEED },
        { name: "Tide Wire", address: "https://tide.example/rss" },
      ],
    },
    {
      name: "a title where there is no text",
      outlines: `<outline text=" " title="Harbour World" xmlUrl="${FEED}"/>`,
      expected: [{ name: "Harbour World", address: FEED }],
    },
    {
      name: "a feed without a name",
      outlines: `<outline xmlUrl="${FEED}"/>`,
      expected: [{ name: "harbour-world.example", address: FEED }],
    },
    {
      name: "entities, once and twice",
      outlines: `<outline text="Tea &amp; Tide" xmlUrl="https://a.example/?x=1&amp;y=2"/>
        <outline text="Fr&#xFC;h &amp;amp; &amp;lt;sp&#228;t&amp;gt;" xmlUrl="https://b.example/"/>
        <outline text="Q&amp;A, a &lt; b" xmlUrl="https://c.example/"/>`,
      expected: [
        { name: "Tea & Tide", address: "https://a.example/?x=1&y=2" },
        { name: "Früh & <spät>", address: "https://b.example/" },
        { name: "Q&A, a < b", address: "https://c.example/" },
      ],
    },
    {
      name: "a language, where it is one",
      outlines: `<outline text="A" language="pt-BR" xmlUrl="https://a.example/"/><outline text="B" language="unknown" xmlUrl="https://b.example/"/>`,
      expected: [
        { name: "A", address: "https://a.example/", language: "pt-BR" },
        { name: "B", address: "https://b.example/" },
      ],
    },
    {
      name: "names in capitals, quotes of either kind, no end",
      outlines: `<OUTLINE TEXT='A' XMLURL='https://a.example/'/><outline text="B" xmlurl="https://b.example/">`,
      expected: [
        { name: "A", address: "https://a.example/" },
        { name: "B", address: "https://b.example/" },
      ],
    },
    {
      name: "an address once",
      outlines: `<outline text="A" xmlUrl="https://a.example"/><outline text="B" xmlUrl="HTTPS://A.example/"/>`,
      expected: [{ name: "A", address: "https://a.example" }],
    },
    {
      name: "a name in hostile characters",
      outlines: `<outline text="A&#x202E;B&#10;C&lt;script&gt;x&lt;/script&gt;" xmlUrl="https://a.example/"/>`,
      expected: [{ name: "AB Cx", address: "https://a.example/" }],
    },
    {
      name: "no more than folders and links",
      outlines: `<outline text="News"/><outline text="A page" type="link" url="https://a.example/"/>`,
      expected: [],
    },
  ])("finds $name", ({ outlines, expected }) => {
    expect(parseOpml(wrap(outlines))).toEqual({ subscriptions: expected, mistakes: [] });
  });

  it("names the line of what cannot be followed, and takes the rest", () => {
    const outlines = `<outline text="A"\n  xmlUrl="feed://a.example/"/>\n<outline text="B" xmlUrl="https://b.example/"/>\n\n<outline text="C" xmlUrl="https://me:word@c.example/"/>\n<outline text="D" xmlUrl=""/>`;
    const { subscriptions, mistakes } = parseOpml(wrap(outlines));
    expect(subscriptions.map(({ name }) => name)).toEqual(["B"]);
    expect(mistakes).toEqual([
      {
        line: 3,
        message: 'found "feed://a.example/" for xmlUrl; write an address as https://example.org/page',
      },
      { line: 7, message: expect.stringContaining("without a name or password") },
      { line: 8, message: 'found "" for xmlUrl; write an address as https://example.org/page' },
    ]);
  });

  it.each([
    { name: "nothing", source: "" },
    { name: "a feed", source: `<rss><channel><outline xmlUrl="${FEED}"/></channel></rss>` },
    { name: "a page", source: "<!doctype html><html></html>" },
    { name: "words", source: "Harbour World" },
  ])("refuses $name", ({ source }) => {
    expect(parseOpml(source)).toEqual({
      subscriptions: [],
      mistakes: [{ line: 1, message: expect.stringContaining("found no list of subscriptions") }],
    });
  });

  it("takes no time over folders without end, and nothing from entities of its own", () => {
    const began = performance.now();
    const within = '<outline text="x">'.repeat(190);
    expect(parseOpml(wrap(`${within}<outline xmlUrl="${FEED}"/>`)).subscriptions).toHaveLength(1);
    expect(parseOpml(wrap("<outline>".repeat(500_000))).mistakes).toEqual([
      { line: 1, message: "found folders nested too deeply; export the list again" },
    ]);
    const many = Array.from({ length: 20_000 }, (_, place) => `<outline xmlUrl="nothing-${place}"/>\n`).join(
      "",
    );
    expect(parseOpml(wrap(many)).mistakes.at(-1)?.line).toBe(20_002);
    expect(parseOpml(" ".repeat(6_000_000)).mistakes).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(3_000);
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${wrap(`<outline text="&b;" xmlUrl="${FEED}"/>`)}`;
    expect(parseOpml(bomb).subscriptions.map(({ name }) => name)).toEqual(["&b;"]);
  });
});
