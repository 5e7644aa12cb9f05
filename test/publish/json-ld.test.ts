import { describe, expect, test } from "vitest";
import { toWhen } from "../../src/digest/when.ts";
import { buildArticleData, buildPageData, formatJsonLd } from "../../src/publish/json-ld.ts";
import { day, instant, makeArticle, makeOutlet, makeSettings, makeSite } from "./make-site.ts";

const settings = makeSettings(
  {},
  { outlets: [{ name: "The Bee", aliases: [], url: "https://bee.example", isAgency: false }] },
);

describe("buildArticleData", () => {
  test("an own article is a news article of the owner's", () => {
    const own = makeArticle("own", {
      role: "own",
      published: toWhen("2025-08-02", "owner", []),
      changed: instant("2025-08-04T00:00:00Z"),
      tags: [{ id: "oil", name: "Oil", kind: "subject", evidence: [] }],
    });
    expect(buildArticleData(own, makeSite([own]))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      url: "https://ledger.example/news/articles/own/",
      mainEntityOfPage: "https://ledger.example/news/articles/own/",
      identifier: "tag:ledger.example,2025:article/own",
      isPartOf: { "@type": "WebSite", name: "The Ledger", url: "https://ledger.example/news/" },
      headline: "Title of own",
      image: "https://ledger.example/news/assets/card.4.png",
      inLanguage: "en",
      description: "First sentence of own.",
      datePublished: "2025-08-02",
      dateModified: "2025-08-04T00:00:00Z",
      keywords: ["Oil"],
      author: { "@type": "Organization", name: "Ada Lee", url: "https://ada.example/" },
      publisher: { "@type": "Organization", name: "Ada Lee", url: "https://ada.example/" },
    });
  });

  test.each([
    {
      name: "a person",
      more: { author: { name: "Jane Doe", evidence: [] } },
      author: { "@type": "Person", name: "Jane Doe" },
    },
    {
      name: "a person of an agency",
      more: { author: { name: "Jane Doe", evidence: [] }, agency: makeOutlet("Wire") },
      author: [
        { "@type": "Person", name: "Jane Doe" },
        { "@type": "Organization", name: "Wire" },
      ],
    },
  ])("who wrote another's: $name", ({ more, author }) => {
    const other = makeArticle("other", more);
    expect(buildArticleData(other, makeSite([other]))).toMatchObject({ citation: { author } });
  });

  test.each([
    { name: "one day", since: "2025-08-03", until: "2025-08-03", expected: "2025-08-03" },
    { name: "two days", since: "2025-08-02", until: "2025-08-03", expected: undefined },
  ])("a change between captures of $name", ({ since, until, expected }) => {
    const revision = { before: "x", after: "y", since: day(since), until: day(until), hasOtherText: true };
    const other = makeArticle("other", { revisions: [revision] });
    const { citation } = buildArticleData(other, makeSite([other])) as unknown as {
      citation: { dateModified?: string };
    };
    expect(citation.dateModified).toBe(expected);
  });

  test("another's is cited, with what is stated of it", () => {
    const other = makeArticle("other", {
      outlet: makeOutlet("The Bee"),
      agency: makeOutlet("Wire"),
      url: "https://bee.example/1",
      published: toWhen("2025-07-31", "stated", [], { instant: instant("2025-07-31T06:57:00Z") }),
    });
    expect(buildArticleData(other, makeSite([other], {}, settings))).toEqual({
      "@context": "https://schema.org",
      "@type": "WebPage",
      name: "Title of other",
      url: "https://ledger.example/news/articles/other/",
      identifier: "tag:ledger.example,2025:article/other",
      isPartOf: { "@type": "WebSite", name: "The Ledger", url: "https://ledger.example/news/" },
      citation: {
        "@type": "NewsArticle",
        headline: "Title of other",
        inLanguage: "en",
        url: "https://bee.example/1",
        datePublished: "2025-07-31T06:57:00Z",
        author: { "@type": "Organization", name: "Wire" },
        publisher: { "@type": "Organization", name: "The Bee", url: "https://bee.example/" },
      },
    });
  });

  test("what is not stated is absent", () => {
    const bare = makeArticle("bare", {
      url: "javascript:alert(1)",
      published: toWhen("2025-07-10/2025-07-31", "inferred", []),
    });
    expect(buildArticleData(bare, makeSite([bare])).citation).toEqual({
      "@type": "NewsArticle",
      headline: "Title of bare",
      inLanguage: "en",
    });
  });
});

test("buildPageData of a list", () => {
  const page = { type: "CollectionPage", path: "/tags/oil/", title: "Oil", description: "On oil" } as const;
  expect(buildPageData(page, makeSite([]))).toEqual({
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: "Oil",
    description: "On oil",
    url: "https://ledger.example/news/tags/oil/",
    inLanguage: "en",
    isPartOf: { "@type": "WebSite", name: "The Ledger", url: "https://ledger.example/news/" },
  });
});

test.each(["</script><script>alert(1)", "<!--<script>", "</SCRIPT >", "]]>"])(
  "formatJsonLd of %j",
  (headline) => {
    const text = formatJsonLd({ "@type": "NewsArticle", headline });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ "@type": "NewsArticle", headline });
  },
);
