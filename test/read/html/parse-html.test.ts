import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/read/html/parse-html.ts";

const SENTENCE =
  "The ferry to Quillan Head left the quay on Tuesday with forty passengers and one goat, after a winter of repairs.";
const SHOWN = Array.from({ length: 3 }, (_, index) => `${SENTENCE} It was run ${index + 1}.`);

const read = (source: string) => parseHtml("captures/2025-08-02-a.html", source);
const articleOf = (source: string) => read(source).capture?.articles[0];

/** A page that states a text for programs and shows another. */
const page = (stated: string, shown: string) =>
  `<!doctype html><html><head><title>Ferry sails again</title><script type="application/ld+json">${JSON.stringify(
    { "@type": "NewsArticle", headline: "Ferry sails again", articleBody: stated },
  )}</script></head><body>${shown}</body></html>`;
const paragraphs = SHOWN.map((text) => `<p>${text}</p>`).join("");

describe("the text", () => {
  it.each([
    {
      name: "what is stated, where the page was saved before its scripts ran",
      input: page(`${SENTENCE}\n\n It was the first run.`, "<div id=app><p>Loading …</p></div>"),
      expected: `${SENTENCE}\nIt was the first run.`,
    },
    {
      name: "what is stated, without its markup",
      input: page(`<p>${SENTENCE}</p><p>It was <b>the first</b> run.</p>`, ""),
      expected: `${SENTENCE}\nIt was the first run.`,
    },
    {
      name: "what is shown, where more is stated",
      input: page([...SHOWN, ...SHOWN].join("\n"), `<article>${paragraphs}</article>`),
      expected: SHOWN.join("\n"),
    },
    {
      name: "what is shown, where nothing is stated",
      input: page(" ", `<article>${paragraphs}</article>`),
      expected: SHOWN.join("\n"),
    },
  ])("is $name", ({ input, expected }) => expect(articleOf(input)?.text).toBe(expected));

  it("is no page where nothing is shown or stated", () => {
    expect(read(page("", "<div id=app></div>")).problems.map(({ kind }) => kind)).toEqual(["unknown-format"]);
  });
});

describe("characters that no text may hold", () => {
  const name = (text: string) => `${text}\u202E\u0007`;
  it.each([
    {
      name: "by escapes of JSON",
      input: `<script type="application/ld+json">${JSON.stringify({
        "@type": "NewsArticle",
        headline: name("Ferry sails"),
        author: { "@type": "Person", name: name("Ada Quill") },
        publisher: { name: name("Harbour World") },
        articleBody: name(SENTENCE),
      }).replaceAll("\u202E", "\\u202E")}</script>`,
    },
    {
      name: "by entities",
      input: `<title>Ferry sails&#x202E;&#7;</title><meta name="author" content="Ada Quill&#x202E;&#7;"><meta property="og:site_name" content="Harbour World&#x202E;&#7;"><p>${SENTENCE}&#x202E;&#7;</p>`,
    },
  ])("are left out when they are spelled $name", ({ input }) => {
    const { title, author, outlet, text } = articleOf(input) ?? {};
    expect({ title, author: author?.value, outlet: outlet?.value, text }).toEqual({
      title: "Ferry sails",
      author: "Ada Quill",
      outlet: "Harbour World",
      text: SENTENCE,
    });
  });
});

it("lets the owner's word go before that of the page, on the lines where it stands", () => {
  const source = `---\noutlet: The Ledger\npublished: 2025-07-14\nurl: https://ledger.example/ferry\n---\n<title>Ferry sails</title>
<meta property="og:site_name" content="Harbour World"><link rel="canonical" href="https://harbour-world.example/ferry">
<article>${paragraphs}</article>`;
  expect(articleOf(source)).toMatchObject({
    title: "Ferry sails",
    line: 6,
    url: "https://ledger.example/ferry",
    outlet: { value: "The Ledger", evidence: { line: 2 } },
    published: { value: "2025-07-14", evidence: { line: 3 } },
  });
});
