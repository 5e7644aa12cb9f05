import { describe, expect, test } from "vitest";
import { flattenHtml } from "../../../src/read/feeds/flatten-html.ts";

describe("the text of", () => {
  const cases: readonly { name: string; input: string; expected: string }[] = [
    { name: "paragraphs", input: "<p>One.</p>\n<p> Two\n  lines. </p>", expected: "One.\nTwo lines." },
    { name: "line breaks", input: "One.<br>Two.<br/><br/>Three.", expected: "One.\nTwo.\nThree." },
    { name: "emphasis", input: "a<b>b</b> <em>c </em>d", expected: "ab c d" },
    { name: "lists", input: "<ul><li>One<li>Two</ul>End", expected: "One\nTwo\nEnd" },
    {
      name: "a table",
      input: "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      expected: "a b\nc",
    },
    { name: "lines set as they are", input: "<pre>a\n b</pre>c\nd", expected: "a\nb\nc d" },
    {
      name: "references",
      input: "Quay&nbsp;&amp; Sons &lt;b&gt; &#8212; &copy",
      expected: "Quay & Sons <b> — ©",
    },
    { name: "a section", input: "<![CDATA[One]]> two", expected: "One two" },
    { name: "an end without a beginning", input: "</p></div>One</b>", expected: "One" },
    { name: "a picture", input: `One <img src="a.png" alt="no"> two`, expected: "One two" },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(flattenHtml(input).text).toBe(expected);
  });
});

describe("no word of", () => {
  test.each([
    "<script>alert('no')</script>",
    "<SCRIPT SRC='a.js'>no</SCRIPT >",
    "<style>p { no }</style>",
    "<!-- no -->",
    "<p hidden>no</p>",
    `<div style="color:red; display : NONE">no <div>no</div> no</div>`,
    "<template><p>no</p></template>",
    "<noscript><img>no</noscript>",
    "<iframe>no</iframe>",
    "<svg><text>no</text></svg>",
    "<textarea>no</textarea>",
    "<select><option>no</option></select>",
  ])("%s", (hidden) => {
    expect(flattenHtml(`yes${hidden} after`).text.replace("\n", " ")).toBe("yes after");
  });
});

describe("links", () => {
  const cases: readonly { name: string; input: string; expected: readonly (readonly [string, string])[] }[] =
    [
      {
        name: "absolute and relative",
        input: `See <a href="/map"> the <b>map</b> </a> and <a href="https://quay.example/x?a=1&amp;b=2">more</a>.`,
        expected: [
          ["the map", "https://harbour.example/map"],
          ["more", "https://quay.example/x?a=1&b=2"],
        ],
      },
      {
        name: "left open before the next",
        input: `<a href="/1">one<a href="/2">two</a>`,
        expected: [
          ["one", "https://harbour.example/1"],
          ["two", "https://harbour.example/2"],
        ],
      },
      {
        name: "left open at the end",
        input: `<a href="/1">one`,
        expected: [["one", "https://harbour.example/1"]],
      },
      { name: "around nothing", input: `<a href="/1"><img src="a.png"></a>one`, expected: [] },
      { name: "that run something", input: `<a href="javascript:alert(1)">one</a>`, expected: [] },
      {
        name: "that run something, disguised",
        input: `<a href=" java\nscript:alert(1)">one</a>`,
        expected: [],
      },
      { name: "to mail", input: `<a href="mailto:ada@quay.example">one</a>`, expected: [] },
      { name: "in what is hidden", input: `<p hidden><a href="/1">one</a></p>`, expected: [] },
    ];
  test.each(cases)("$name", ({ input, expected }) => {
    const { text, links } = flattenHtml(input, "https://harbour.example/news/");
    expect(links.map(({ url, start, end }) => [text.slice(start, end), url])).toEqual(expected);
  });
});
