import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "../../_includes/article-page.tsx";
import type { Article } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { day, makeArticle, makeOutlet, makeSettings, makeSite } from "../publish/make-site.ts";

function render(more: Partial<Article>, others: readonly Article[] = []): string {
  const article = makeArticle("a", more);
  const captures = [
    { file: "captures/2025-08-02-front.txt", title: "Front", hashtags: [], articles: ["a", "b"] },
  ];
  return renderToString(
    <ArticlePage article={article} site={makeSite([article, ...others], { captures })} />,
  );
}

describe("search engines", () => {
  test.each<{ name: string; article: Partial<Article>; isUnlisted: boolean }>([
    { name: "an excerpt of another's article", article: { role: "main" }, isUnlisted: true },
    { name: "an article shown beside another", article: { role: "related" }, isUnlisted: true },
    { name: "licensed text", article: { role: "main", rights: "licensed" }, isUnlisted: true },
    {
      name: "a page of the owner's whose source asks so",
      article: { role: "main", rights: "own", robots: [{ value: "noindex", evidence: { setting: "x" } }] },
      isUnlisted: true,
    },
    { name: "an own article", article: { role: "own", rights: "own" }, isUnlisted: false },
    { name: "a captured page of the owner's", article: { role: "main", rights: "own" }, isUnlisted: false },
  ])("$name: asked to stay away is $isUnlisted", ({ article, isUnlisted }) => {
    expect(render(article).includes(`<meta name="robots" content="noindex"`)).toBe(isUnlisted);
  });
});

