import { describe, expect, it } from "vitest";
import { parseCapture } from "../../../src/read/captures/parse-capture.ts";
import { parseHtml } from "../../../src/read/html/parse-html.ts";
import { type PrintedItem, printHashtag, printLogo, printPlain } from "../captures/pages.ts";

const TITLE = "Ferry to Quillan Head sails again after a winter of repairs";
const BODY = [
  "The ferry to Quillan Head left the quay on Tuesday with forty passengers & one goat.",
  "Its crew had spent the winter mending the hull, which a storm had opened in November.",
];
const ITEM: PrintedItem = {
  source: "Harbour World",
  age: "18 hours ago",
  title: "Lamp in the old lighthouse is lit once more",
  text: "Keepers lit the lamp at dusk while the village looked on from the pier.",
};
const OTHER: PrintedItem = {
  source: "Fenwick Post",
  age: "30-07-2025",
  category: "Trade",
  title: "Council buys the mill for one crown",
  text: "The mill had stood empty for nine years before the council made its offer.",
};

const PAGES = [
  {
    kind: "plain",
    text: printPlain({ title: TITLE, body: BODY, hashtags: ["#ferry"], items: [ITEM, OTHER] }),
  },
  { kind: "plain without a body", text: printPlain({ title: TITLE, items: [ITEM] }) },
  {
    kind: "plain, an item without a source",
    text: printPlain({
      title: TITLE,
      body: BODY,
      items: [{ age: ITEM.age, title: ITEM.title, text: ITEM.text, gap: 1 }],
    }),
  },
  {
    kind: "logo",
    text: printLogo({ title: TITLE, glued: "Harbour World3 days ago", body: BODY, items: [ITEM, OTHER] }),
  },
  { kind: "logo, spaced", text: printLogo({ title: TITLE, body: BODY, isSpaced: true, items: [OTHER] }) },
  { kind: "hashtag list", text: printHashtag("Ferry", [ITEM, OTHER]) },
];

const escapeMarkup = (line: string) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const print = (text: string, line: (text: string) => string, between = "\n") =>
  text
    .split("\n")
    .map((one) => line(escapeMarkup(one)))
    .join(between);

const MARKUPS = [
  { markup: "div", print: (text: string) => print(text, (line) => `<div>${line}</div>`) },
  {
    markup: "div with a break in it",
    print: (text: string) => print(text, (line) => `<div>${line || "<br>"}</div>`),
  },
  { markup: "p", print: (text: string) => print(text, (line) => `<p>${line}`) },
  { markup: "br", print: (text: string) => `<div>${print(text, (line) => line, "<br>\n")}</div>` },
  {
    markup: "bullets as a list",
    print: (text: string) =>
      print(text, (line) =>
        line.startsWith("  • ") ? `<ul><li>${line.slice(4)}</li></ul>` : `<div>${line}</div>`,
      ),
  },
  {
    markup: "logo as a picture, links, menus and scripts around",
    print: (text: string) =>
      `<nav><div>Home</div><div>World</div></nav><script>var a = "Comments";</script>${print(text, (line) =>
        line === "logo" ? `<img alt="logo" src=x>` : `<div><a href="/x"><span>${line}</span></a></div>`,
      )}`,
  },
];

const wrap = (body: string) =>
  `<!doctype html>\n<html><head><title>${TITLE}</title></head>\n<body>\n${body}\n</body></html>`;

/** All that a page gives but the lines on which it stands. */
function inShort({ capture, problems }: ReturnType<typeof parseHtml>) {
  return {
    title: capture?.title,
    hashtags: capture?.hashtags,
    articles: capture?.articles.map(
      ({ id, role, position, title, text, outlet, statedDate, tags, isCut }) => ({
        ...{ id, role, position, title, text, isCut },
        ...{ outlet: outlet?.value, statedDate: statedDate?.value, tags: tags.map(({ value }) => value) },
      }),
    ),
    problems: problems.map(({ kind }) => kind),
  };
}

describe("pages of the aggregator saved as HTML", () => {
  it.each(PAGES.flatMap((page) => MARKUPS.map((markup) => ({ ...page, ...markup }))))(
    "$kind, $markup",
    ({ text, print: toMarkup }) => {
      const expected = inShort(parseCapture("captures/page.txt", text));
      expect(expected.articles?.length).toBeGreaterThan(0);
      expect(inShort(parseHtml("captures/page.html", wrap(toMarkup(text))))).toEqual(expected);
    },
  );

  it("names the lines of the file", () => {
    const html = `---\ncaptured: 2025-08-02\n---\n${wrap(print(PAGES[0]?.text ?? "", (line) => `<div>${line}</div>`))}`;
    const articles = parseHtml("captures/page.html", html).capture?.articles ?? [];
    const lines = html.split("\n");
    expect(articles.map(({ line }) => lines[line - 1])).toEqual(
      [TITLE, ITEM.title, OTHER.title].map((title) => `<div>${title}</div>`),
    );
  });
});

describe("pages of others", () => {
  const prose = BODY.map((paragraph) => `<p>${escapeMarkup(paragraph.repeat(3))}</p>`).join("\n");
  it.each([
    {
      name: "headings that the aggregator has as well",
      input: `<article><h1>${TITLE}</h1>${prose}</article><h2>Comments</h2><p>No comments yet...</p><h2>Related Articles</h2>`,
    },
    {
      name: "a report on the aggregator",
      input: `<article><h1>${TITLE}</h1>${prose}<p>A button says "Try Our AI Features" there.</p></article>`,
    },
    {
      name: "a heading of it without what follows",
      input: `<article><h1>${TITLE}</h1>${prose}<h2>Try Our AI Features</h2><p>They are new.</p></article>`,
    },
    {
      name: "a hashtag named in prose",
      input: `<article><h1>${TITLE}</h1>${prose}<p>Latest news with #Ferry</p></article>`,
    },
  ])("$name", ({ input }) => {
    const { capture } = parseHtml("captures/page.html", wrap(input));
    expect(capture?.articles.map(({ role }) => role)).toEqual(["main"]);
    expect(capture?.articles[0]?.text).toContain(BODY[0]?.repeat(3));
    expect(capture?.articles[0]?.text).not.toContain("No comments yet");
  });
});
