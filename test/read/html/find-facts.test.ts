import { describe, expect, it } from "vitest";
import { findFacts, type PageFacts } from "../../../src/read/html/find-facts.ts";

const FILE = "captures/page.html";
const TITLE = "Ferry to resume next week";

interface Case<Value> {
  readonly name: string;
  readonly html: string;
  readonly expected: Value | undefined;
}

function run<Value>(cases: readonly Case<Value>[], choose: (facts: PageFacts) => Value | undefined): void {
  it.each(cases as Case<Value>[])("finds $name", ({ html, expected }) => {
    expect(choose(findFacts(FILE, html, 1))).toEqual(expected);
  });
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe("the title", () => {
  run<string>(
    [
      {
        name: "the heading that the title repeats",
        html: `<title>${TITLE} | Harbour World</title><h1>Harbour World</h1><h2>${TITLE}</h2>`,
        expected: TITLE,
      },
      {
        name: "the heading, though the title for others is shorter",
        html: `<meta property="og:title" content="Ferry to resume"><h1>${TITLE}, say\n <em>its owners</em></h1>`,
        expected: `${TITLE}, say its owners`,
      },
      {
        name: "the title for others, without the name of the site",
        html: `<meta property="og:site_name" content="Harbour World"><meta property="og:title" content="${TITLE} - Harbour World">`,
        expected: TITLE,
      },
      {
        name: "the heading behind the name of the site, which leads home",
        html: `<head><title>Harbour World: ${TITLE}</title></head><h1><a href="/">Harbour World</a></h1><h3>${TITLE}</h3>`,
        expected: TITLE,
      },
      {
        name: "a heading that is a part of the title of the window",
        html: `<head><title>Harbour World » Archive » 2011 » News » ${TITLE}</title></head><h1><a href="https://harbour.example">Harbour World</a></h1><h2>${TITLE}</h2>`,
        expected: TITLE,
      },
      {
        name: "the heading that the title for others repeats, not the one with the name of the site",
        html: `<head><title>Harbour World: ${TITLE}</title></head><meta property="og:title" content="${TITLE}"><h1>Harbour World</h1><h3>${TITLE}</h3>`,
        expected: TITLE,
      },
      {
        name: "bold words that are a part of the title of the window",
        html: `<head><title>Harbour World Online - ${TITLE}</title></head><td>Sport</td><td><font size="5"><b>${TITLE}</b></font></td>`,
        expected: TITLE,
      },
      {
        name: "a short heading in a script of short words, before marks without spaces",
        html: `<head><title>老码头关闭-新闻-港口网</title></head><h1>老码头关闭</h1>`,
        expected: "老码头关闭",
      },
      {
        name: "no section of the site that the title of the window names",
        html: `<head><title>${TITLE} - Politics - Harbour World</title></head><p>Politics</p>`,
        expected: `${TITLE} - Politics - Harbour World`,
      },
      {
        name: "the headline of JSON-LD",
        html: jsonLd({ "@type": "NewsArticle", headline: TITLE }),
        expected: TITLE,
      },
      { name: "the title of the window", html: `<head><title>${TITLE}</title></head><p>x`, expected: TITLE },
      {
        name: "a title with a mark in it",
        html: `<h1>Ferry - a history</h1>`,
        expected: "Ferry - a history",
      },
      { name: "no title where there is none", html: "<p>Nothing here.</p>", expected: undefined },
    ],
    ({ title }) => title?.value,
  );

  it("stands where the file has it", () => {
    const { title } = findFacts(FILE, `<title>${TITLE}</title>\n<h1>\n  ${TITLE}\n</h1>`, 4);
    expect(title?.evidence).toEqual({ file: FILE, line: 6, text: TITLE });
  });
});

describe("the outlet", () => {
  run<string>(
    [
      {
        name: "the name of the site",
        html: `<meta property="og:site_name" content="Harbour World">${jsonLd({ "@type": "Article", publisher: { name: "Harbour Media Ltd" } })}`,
        expected: "Harbour World",
      },
      {
        name: "the publisher by its id",
        html: jsonLd({
          "@graph": [
            { "@type": "Organization", "@id": "#us", name: "Harbour World" },
            { "@type": "Article", publisher: { "@id": "#us" } },
          ],
        }),
        expected: "Harbour World",
      },
      {
        name: "what stands behind the headline",
        html: `<title>${TITLE} – Harbour World</title><h1>${TITLE}</h1>`,
        expected: "Harbour World",
      },
      {
        name: "what stands before the headline",
        html: `<head><title>Harbour World » Archive » ${TITLE}</title></head><h2>${TITLE}</h2>`,
        expected: "Harbour World",
      },
      {
        name: "no outlet in a headline of two parts",
        html: `<title>Ferries - a history</title><h1>Ferries - a history</h1>`,
        expected: undefined,
      },
      {
        name: "no outlet in an address",
        html: `<meta property="og:site_name" content="https://harbour-world.example">`,
        expected: undefined,
      },
    ],
    ({ outlet }) => outlet?.value,
  );
});

describe("the author", () => {
  run<string>(
    [
      {
        name: "the authors of JSON-LD",
        html: jsonLd({ "@type": "Article", author: [{ "@type": "Person", name: "Ada Quill" }, "Bo Reed"] }),
        expected: "Ada Quill, Bo Reed",
      },
      { name: "a meta tag", html: `<meta name="author" content="By Ada Quill">`, expected: "Ada Quill" },
      {
        name: "the link to the author",
        html: `<p>by <a rel="author" href="/ada">Ada <b>Quill</b></a></p>`,
        expected: "Ada",
      },
      {
        name: "the name behind the word that leads to it",
        html: `<div itemprop="author"><span>by</span> <a href="/ada">Ada Quill</a></div>`,
        expected: "Ada Quill",
      },
      {
        name: "nobody where the mark is empty",
        html: `<a rel="author" href="/ada"></a><div>${"<br>".repeat(100)}<h2>Tags</h2></div>`,
        expected: undefined,
      },
      { name: "no path", html: `<meta name="author" content="/adaquill">`, expected: undefined },
      {
        name: "no photographer",
        html: `<meta name="author" content="Photo: Ada Quill">`,
        expected: undefined,
      },
      { name: "no account", html: `<meta name="author" content="admin">`, expected: undefined },
      { name: "no handle", html: `<meta name="author" content="@ada">`, expected: undefined },
      {
        name: "no address",
        html: `<meta property="article:author" content="https://social.example/ada">`,
        expected: undefined,
      },
      {
        name: "no organisation",
        html: jsonLd({ "@type": "Article", author: { "@type": "Organization", name: "Harbour Media" } }),
        expected: undefined,
      },
      {
        name: "not the outlet itself",
        html: `<meta property="og:site_name" content="Harbour World"><meta name="author" content="HARBOUR WORLD">`,
        expected: undefined,
      },
    ],
    ({ author }) => author?.value,
  );
});

describe("the address", () => {
  const ARTICLE = "https://harbour-world.example/ferry?id=7";
  run<string>(
    [
      {
        name: "the canonical one, without what follows readers about",
        html: `<link rel="canonical" href="${ARTICLE}&amp;utm_source=mail&amp;fbclid=1#top">`,
        expected: ARTICLE,
      },
      {
        name: "the one for others where the canonical is the front page",
        html: `<link rel="canonical" href="https://harbour-world.example/"><meta property="og:url" content="${ARTICLE}">`,
        expected: ARTICLE,
      },
      {
        name: "a relative one beside an absolute one",
        html: `<link rel="canonical" href="/ferry?id=7"><meta property="og:url" content="https://harbour-world.example/">`,
        expected: ARTICLE,
      },
      {
        name: "that of JSON-LD",
        html: jsonLd({ "@type": "Article", mainEntityOfPage: { "@id": ARTICLE } }),
        expected: ARTICLE,
      },
      {
        name: "where a browser saved it from",
        html: `<!-- saved from url=(0041)${ARTICLE} -->`,
        expected: ARTICLE,
      },
      {
        name: "where SingleFile saved it from",
        html: `<!--\n Page saved with SingleFile \n url: ${ARTICLE} \n saved date: Tue Nov 19 2019 -->`,
        expected: ARTICLE,
      },
      {
        name: "where it was saved from, not the article of another site that it says it is",
        html: `<!-- saved from url=(0034)https://gossip.example/ferry --><link rel="canonical" href="https://harbour.test/news/ferry">`,
        expected: "https://gossip.example/ferry",
      },
      {
        name: "the canonical one of the same site on another host",
        html: `<!--\n Page saved with SingleFile\n url: https://m.harbour.test/ferry\n--><link rel="canonical" href="https://www.harbour.test/news/ferry">`,
        expected: "https://www.harbour.test/news/ferry",
      },
      {
        name: "the canonical one of a page that was saved from a copy in the Internet Archive",
        html: `<!-- saved from url=(0080)https://web.archive.org/web/20200101000000/https://harbour.test/f?id=1 --><link rel="canonical" href="https://harbour.test/ferry">`,
        expected: "https://harbour.test/ferry",
      },
      {
        name: "the one that the Internet Archive kept",
        html: `<link rel="canonical" href="https://web.archive.org/web/20191119000000/${ARTICLE}">`,
        expected: ARTICLE,
      },
      {
        name: "no front page for an article",
        html: `<meta property="og:type" content="article"><link rel="canonical" href="https://harbour-world.example/">`,
        expected: undefined,
      },
      { name: "no script", html: `<link rel="canonical" href="javascript:alert(1)">`, expected: undefined },
      { name: "no file", html: `<meta property="og:url" content="file:///etc/passwd">`, expected: undefined },
      {
        name: "no name and password",
        html: `<link rel="canonical" href="https://ada:secret@harbour-world.example/ferry">`,
        expected: undefined,
      },
      { name: "no relative one alone", html: `<link rel="canonical" href="/ferry">`, expected: undefined },
    ],
    ({ url }) => url,
  );
});

describe("the language", () => {
  run<string>(
    [
      {
        name: "that of the page",
        html: `<html lang="pt-br"><meta property="og:locale" content="en_US">`,
        expected: "pt-BR",
      },
      { name: "that for others", html: `<meta property="og:locale" content="de_DE">`, expected: "de-DE" },
      { name: "that of JSON-LD", html: jsonLd({ "@type": "Article", inLanguage: "tr" }), expected: "tr" },
      {
        name: "the next where one is none",
        html: `<html lang="{{lang}}"><meta http-equiv="content-language" content="fr">`,
        expected: "fr",
      },
      { name: "none in a word", html: `<html lang="english">`, expected: undefined },
      { name: "none in an empty one", html: `<html lang="">`, expected: undefined },
    ],
    ({ language }) => language,
  );
});

describe("the rules for robots", () => {
  run<string[]>(
    [
      {
        name: "several in one tag",
        html: `<meta name="ROBOTS" content="NOINDEX, noarchive">`,
        expected: ["noindex", "noarchive"],
      },
      { name: "none as noindex", html: `<meta name="robots" content="none">`, expected: ["noindex"] },
      {
        name: "no characters as no snippet",
        html: `<meta name="googlebot" content="max-snippet:0">`,
        expected: ["nosnippet"],
      },
      {
        name: "each once",
        html: `<meta name="robots" content="noindex"><meta name="googlebot" content="noindex">`,
        expected: ["noindex"],
      },
      {
        name: "nothing in leave",
        html: `<meta name="robots" content="index, follow, max-snippet:-1, max-image-preview:none">`,
        expected: [],
      },
      { name: "nothing in another tag", html: `<meta name="description" content="noindex">`, expected: [] },
    ],
    ({ robots }) => robots.map(({ value }) => value),
  );
});

/** Each once took seconds or the stack, or might. */
const hostile: { name: string; html: string }[] = [
  { name: "deep nesting", html: "<div>".repeat(100_000) },
  { name: "tags that nothing closes", html: "<b>".repeat(1_000_000) },
  {
    name: "hundreds of thousands of meta tags",
    html: '<meta name="date" content="2020-01-01">'.repeat(250_000),
  },
  {
    name: "a long title before many blocks",
    html: `<meta property="og:title" content="${"ab ".repeat(300_000)}">${"<p>ferry to resume</p>".repeat(20_000)}`,
  },
  {
    name: "thousands of dates in JSON-LD",
    html: jsonLd(
      Array.from({ length: 5000 }, (_, index) => ({
        "@type": "Article",
        datePublished: new Date(1.6e12 + index * 1e6).toISOString(),
      })),
    ),
  },
  {
    name: "semicolons in JSON-LD",
    html: `<script type="application/ld+json">{}${"; ".repeat(500_000)}x</script>`,
  },
  { name: "figures and slashes", html: `<p>${"1/".repeat(2_000_000)}` },
  { name: "a day far from its month", html: `<p>6.${" ".repeat(2_000_000)}August 2009` },
  { name: "months", html: `<p>${"may ".repeat(500_000)}` },
  { name: "days", html: `<p>${"1.1.2020 ".repeat(200_000)}` },
  { name: "a class without end", html: `<div class="${"date ".repeat(500_000)}">1.1.2020</div>` },
  { name: "brackets in JSON-LD", html: `<script type="application/ld+json">${"[".repeat(500_000)}</script>` },
  {
    name: "commas in JSON-LD",
    html: `<script type="application/ld+json">{"a":1${", ".repeat(500_000)}</script>`,
  },
  {
    name: "keys in JSON-LD",
    html: `<script type="application/ld+json">${'"datePublished":"'.repeat(50_000)}</script>`,
  },
  { name: "parts of a title", html: `<title>${"a | ".repeat(300_000)}</title><h1>a | a | a</h1>` },
  { name: "links to authors", html: '<a rel="author"></a>'.repeat(50_000) },
  { name: "opening brackets", html: "<".repeat(1_000_000) },
];

/** The slowest takes a second on a busy machine; what grows with the square of a page would take minutes. */
const MOST_MILLISECONDS = 8000;

describe("hostile pages", () => {
  it.each(hostile)("bears $name", ({ html }) => {
    const start = performance.now();
    findFacts(FILE, html, 1);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  });
});
