import { describe, expect, it } from "vitest";
import { findBody } from "../../../src/read/html/find-body.ts";

const TITLE = "Ferry to Quillan Head sails again";
const FIRST =
  "The ferry to Quillan Head left the quay on Tuesday with forty passengers and one goat, after a winter of repairs.";
const SECOND =
  "Its crew had spent the winter mending the hull, which a storm had opened in November, and painting the deck green.";
const THIRD =
  "The goat, which belongs to the keeper of the lighthouse, travels free, said the harbour master, as it always has.";
const P = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const BODY = [FIRST, SECOND, THIRD];

const wrap = (body: string) =>
  `<!doctype html><html><head><title>${TITLE} - Harbour World</title></head><body>${body}</body></html>`;
const read = (body: string, address?: string) => findBody(wrap(body), address)?.text.split("\n");

describe("forms of pages", () => {
  const [one, two] = [`${FIRST} ${SECOND}`, `${THIRD} ${FIRST}`];
  it.each([
    { name: "an article", input: `<article><h1>${TITLE}</h1>${P}</article>`, expected: BODY },
    { name: "elements of no meaning", input: `<div><div><div>${P}</div></div></div>`, expected: BODY },
    { name: "paragraphs by two line breaks", input: `<div>${BODY.join("<br><br>")}</div>`, expected: BODY },
    { name: "paragraphs by one line break", input: `<div>${BODY.join("<br />\n")}</div>`, expected: BODY },
    {
      name: "a line break inside a sentence",
      input: `<div><p>${FIRST}</p><p>${SECOND.replace(" which", "<br>which")}</p></div>`,
      expected: [FIRST, SECOND],
    },
    {
      name: "a layout of tables",
      input: `<table width=100%><tr><td><a href=/>Home</a><br><a href=/world>World</a></td><td>${P}</td></tr></table>`,
      expected: BODY,
    },
    { name: "text without any element", input: BODY.join("\n<br><br>\n"), expected: BODY },
    { name: "elements left open", input: `<div><p>${FIRST}<p>${SECOND}<p>${THIRD}`, expected: BODY },
    { name: "a page within a form", input: `<form action=/>${P}</form>`, expected: BODY },
    {
      name: "a browser's note of where a page was saved from",
      input: `<!-- saved from url=(0030)https://harbour-world.example/ -->${P}`,
      expected: BODY,
    },
    {
      name: "XHTML",
      input: `<div xml:lang="en"><p>${FIRST}<br/></p><p/><p>${SECOND}</p><p>${THIRD}</p></div>`,
      expected: BODY,
    },
    {
      name: "elements that a site or AMP names",
      input: `<article><amp-img src=x></amp-img><p>${FIRST.replace("forty", "<x-ref><a href=/n>forty</a></x-ref>")}</p><p>${SECOND}</p><amp-ad>Buy!</amp-ad><p>${THIRD}</p></article>`,
      expected: BODY,
    },
    {
      name: "emphasis, entities, odd spaces",
      input: `<article><p>${FIRST.replace("forty", "<b>for</b>ty&nbsp;\n ")}</p><p>${SECOND}</p><p>Fish &amp; chips &lt;here&gt;, said the harbour master, cost no more than they had in the year before it.</p></article>`,
      expected: [
        FIRST,
        SECOND,
        "Fish & chips <here>, said the harbour master, cost no more than they had in the year before it.",
      ],
    },
    {
      name: "headings and items of lists, each a paragraph",
      input: `<article><p>${one}</p><h2>What it carries</h2><ul><li>Forty passengers</li><li>One goat</li></ul><p>${two}</p></article>`,
      expected: [one, "What it carries", "Forty passengers", "One goat", two],
    },
    {
      name: "rows of a table",
      input: `<article><p>${one}</p><table><tr><th>Port</th><th>Passengers</th></tr><tr><td>Quillan Head</td><td>40</td></tr></table><p>${two}</p></article>`,
      expected: [one, "Port Passengers", "Quillan Head 40", two],
    },
    {
      name: "a post quoted between paragraphs",
      input: `<article><p>${one}</p><blockquote><p>Off we go! <a href="https://t.example/abc">pic.example/abc</a></p>— Ferry (@ferry) <a href="https://t.example/abc">May 2, 2025</a></blockquote><p>${two}</p></article>`,
      expected: [one, "Off we go! pic.example/abc", "— Ferry (@ferry) May 2, 2025", two],
    },
    {
      name: "Japanese",
      input: `<div><p>港は月曜日に再開した。</p><p>フェリーは四十人の乗客と一匹の山羊を乗せて、火曜日に出港した。</p><p>船員たちは冬の間、嵐で壊れた船体を修理していたという。</p></div><div><a href=/>ホーム</a> <a href=/w>世界</a></div>`,
      expected: [
        "港は月曜日に再開した。",
        "フェリーは四十人の乗客と一匹の山羊を乗せて、火曜日に出港した。",
        "船員たちは冬の間、嵐で壊れた船体を修理していたという。",
      ],
    },
    {
      name: "a reading beside a word",
      input: `<div><p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は月曜日に再開し、フェリーは四十人の乗客と一匹の山羊を乗せて出港した。</p></div>`,
      expected: ["港は月曜日に再開し、フェリーは四十人の乗客と一匹の山羊を乗せて出港した。"],
    },
    {
      name: "Arabic",
      input: `<div dir=rtl><p>أعيد فتح الميناء يوم الاثنين بعد أسبوع من العواصف، وأبحرت العبارة إلى الجزر.</p><p>قضى طاقم العبارة الشتاء في إصلاح الهيكل الذي فتحته عاصفة في نوفمبر، وطلاء السطح.</p></div><div dir=rtl><a href=/>الرئيسية</a></div>`,
      expected: [
        "أعيد فتح الميناء يوم الاثنين بعد أسبوع من العواصف، وأبحرت العبارة إلى الجزر.",
        "قضى طاقم العبارة الشتاء في إصلاح الهيكل الذي فتحته عاصفة في نوفمبر، وطلاء السطح.",
      ],
    },
    {
      name: "a sheet that shows what the markup hides",
      input: `<div style="display:none">${P}</div><div><a href=/>Home</a></div>`,
      expected: BODY,
    },
  ])("$name", ({ input, expected }) => expect(read(input)).toEqual(expected));
});

