import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/read/articles/render-markdown.ts";

it.each([
  {
    name: "paragraphs",
    input: "One *two*\nthree\n\nfour",
    html: "<p>One <em>two</em>\nthree</p>\n<p>four</p>\n",
    text: "One two three\nfour",
  },
  { name: "headings raised", input: "### A\n#### B", html: "<h2>A</h2>\n<h3>B</h3>\n", text: "" },
  { name: "headings lowered", input: "# A\n###### B", html: "<h2>A</h2>\n<h6>B</h6>\n", text: "" },
  {
    name: "lists",
    input: "- a\n- b\n  1. c",
    html: "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n",
    text: "a\nb\nc",
  },
  {
    name: "tables",
    input: "|a|b|\n|-|-|\n|1|2|",
    html: "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n",
    text: "",
  },
  {
    name: "code",
    input: "```js\nx < 1\n```\n`y`",
    html: '<pre><code class="language-js">x &lt; 1\n</code></pre>\n<p><code>y</code></p>\n',
    text: "y",
  },
  {
    name: "raw HTML",
    input: "<script>alert(1)</script> <b>x</b>",
    html: "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;</p>\n",
    text: "<script>alert(1)</script> <b>x</b>",
  },
  {
    name: "templates",
    input: "{{ site.title }} {% raw %}",
    html: "<p>{{ site.title }} {% raw %}</p>\n",
    text: "{{ site.title }} {% raw %}",
  },
  {
    name: "links",
    input: '[a](https://x.example/ "t") [b](/c) [m](mailto:a@b.example)',
    html: '<p><a href="https://x.example/" title="t">a</a> <a href="/c">b</a> <a href="mailto:a@b.example">m</a></p>\n',
    text: "a b m",
  },
  {
    name: "links to scripts",
    input: "[a](javascript:x) [b](&#106;avascript:x) [c](data:text/html,x) [d](JaVaScRiPt:x)",
    html: "<p>[a](javascript:x) [b](javascript:x) [c](data:text/html,x) [d](JaVaScRiPt:x)</p>\n",
    text: "[a](javascript:x) [b](javascript:x) [c](data:text/html,x) [d](JaVaScRiPt:x)",
  },
  {
    name: "pictures",
    input: '![A "goat"](g.png) ![](h.png)',
    html: '<p><a href="g.png">A &quot;goat&quot;</a> <a href="h.png">picture</a></p>\n',
    text: 'A "goat" ',
  },
  {
    name: "pictures in links",
    input: "[![goat](g.png)](https://x.example/)",
    html: '<p><a href="https://x.example/">goat</a></p>\n',
    text: "goat",
  },
  {
    name: "pictures from scripts",
    input: "![a](javascript:x)",
    html: "<p>![a](javascript:x)</p>\n",
    text: "![a](javascript:x)",
  },
  { name: "characters by number", input: "a&#x202E;b&#1;", html: "<p>ab\uFFFD</p>\n", text: "ab\uFFFD" },
  { name: "nothing", input: "", html: "", text: "" },
])("$name", ({ input, html, text }) => expect(renderMarkdown(input)).toEqual({ html, text }));

it("takes a megabyte of pictures and brackets in its stride", () => {
  const start = performance.now();
  for (const piece of ["![a](b) ", "[", "a**b", "> ", "| a ", "`x"])
    renderMarkdown(piece.repeat(100_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(8000);
});

/** In linear time each takes a tenth of a second at most; the square of the size takes a minute. */
describe("takes in its stride", () => {
  const many = (part: string) => part.repeat(50_000 / part.length);
  it.each([
    ...[
      "[",
      "![",
      "*a ",
      "a* ",
      "`",
      ">",
      "> a\n",
      "- ",
      "1. ",
      "&",
      "<",
      "[a](",
      "[a](<b",
      "](",
      "[![",
      "***a ",
      "_a__b",
    ],
    ...[
      "*a_ ",
      "**x*",
      "\\",
      "\\[",
      "![[]()",
      "# a\n",
      "a\n---\n",
      "<http:",
      "- a\n",
      "``` a\n",
      "~",
      "[a][b",
      "[a\n",
      "[a]: /x\n",
    ],
    ...[
      "[a]: <x\n",
      "[a]: /x '\n",
      "|a",
      "<!-- ",
      "<![CDATA[",
      '![a](x "',
      "\n",
      "  \n",
      "    a\n",
      "\0",
      "> - ",
    ],
  ])("%j, again and again", (part) => {
    const start = performance.now();
    renderMarkdown(many(part));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([
    {
      name: "a table of many columns",
      input: `${"|a".repeat(9_000)}\n${"|-".repeat(9_000)}\n${"|b".repeat(9_000)}`,
    },
    {
      name: "a table of many short rows",
      input: `${"|a".repeat(300)}\n${"|-".repeat(300)}\n${"|b\n".repeat(30_000)}`,
    },
    {
      name: "definitions and references",
      input: `${Array.from({ length: 5_000 }, (_, i) => `[a${i}]: /x`).join("\n")}\n\n${"[a1] ".repeat(9_000)}`,
    },
    {
      name: "runs of back quotes, each longer",
      input: Array.from({ length: 440 }, (_, i) => `${"`".repeat(i)}a`).join(""),
    },
    { name: "lazy lines in quotations", input: `${">".repeat(300)}a\n${"b\n".repeat(50_000)}` },
    { name: "links in links", input: `${"[".repeat(20_000)}a${"](b)".repeat(20_000)}` },
  ])("$name", ({ input }) => {
    const start = performance.now();
    renderMarkdown(input);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("a million headings", () => {
    expect(renderMarkdown("# a\n".repeat(250_000)).html.length).toBe(250_000 * "<h2>a</h2>\n".length);
  });
});
