import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "../../_includes/article-page.tsx";
import type { Response } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { makeArticle, makeSettings, makeSite } from "../publish/make-site.ts";

const TARGET = "https://ledger.example/news/articles/a/";
const ENDPOINT = "https://hooks.example/webmention?a&b";

function render(responses: readonly Partial<Response>[], endpoint?: string): string {
  const article = makeArticle("a", { capture: "captures/x.txt" });
  const settings = makeSettings(endpoint === undefined ? {} : { responses: { endpoint } });
  const all = responses.map((more, index) => ({
    id: `${index}`,
    file: "responses/x.json",
    kind: "reply" as const,
    target: TARGET,
    source: `https://ann.example/${index}`,
    text: "Well said.",
    ...more,
  }));
  return renderToString(
    <ArticlePage article={article} site={makeSite([article], { responses: all }, settings)} />,
  );
}

const HOSTILE = "</blockquote><script>alert(1)</script> & <b>x</b>";
const ESCAPED = "&lt;/blockquote>&lt;script>alert(1)&lt;/script> &amp; &lt;b>x&lt;/b>";

describe("a response shows", () => {
  test.each<{ name: string; response: Partial<Response>; expected: string }>([
    { name: "who", response: { author: "Ann" }, expected: `<p class="responder"><bdi>Ann</bdi> replied</p>` },
    { name: "where from", response: {}, expected: "<bdi>ann.example</bdi> replied" },
    { name: "a mention", response: { kind: "mention" }, expected: "<bdi>ann.example</bdi> mentions this" },
    {
      name: "its words, as text",
      response: { text: HOSTILE },
      expected: `dir="auto">${ESCAPED}</blockquote>`,
    },
    { name: "a hostile name", response: { author: HOSTILE }, expected: `<bdi>${ESCAPED}</bdi>` },
    {
      name: "where it stands",
      response: {},
      expected: `<a href="https://ann.example/0" rel="nofollow ugc noopener">Read it at ann.example</a>`,
    },
    {
      name: "that it goes on",
      response: { text: "word ".repeat(200) },
      expected: "word …</blockquote>",
    },
    {
      name: "where it goes on",
      response: { text: "word ".repeat(200) },
      expected: "Read on at ann.example",
    },
    {
      name: "its date, and how that is known",
      response: {
        published: toWhen("2025-08-03", "stated", [
          { file: "responses/x.json", line: 4, text: "2025-08-03T10:00" },
        ]),
      },
      expected: `<q dir="auto">2025-08-03T10:00</q> on line 4 of the response as received`,
    },
    { name: "that its date is not given", response: {}, expected: "date not given" },
    {
      name: "who likes",
      response: { kind: "like", author: "Ann", text: "all of the article once more" },
      expected: `Liked by: <a href="https://ann.example/0" rel="nofollow ugc noopener"><bdi>Ann</bdi></a>`,
    },
    { name: "a reply without words", response: { text: "" }, expected: "Replies from: " },
  ])("$name", ({ response, expected }) => {
    expect(render([response])).toContain(expected);
  });
});

describe("what is not shown", () => {
  test.each<{ name: string; response: Partial<Response>; absent: string }>([
    { name: "the text of a like", response: { kind: "like", text: "Copied." }, absent: "Copied." },
    { name: "the text of a repost", response: { kind: "repost", text: "Copied." }, absent: "Copied." },
    {
      name: "a response to another site",
      response: { target: "https://other.example/news/articles/a/" },
      absent: "Well said.",
    },
    { name: "a source that is no page", response: { source: "javascript:alert(1)" }, absent: "javascript" },
  ])("$name", ({ response, absent }) => {
    expect(render([response])).not.toContain(absent);
  });

  test("more than fifty", () => {
    const html = render(Array.from({ length: 53 }, () => ({})));
    expect(html.match(/Well said\./g)).toHaveLength(50);
    expect(html).toContain("and 3 more");
  });

  test("anything of responses without any and without an endpoint", () => {
    expect(render([])).not.toMatch(/Responses|webmention/);
  });
});

test("with an endpoint the page says how to respond, to people and to programs", () => {
  const html = render([], ENDPOINT);
  expect(html).toContain(`<link rel="webmention" href="${ENDPOINT.replace("&", "&amp;")}"/>`);
  expect(html).toContain("send a webmention</a>");
  expect(html).toContain(`<span class="address" dir="ltr">${TARGET}</span>`);
});
