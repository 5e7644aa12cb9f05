import { describe, expect, it } from "vitest";
import { findFacts } from "../../../../../src/read/html/find-facts.ts";

const FILE = "captures/page.html";
const HEADLINE = "<title>Ferry to resume next week | Harbour World</title><h1>Ferry to resume next week</h1>";
const STORY =
  "<p>The ferry that was laid up after the storm is to sail again, its owners said in a statement.</p>";

function find(html: string): string[] {
  return findFacts(FILE, html, 1).dateClues.map(({ says, value }) => `${says} ${value}`);
}

const LIVE = `<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", datePublished: "2019-11-19T06:00:00Z" })}</script>`;

/** The most telling date of each page. */
const firsts: { name: string; html: string; expected: string }[] = [
  {
    name: "JSON-LD of the article",
    html: `${HEADLINE}<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2019-11-19T23:30:00-05:00"}]}</script>`,
    expected: "published 2019-11-19T23:30:00-05:00",
  },
  {
    name: "JSON-LD with a comment around it and a comma too many",
    html: `${HEADLINE}<script type="application/ld+json"><!-- {"@type":["Article"],"datePublished":"2019-11-19",} --></script>`,
    expected: "published 2019-11-19",
  },
  {
    name: "JSON-LD that is broken",
    html: `${HEADLINE}<script type="application/ld+json">{"@type":"Article","headline":"a "ferry"","datePublished":"2019-11-19"}</script>`,
    expected: "published 2019-11-19",
  },
  {
    name: "a meta tag",
    html: `<meta property="article:published_time" content="2019-11-19T10:00:00+01:00">${HEADLINE}`,
    expected: "published 2019-11-19T10:00:00+01:00",
  },
  {
    name: "Dublin Core",
    html: `<meta name="DC.date.issued" content="2019-11-19">${HEADLINE}`,
    expected: "published 2019-11-19",
  },
  {
    name: "microdata",
    html: `${HEADLINE}<span itemprop="datePublished" content="2019-11-19"></span>`,
    expected: "published 2019-11-19",
  },
  {
    name: "a time element",
    html: `${HEADLINE}<time datetime="2019-11-19T10:00:00Z">last week</time>${STORY}`,
    expected: "published 2019-11-19T10:00:00Z",
  },
  {
    name: "the abbr of microformats",
    html: `${HEADLINE}${STORY}<abbr class="published" title="2019-11-19">19.11.</abbr>`,
    expected: "published 2019-11-19",
  },
  {
    name: "text beside the headline",
    html: `${HEADLINE}<div class="entry-date">19. November 2019</div>${STORY}`,
    expected: "published 2019-11-19",
  },
  {
    name: "text with its label in an element of its own",
    html: `${HEADLINE}<div>Veröffentlicht:</div><div>19.11.2019</div>${STORY}`,
    expected: "published 2019-11-19",
  },
  {
    name: "a day and a clock time in neighbouring elements",
    html: `${HEADLINE}<p class="date"><span>19.11.19</span><span>12:34</span></p>${STORY}`,
    expected: "published 2019-11-19",
  },
  {
    name: "figures with slashes in the order of another on the page",
    html: `${HEADLINE}<div class="date">3/4/2020</div>${STORY}<div class="date">25/3/2020</div>`,
    expected: "published 2020-04-03",
  },
  {
    name: "figures with slashes on an American page",
    html: `<html lang="en-US">${HEADLINE}<div class="date">3/4/2020</div>${STORY}`,
    expected: "published 2020-03-04",
  },
  {
    name: "the day shown beside the headline, not the one that programs are told",
    html: `<meta property="article:published_time" content="2019-11-16">${HEADLINE}<div class="entry-date">19. November 2019</div>${STORY}`,
    expected: "published 2019-11-19",
  },
  {
    name: "the day shown, not the one in UTC",
    html: `<meta property="article:published_time" content="2019-11-20T03:30:00Z">${HEADLINE}${STORY.repeat(9)}<p>November 19, 2019 9:30 pm</p>`,
    expected: "published 2019-11-19",
  },
  {
    name: "the day in the address, not the one in UTC",
    html: `<link rel="canonical" href="https://harbour-world.example/2019/11/19/ferry/"><meta property="article:published_time" content="2019-11-20T03:30:00Z">${HEADLINE}`,
    expected: "published 2019-11-19",
  },
  {
    name: "the day in the address",
    html: `<link rel="canonical" href="https://harbour-world.example/2019/11/19/ferry/">${HEADLINE}${STORY}`,
    expected: "dated 2019-11-19",
  },
  {
    name: "the month in the address",
    html: `<link rel="canonical" href="https://harbour-world.example/2019/11/ferry/">${HEADLINE}${STORY}`,
    expected: "dated 2019-11",
  },
  {
    name: "only that it was changed",
    html: `${HEADLINE}<div>Zuletzt aktualisiert: 19.11.2019</div>${STORY}`,
    expected: "modified 2019-11-19",
  },
  {
    name: "its own date, not that of the day on the masthead",
    html: `<div class="masthead"><span class="date">20.11.2019</span></div>${HEADLINE}<p>19.11.2019</p>${STORY}`,
    expected: "published 2019-11-19",
  },
  {
    name: "its own date, not that of a teaser above it",
    html: `<ul class="related-posts"><li><time datetime="2020-01-01">1 Jan</time></li></ul>${HEADLINE}<p>November 19, 2019</p>${STORY}`,
    expected: "published 2019-11-19",
  },
  {
    name: "when a live report began, not when it last went on",
    html: `${HEADLINE}${LIVE}<article><time datetime="2019-11-21T18:00:00Z">18.00</time>${STORY}</article>`,
    expected: "published 2019-11-19T06:00:00Z",
  },
];