describe("what is no part of an article", () => {
  const around = (input: string) =>
    `<article><h1>${TITLE}</h1>${P}${input}<p>${SECOND} ${THIRD}</p></article>`;
  it.each([
    { name: "scripts and styles", input: `<script>var a = "<p>no</p>";</script><style>p{}</style>` },
    { name: "what stands in for scripts", input: `<noscript><p>${FIRST} No script.</p></noscript>` },
    { name: "hidden text", input: `<p hidden>Hidden, it says, for good reasons, and for ever and ever.</p>` },
    { name: "text that is not displayed", input: `<p style="color:red; display : none">Hidden.</p>` },
    { name: "text for listeners", input: `<span class="sr-only">Opens in a new window</span>` },
    { name: "text hidden from listeners", input: `<p aria-hidden=true>Hidden.</p>` },
    {
      name: "captions",
      input: `<figure><img src=x><figcaption>The ferry at its quay.</figcaption></figure>`,
    },
    {
      name: "captions by class",
      input: `<div class="wp-caption"><img src=x><p>The ferry at its quay.</p></div>`,
    },
    { name: "a picture with its credit", input: `<div class=photo><img src=x>The ferry at dawn</div>` },
    { name: "credits", input: `<p>The ferry at its quay (Image: Harbour World)</p>` },
    { name: "menus", input: `<nav><ul><li>Home</li><li>World</li></ul></nav>` },
    {
      name: "buttons to share",
      input: `<div class="shareBar"><span>Share this with your friends</span></div>`,
    },
    { name: "marks of advertisements", input: `<div>ADVERTISEMENT</div><p>Anzeige</p>` },
    { name: "a newsletter", input: `<form><p>Sign up to our letter, it is free.</p><input name=a></form>` },
    { name: "a link to another article", input: `<p><a href=/goat>Goat crosses the sound once more</a></p>` },
    { name: "a link with a label", input: `<p>READ MORE: <a href=/goat>Goat crosses the sound</a></p>` },
    {
      name: "a list of links under its heading",
      input: `<h3>Related articles</h3><ul><li><a href=/a>Goat crosses</a></li><li><a href=/b>Goat returns</a></li></ul>`,
    },
    {
      name: "a box of related articles",
      input: `<div class="related-box"><p>Goat crosses the sound.</p></div>`,
    },
    { name: "a notice of cookies", input: `<div id="cookie-notice"><p>We use cookies, as all do.</p></div>` },
    { name: "a paragraph said twice, for two screens", input: `<p>${THIRD}</p>` },
  ])("$name", ({ input }) => expect(read(around(input))).toEqual([...BODY, `${SECOND} ${THIRD}`]));

  it.each([
    {
      name: "authors and dates above",
      input: `<article><p>By Ada Fenwick</p><p>May 2, 2025</p>${P}</article>`,
    },
    { name: "the title again", input: `<article><h2>${TITLE}</h2>${P}</article>` },
    {
      name: "headings of nothing below",
      input: `<article>${P}<h3>The most read</h3><h4>Opinion</h4></article>`,
    },
    {
      name: "notices below",
      input: `<article>${P}<p>© 2025 Harbour World. All rights reserved.</p></article>`,
    },
    {
      name: "more comments than article, under a heading that counts them",
      input: `<div><div>${P}</div><div><h3>2 Responses to “${TITLE}”</h3>${`<p>${SECOND.replace("crew", "goat")}</p><p>${FIRST.replace("left", "missed")}</p>`.repeat(4)}</div></div>`,
    },
    {
      name: "a date in another language above it",
      input: `<article><h1>${TITLE}</h1><div>7 de enero de 2020 - 00:20 CET</div>${P}</article>`,
    },
    {
      name: "comments below",
      input: `<article>${P}</article><h2>3 Comments</h2><p>First.</p><p>What a goat.</p>`,
    },
    { name: "the article once more", input: `<article>${P}${P}</article>` },
  ])("$name", ({ input }) => expect(read(input)).toEqual(BODY));

  it.each([
    { name: "an empty page", input: "" },
    { name: "a page of scripts", input: "<script>1</script>" },
  ])("nothing: $name", ({ input }) => expect(findBody(wrap(input))).toBeUndefined());
});