describe("what an article page says", () => {
  const passage = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const text = "One came. Two went. Three stayed. [Copyright The Wire]";

  test.each<{ name: string; article: Partial<Article>; expected: string }>([
    { name: "no source", article: {}, expected: "Source not stated on the captured page" },
    {
      name: "an outlet and who wrote for it",
      article: {
        outlet: makeOutlet("The Gazette"),
        text,
        agency: {
          id: "wire",
          name: "The Wire",
          evidence: [{ article: "a", ...passage(text, "The Wire") }],
        },
      },
      expected: `Written by <a href="/news/outlets/wire/" dir="auto">The Wire</a><span class="reason"> (<q dir="auto">The Wire</q>`,
    },
    {
      name: "who wrote it, with the words that say so",
      article: {
        author: { name: "Jane <b>Doe", evidence: [{ file: "captures/a.html", line: 9, text: "By Jane" }] },
      },
      expected: `<p>By <span dir="auto">Jane &lt;b>Doe</span><span class="reason"> (<q dir="auto">By Jane</q> on line 9 of the capture)</span></p>`,
    },
    {
      name: "who wrote it, with the line alone where its words are the name",
      article: {
        author: { name: "Ada Lee", evidence: [{ file: "captures/a.html", line: 9, text: "<b>Ada Lee</b>" }] },
      },
      expected: `<p>By <span dir="auto">Ada Lee</span><span class="reason"> (line 9 of the capture)</span></p>`,
    },
    {
      name: "what its source asks, with the words that say so",
      article: {
        robots: [
          { value: "noarchive", evidence: { file: "captures/a.html", line: 4, text: "max, noarchive" } },
        ],
      },
      expected: `<p>Its source asks not to be archived: no more than an excerpt is shown.<span class="reason"> (<q dir="auto">max, noarchive</q> on line 4`,
    },
    {
      name: "no text where its source asks not to be quoted",
      article: {
        rights: "link-only",
        shown: [],
        excerpt: [],
        robots: [{ value: "nosnippet", evidence: { setting: "x" } }],
      },
      expected: "No text is shown: the source of this article asks not to be quoted.",
    },
    {
      name: "that it was changed, and its former title",
      article: {
        revisions: [
          {
            before: "captures/a.html",
            after: "captures/b.html",
            since: day("2025-08-02"),
            until: day("2025-08-04"),
            title: "Rain <i>stops",
            hasOtherText: true,
          },
        ],
      },
      expected: `<li>Changed since 2 August 2025, as seen on 4 August 2025: its title was <q dir="auto">Rain &lt;i>stops</q>; its text was another</li>`,
    },
    {
      name: "no more than the last changes",
      article: {
        revisions: Array.from({ length: 7 }, () => ({ before: "x", after: "y", hasOtherText: true })),
      },
      expected: "<li>2 earlier changes are known</li>",
    },
    { name: "no address", article: {}, expected: "The original address is not in the capture" },
    {
      name: "an address that is none of the web",
      article: { url: "javascript:alert(1)" },
      expected: "The original address is not in the capture",
    },
    {
      name: "the address of the original",
      article: { url: "https://gazette.example/a" },
      expected: `<a href="https://gazette.example/a" rel="nofollow noopener">Read the original at gazette.example</a>`,
    },
    { name: "no date", article: {}, expected: `<p class="gutter gutter-unknown">date not given</p>` },
    {
      name: "the date as the page words it",
      article: {
        published: toWhen("2025-07-31/2025-08-01", "inferred", []),
        statedDate: "18 hours ago",
      },
      expected: `the page says <q dir="auto">18 hours ago</q>`,
    },
    {
      name: "why the day of a dateline leaves two",
      article: {
        published: { ...toWhen("2025-07-30/2025-07-31", "dateline", []), play: "place" },
      },
      expected: "<p>A dateline names the day at the place of writing.",
    },
    {
      name: "a clue that was left out of account, and what it was held against",
      article: {
        text,
        published: {
          ...toWhen("2025-07-31", "stated", [{ article: "a", ...passage(text, "One came.") }]),
          leftOut: [
            {
              leftOut: [{ file: "captures/2025-08-02-front.txt", line: 4, text: "02-08-2025" }],
              against: [{ article: "a", ...passage(text, "Two went.") }],
            },
          ],
        },
      },
      expected: `<p>Left out of account:</p><ul class="evidence-list"><li><q dir="auto">02-08-2025</q> on line 4 of the capture</li></ul><p>It cannot be true together with what is more direct or more exact:</p><ul class="evidence-list"><li><q dir="auto">Two went.</q>`,
    },
    {
      name: "an article that is later than its page",
      article: {
        published: {
          ...toWhen("2025-07-31", "owner", []),
          leftOut: [{ leftOut: [], against: [{ file: "captures/a.txt", line: 1, text: "captured: 2025" }] }],
        },
      },
      expected:
        "<p>Left out of account: that no article is later than the page that shows it.</p><p>It cannot be true",
    },
    {
      name: "a gap between sentences and behind the last",
      article: { text, shown: [passage(text, "One came."), passage(text, "Three stayed.")] },
      expected: `<p><span id="s0">One came.</span> </p><p class="gap">[…]</p><p><span id="s20">Three stayed.</span> </p>`,
    },
    {
      name: "the copyright notice as it stands",
      article: { text, notice: passage(text, "[Copyright The Wire]") },
      expected: `<p class="rights" dir="auto">[Copyright The Wire]</p>`,
    },
    {
      name: "no text where the rights allow none",
      article: { rights: "link-only", shown: [], excerpt: [] },
      expected: "No text is shown",
    },
    {
      name: "another language than that of the site",
      article: { language: "fr" },
      expected: `<h1 lang="fr" dir="auto">Title of a</h1>`,
    },
    {
      name: "an own article in full",
      article: { role: "own", rights: "own", html: "<p>All <em>of</em> it.</p>" },
      expected: `<div class="prose column"><p>All <em>of</em> it.</p></div>`,
    },
  ])("$name", ({ article, expected }) => {
    expect(render(article).replace(/<a class="anchor".*?<\/a>/g, "")).toContain(expected);
  });

  test("the address of each sentence, to be copied", () => {
    expect(render({ text })).toContain('<a class="anchor" href="#s0" aria-label="Link to this sentence">');
  });

  test("a report that is shown to its end has no gap behind it", () => {
    const notice = passage(text, "[Copyright The Wire]");
    expect(render({ text, shown: [{ start: 0, end: notice.start - 1 }], notice })).not.toContain("[…]");
  });

  test("a wish that the owner need not heed is not told as heeded", () => {
    const robots = [{ value: "nosnippet" as const, evidence: { setting: "x" } }];
    expect(render({ robots, rights: "licensed" })).not.toContain("Its source asks");
  });

  test("html of someone else's article is never let through", () => {
    expect(render({ html: "<p>All of it.</p>" })).not.toContain("<p>All of it.</p>");
  });

  test("what stood on the same page is no related article", () => {
    const html = render({}, [makeArticle("b")]);
    expect(html).toContain("Also on the captured page");
    expect(html).not.toContain("<h2>Related</h2>");
  });
});

test("the page of an article announces the feed of its story, then that of the site", () => {
  const articles = [makeArticle("a", { story: "a" }), makeArticle("b", { story: "a" })];
  const stories = [{ id: "a", title: "Rain", articles: ["a", "b"], relations: [], origins: [] }];
  const site = makeSite(articles, { stories }, makeSettings());
  const html = renderToString(<ArticlePage article={articles[0] as Article} site={site} />);
  expect(
    [...html.matchAll(/rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)].map((m) => m.slice(1)),
  ).toEqual(
    ["stories/a/", ""].flatMap((page) => [
      ["application/rss+xml", `https://ledger.example/news/${page}feed.xml`],
      ["application/atom+xml", `https://ledger.example/news/${page}atom.xml`],
      ["application/feed+json", `https://ledger.example/news/${page}feed.json`],
    ]),
  );
});
