import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ArticlePage } from "../../_includes/article-page.tsx";
import type { Article, Digest } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { makeArticle, makeOutlet, makeSite } from "../publish/make-site.ts";

const HOSTILE = `</title><script>alert(1)</script>{{ 7*7 }}<img src=x onerror="alert(1)">`;

function render(article: Article, others: readonly Article[] = [], digest: Partial<Digest> = {}): string {
  return renderToString(<ArticlePage article={article} site={makeSite([article, ...others], digest)} />);
}

describe("an article's page", () => {
  it.each<{ name: string; input: Partial<Article>; expected: boolean }>([
    { name: "an excerpt of someone else's", input: {}, expected: true },
    { name: "a text licensed from someone else", input: { rights: "licensed" }, expected: true },
    { name: "a mere link", input: { rights: "link-only", excerpt: [], shown: [] }, expected: true },
    { name: "an article of the owner's", input: { role: "own", rights: "own" }, expected: false },
  ])("asks search engines to stay away from $name: $expected", ({ input, expected }) => {
    expect(render(makeArticle("a", input)).includes(`<meta name="robots" content="noindex"`)).toBe(expected);
  });

  it("keeps a hostile text a text", () => {
    const page = render(
      makeArticle("a", {
        title: HOSTILE,
        text: HOSTILE,
        shown: [{ start: 0, end: HOSTILE.length }],
        excerpt: [{ start: 0, end: HOSTILE.length }],
        outlet: makeOutlet(HOSTILE),
        statedDate: HOSTILE,
      }),
    );
    expect(page).not.toMatch(/<script>|<img|onerror="alert/);
    expect(page).toContain("{{ 7*7 }}");
  });

  it("has no script, no style and no handler in it", () => {
    const page = render(makeArticle("a"));
    expect(page).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?! type="application\/ld\+json">)/);
  });

  it.each([
    { name: "a web address", url: "https://press.example/a?b=1", expected: true },
    { name: "a script", url: "javascript:alert(1)", expected: false },
    { name: "a file", url: "file:///etc/hosts", expected: false },
  ])("leads to the original at $name: $expected", ({ url, expected }) => {
    const page = render(makeArticle("a", { url }));
    expect(page.includes(`href="${url}"`)).toBe(expected);
    expect(page.includes("address is not in the capture")).toBe(!expected);
    if (expected) expect(page).toMatch(/rel="nofollow noopener"/);
  });

  it("says what is not known", () => {
    const page = render(makeArticle("a"));
    expect(page).toContain("not stated on the captured page");
    expect(page).toContain("date not given");
  });

  it("shows the evidence of a date verbatim, with a link to its sentence", () => {
    const article = makeArticle("a", {
      text: "Rain fell on 1 August. The rest is left out.",
      excerpt: [{ start: 0, end: 22 }],
      shown: [{ start: 0, end: 22 }],
      published: toWhen("2025-08-01", "stated", [
        { article: "a", start: 13, end: 21 },
        { file: "captures/x.txt", line: 4, text: "18 hours ago" },
        { setting: "published" },
      ]),
    });
    const page = render(article);
    expect(page).toContain("on 1 August 2025, stated in the text");
    expect(page).toMatch(/<q dir="auto">1 August<\/q>/);
    expect(page).toMatch(/href="#s0"/);
    expect(page).toMatch(/<q dir="auto">18 hours ago<\/q>/);
    expect(page).toContain("set by the owner");
    expect(page).not.toContain("The rest is left out.");
  });

  it("cuts long evidence at a word and keeps the mark of the cut outside the quotation", () => {
    const text = `${"plain words ".repeat(20)}end.`;
    const page = render(
      makeArticle("a", {
        text,
        excerpt: [],
        shown: [],
        published: toWhen("2025-08-01", "stated", [{ article: "a", start: 0, end: text.length }]),
      }),
    );
    const [, words = "", after = ""] = /<q dir="auto">(plain [^<]*)<\/q>(.{2})/.exec(page) ?? [];
    expect(text.startsWith(`${words} `)).toBe(true);
    expect(words.length).toBeLessThanOrEqual(80);
    expect(after).toBe(" …");
  });

  it("gives an own article in full", () => {
    const html = "<p>Whole <em>body</em>.</p><table><tbody><tr><td>1</td></tr></tbody></table>";
    expect(render(makeArticle("a", { role: "own", rights: "own", html }))).toContain(html);
  });

  it("marks the gap between sentences that do not follow each other, and gives each an anchor", () => {
    const text = "One here. Two here. Three here. Four here.";
    const shown = [
      { start: 0, end: 9 },
      { start: 10, end: 19 },
      { start: 32, end: 42 },
    ];
    const page = render(makeArticle("a", { text, shown, excerpt: shown.slice(0, 1) }));
    expect(page.match(/\[…\]/g)).toHaveLength(1);
    for (const { start, end } of shown)
      expect(page).toContain(`<span id="s${start}">${text.slice(start, end)}</span>`);
  });

  it("announces the feed of its story before that of the site", () => {
    const [a, b] = [makeArticle("a"), makeArticle("b")];
    const story = { id: "a", title: "Both", articles: ["a", "b"], relations: [] };
    const page = render(a, [b], { stories: [story] });
    const feeds = [...page.matchAll(/<link rel="alternate"[^>]*href="([^"]+)"/g)].map(([, href]) => href);
    expect(feeds).toEqual(
      ["stories/a/", ""].flatMap((folder) =>
        ["feed.xml", "atom.xml", "feed.json"].map((file) => `https://ledger.example/news/${folder}${file}`),
      ),
    );
  });

  it("uses no id twice", () => {
    const ids = [...render(makeArticle("a")).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