const none: { name: string; html: string }[] = [
  { name: "a page without a date", html: `${HEADLINE}${STORY}` },
  { name: "a copyright line", html: `${HEADLINE}${STORY}<footer>© 19.11.2019 Harbour World</footer>` },
  { name: "a comment", html: `${HEADLINE}${STORY.repeat(15)}<div class="comments"><p>19.11.2019</p></div>` },
  {
    name: "a day that the report speaks of",
    html: `${HEADLINE}${STORY.repeat(15)}<p>${"The ferry sailed for years and years on end. ".repeat(6)}It sank on 3 May 2001 in a storm.</p>`,
  },
  { name: "when an offer ends", html: `<meta name="expires" content="2019-11-19">${HEADLINE}` },
  {
    name: "when a page was made for the reader",
    html: `<meta name="render-date" content="2019-11-19">${HEADLINE}`,
  },
  { name: "a date before the web", html: `<meta name="date" content="1969-12-31">${HEADLINE}` },
  {
    name: "that of a video",
    html: `${HEADLINE}<script type="application/ld+json">{"@type":"VideoObject","uploadDate":"2019-11-19","datePublished":"2019-11-19"}</script>`,
  },
  {
    name: "those of a list of others",
    html: `${HEADLINE}<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"Article","datePublished":"2019-11-19"}]}</script>`,
  },
  { name: "a date in a script", html: `${HEADLINE}<script>var date = "19.11.2019";</script>` },
  {
    name: "figures that can be read twice",
    html: `<html lang="en">${HEADLINE}<div class="date">3/4/2020</div>`,
  },
];

describe("findDateClues", () => {
  it.each(firsts)("finds $name", ({ html, expected }) => {
    expect(find(html)[0]).toBe(expected);
  });

  it.each(none)("does not take $name", ({ html }) => {
    expect(find(html)).toEqual([]);
  });

  it("gives each value once, and of each kind two at most", () => {
    const metas = ["2019-11-19", "2019-11-19", "2019-11-20", "2019-11-21"].map(
      (day) => `<meta name="dc.date.issued" content="${day}">`,
    );
    expect(find(`${metas.join("")}${HEADLINE}`)).toEqual(["published 2019-11-19", "dated 2019-11-20"]);
  });

  it("shows the place as it stands in the file", () => {
    const html = `${HEADLINE}\n<script type="application/ld+json">\n{"@type": "Article",\n "datePublished": "2019-11-19T10:00:00\\u002b01:00"}</script>\n<p class="date">19.&nbsp;November\n2019</p>`;
    expect(findFacts(FILE, html, 5).dateClues).toEqual([
      {
        says: "published",
        value: "2019-11-19",
        evidence: { file: FILE, line: 9, text: "19.&nbsp;November" },
      },
      {
        says: "published",
        value: "2019-11-19T10:00:00+01:00",
        evidence: { file: FILE, line: 8, text: '"datePublished": "2019-11-19T10:00:00\\u002b01:00"' },
      },
    ]);
  });
});
