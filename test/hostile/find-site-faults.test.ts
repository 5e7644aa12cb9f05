import { describe, expect, test } from "vitest";
import { findSiteFaults } from "./find-site-faults.ts";
import { toText } from "./html.ts";

const faultsOf = (path: string, body: string) => findSiteFaults(new Map([[path, body]]));

describe("a page that is faulty is found out", () => {
  test.each([
    "<p><script>alert(1)</script></p>",
    "<p><img src=x onerror=alert(1)></p>",
    '<p><img src="x"/></p>',
    '<p onclick="alert(1)">x</p>',
    '<p style="x">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    "<svg><p>x</p></svg>",
    '<svg><a href="/">x</a></svg>',
    '<path d="M0 0"></path>',
    "<p>x <!-- y --></p>",
    "<p>a & b</p>",
    "<p>&nbsp;</p>",
    "<p>a < b</p>",
    "<p>x\u0007</p>",
    "<p>x\u202E</p>",
    "<p>x\uFDD0</p>",
    '<meta http-equiv="refresh" content="0; url=https://x.example/"/>',
    '<meta http-equiv="set-cookie" content="x"/>',
    '<script type="application/ld+json">{"a": }</script>',
    '<a href="/nowhere/">x</a>',
  ])("%j", (body) => {
    expect(faultsOf("index.html", body).length).toBeGreaterThan(0);
  });

  test.each([
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} a > b</p>",
    '<a href="https://x.example/?a=javascript:x&amp;b">x</a>',
    '<a href="mailto:a@b.example">x</a>',
    '<svg viewBox="0 0 1 1"><path d="M0 0H1"></path></svg>',
    '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
  ])("and %j is none", (body) => {
    expect(faultsOf("index.html", body)).toEqual([]);
  });
});

describe("a file that is faulty is found out", () => {
  test.each([
    { path: "con/index.html", body: "" },
    { path: "a/aux.xml", body: "<a/>" },
    { path: "a b.html", body: "" },
    { path: "_headers/index.html", body: "" },
    { path: "Über/index.html", body: "" },
    { path: `${"x".repeat(101)}/index.html`, body: "" },
    { path: "a./index.html", body: "" },
    { path: "feed.xml", body: "<a>&nbsp;</a>" },
    { path: "feed.xml", body: "<a><b></a></b>" },
    { path: "feed.xml", body: "<a>&#7;</a>" },
    { path: "feed.xml", body: "<a>&#xD800;</a>" },
    { path: "feed.xml", body: "<a>R & D</a>" },
    { path: "feed.xml", body: "<a>]]></a>" },
    { path: "feed.xml", body: '<a b="1" b="2"/>' },
    { path: "feed.xml", body: "<a/><a/>" },
    { path: "feed.xml", body: "<a>" },
    { path: "feed.xml", body: "<a/>x" },
    { path: "feed.xml", body: '<a/><?xml version="1.0"?>' },
    { path: "feed.json", body: "{" },
    { path: "upcoming.ics", body: "A\rB" },
  ])("$path: $body", ({ path, body }) => {
    expect(faultsOf(path, body).length).toBeGreaterThan(0);
  });

  test("two names that differ in case only", () => {
    expect(
      findSiteFaults(
        new Map([
          ["a/x.txt", ""],
          ["A/x.txt", ""],
        ]),
      ),
    ).not.toEqual([]);
  });
});

test("HTML is resolved once", () => {
  expect(toText("<p>a &amp;lt; b</p><p>c<b>d</b></p>")).toBe("a &lt; b cd");
});