describe("what looks like none and is some", () => {
  const one = `${FIRST} ${SECOND}`;
  it.each([
    {
      name: "links to other sites",
      input: `<p><a href="https://mill.example/report">The report of the mill</a></p>`,
    },
    { name: "a heading that is a link", input: `<h2><a href=/goat>The goat</a></h2>` },
    { name: "a date in a sentence", input: `<p>It sailed last on May 2, 2024, the log says.</p>` },
    {
      name: "advice to sign up",
      input: `<p>Sign up for a <a href=/x>card</a> and show it to the crew when you board.</p>`,
    },
    { name: "a line that parts sections", input: `<p>___</p>` },
  ])("$name", ({ input }) => {
    const shown = input.replace(/<[^>]*>/g, "");
    expect(
      read(
        `<article><p>${one}</p>${input}<p>${THIRD}</p></article><a href="https://harbour.example/a">a</a><a href="https://harbour.example/b">b</a>`,
      ),
    ).toEqual([one, shown, THIRD]);
  });
});

describe("links", () => {
  const ADDRESS = "https://harbour-world.example/news/ferry";
  const goat = (href: string) =>
    `<article>${P.replace("one goat", `<a href="${href}"> one <b>goat</b></a>`)}</article>`;
  it.each([
    {
      name: "from the root",
      input: goat("/goat"),
      expected: ["one goat https://harbour-world.example/goat"],
    },
    {
      name: "from the page",
      input: goat("goat?a=1&amp;b=2"),
      expected: ["one goat https://harbour-world.example/news/goat?a=1&b=2"],
    },
    { name: "absolute", input: goat("HTTP://Goat.example"), expected: ["one goat http://goat.example/"] },
    {
      name: "from a base",
      input: `<base href="/old/">${goat("goat")}`,
      expected: ["one goat https://harbour-world.example/old/goat"],
    },
    { name: "a script", input: goat("javascript:alert(1)"), expected: [] },
    { name: "data", input: goat("data:text/html,x"), expected: [] },
    { name: "e-mail", input: goat("mailto:goat@example.org"), expected: [] },
    { name: "a place on the page", input: goat("#goat"), expected: [] },
    { name: "no address", input: goat("http://"), expected: [] },
  ])("$name", ({ input, expected }) => {
    const { text = "", links = [] } = findBody(wrap(input), ADDRESS) ?? {};
    expect(text.split("\n")).toEqual(BODY);
    expect(links.map(({ start, end, url }) => `${text.slice(start, end)} ${url}`)).toEqual(expected);
  });

  it("keeps only absolute ones where the address is not known", () => {
    const { links } = findBody(wrap(goat("/goat"))) ?? {};
    expect(links).toEqual([]);
  });

  it("counts from the beginning of the text", () => {
    const input = `<article><p>${FIRST}</p><p>${SECOND}</p><p><a href="/a">The goat</a>${THIRD.slice(8)}</p></article>`;
    const { text = "", links = [] } = findBody(wrap(input), ADDRESS) ?? {};
    expect(links.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [FIRST.length + SECOND.length + 2, "The goat"],
    ]);
  });
});

