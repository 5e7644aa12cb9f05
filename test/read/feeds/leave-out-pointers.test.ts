import { describe, expect, test } from "vitest";
import { flattenHtml } from "../../../src/read/feeds/flatten-html.ts";
import { leaveOutPointers } from "../../../src/read/feeds/leave-out-pointers.ts";

const PAGE = "https://harbour.example/goat";
const HOME = "https://harbour.example/";
const TITLE = "Goat on the quay";

const cut = (html: string, page: string | undefined = PAGE) =>
  leaveOutPointers(flattenHtml(html, HOME), page, TITLE).text;

describe("what only leads to the page is left out:", () => {
  test.each([
    {
      name: "the line of WordPress",
      input: `<p>A goat stood there […]</p><p>The post <a href="${PAGE}">${TITLE}</a> appeared first on <a href="${HOME}">Harbour</a>.</p>`,
      expected: "A goat stood there […]",
    },
    {
      name: "the same in German, with marks of the way",
      input: `<p>Eine Ziege.</p><p>Der Beitrag <a href="${PAGE}/?utm_source=rss">${TITLE}</a> erschien zuerst auf <a href="${HOME}">Hafen</a>.</p>`,
      expected: "Eine Ziege.",
    },
    {
      name: "a paragraph that is a link",
      input: `<p>A goat.</p><p><a href="${PAGE}#more-12">Continue reading ${TITLE} →</a></p>`,
      expected: "A goat.",
    },
    {
      name: "two of them",
      input: `<p>A goat.</p><p><a href="/goat">Read on</a></p><p>The post <a href="/goat">${TITLE}</a> first appeared on <a href="/">Harbour</a>.</p>`,
      expected: "A goat.",
    },
    {
      name: "a link behind the last sentence",
      input: `<p>A goat. <a href="/goat">Zum Text</a></p>`,
      expected: "A goat.",
    },
    {
      name: "a phrase behind an ellipsis",
      input: "The goat stood on… Read more",
      expected: "The goat stood on…",
    },
    { name: "a phrase in brackets", input: "The goat [...] [Read more…]", expected: "The goat [...]" },
    { name: "a phrase below", input: "<p>A goat.</p><p>Lire la suite »</p>", expected: "A goat." },
    { name: "a phrase in Arabic", input: "وقف الماعز… اقرأ المزيد", expected: "وقف الماعز…" },
  ])("$name", ({ input, expected }) => {
    expect(cut(input)).toBe(expected);
  });
});

describe("what tells something stays:", () => {
  test.each([
    { name: "a phrase within a sentence", input: "The children want to read more" },
    { name: "a phrase at the end of a sentence", input: "He said: I read on." },
    { name: "a text that is nothing else", input: "Read more" },
    { name: "a paragraph that is nothing else", input: `<p><a href="/goat">${TITLE}</a></p>` },
    { name: "a link to another page", input: `<p>A goat.</p><p><a href="/ferry">The ferry</a></p>` },
    {
      name: "a place in the page",
      input: `<p>A goat.</p><p>See <a href="/goat#how">how it was counted</a>.</p>`,
    },
    {
      name: "a sentence with a link to the page",
      input: `<p>A goat.</p><p>As <a href="/goat">we wrote</a>, the goat had been there for three days before it was seen.</p>`,
    },
    {
      name: "a link to the page as the end of a sentence",
      input: `<p>The goat is the one of <a href="/goat">our picture</a></p>`,
    },
    {
      name: "a paragraph that leads to others as well",
      input: `<p>A goat.</p><p><a href="/goat">Here</a> and <a href="https://coast.example/">there</a></p>`,
    },
  ])("$name", ({ input }) => {
    expect(cut(input)).toBe(flattenHtml(input, HOME).text);
  });

  test("links of what remains keep their places", () => {
    const body = flattenHtml(`<p><a href="/ferry">Ferry</a>.</p><p><a href="/goat">Read more</a></p>`, HOME);
    expect(leaveOutPointers(body, PAGE, TITLE)).toEqual({
      text: "Ferry.",
      links: [{ url: `${HOME}ferry`, start: 0, end: 5 }],
    });
  });
});