describe("hostile pages", () => {
  const LONGEST_SECONDS = 10;
  it.each([
    { name: "deep elements", input: `${"<div>".repeat(100_000)}${P}` },
    { name: "deep elements in a line", input: `${"<span>".repeat(100_000)}${P}` },
    {
      name: "deep elements of many names",
      input: `${Array.from({ length: 50_000 }, (_, at) => `<x${at}>`).join("")}${P}`,
    },
    { name: "many elements", input: `${"<div>a</div>".repeat(200_000)}<article>${P}</article>` },
    { name: "many line breaks", input: `<div>${"a line.<br>".repeat(200_000)}</div>${P}` },
    {
      name: "many attributes",
      input: `<div ${Array.from({ length: 500_000 }, (_, at) => `a${at}=b`).join(" ")}>${P}</div>`,
    },
    { name: "a long class", input: `<div class="${"related ".repeat(500_000)}">${P}</div>` },
    { name: "many links that are left open", input: `<p>${"<a href=/x>word ".repeat(50_000)}</p>${P}` },
    { name: "one long paragraph", input: `<p>${"word, ".repeat(1_000_000)}</p>${P}` },
    { name: "half entities", input: `<p>${"&amp;&lt;&#x41;&bogus;&".repeat(200_000)}</p>${P}` },
    { name: "brackets", input: `${"<".repeat(500_000)}${P}` },
    { name: "comments left open", input: `${P}${"<!--".repeat(500_000)}` },
    { name: "tags that close nothing", input: `${P}${"</p></b>".repeat(100_000)}` },
    { name: "private characters", input: `<p>\u{F0000}\u{F0001}\u{10FFFD}</p>${P}` },
  ])(
    "$name",
    ({ input }) => {
      const start = performance.now();
      const body = findBody(wrap(input));
      expect(performance.now() - start).toBeLessThan(LONGEST_SECONDS * 1000);
      expect(body === undefined || /^[^\n]+(?:\n[^\n]+)*$/.test(body.text)).toBe(true);
    },
    30_000,
  );

  it.each([
    {
      name: "more elements than Readability is given",
      input: `${"<i></i>".repeat(30_000)}<article>${P}</article>`,
    },
    {
      name: "more text than Readability is given",
      input: `<article>${P}</article><!--${"a".repeat(4_000_000)}-->`,
    },
    {
      name: "elements nested deeper than a parser should follow",
      input: `${"<div>".repeat(5000)}<script>1</script>${P}`,
    },
  ])("still an article: $name", ({ input }) => {
    const text = findBody(wrap(input))?.text ?? "";
    for (const paragraph of BODY) expect(text).toContain(paragraph);
    expect(text).not.toMatch(/<|script/);
  });

  it("does not let a page number its own text", () => {
    const text = read(`<article><p>\u{F0003}${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`);
    expect(text?.slice(1)).toEqual([SECOND, THIRD]);
  });
});
