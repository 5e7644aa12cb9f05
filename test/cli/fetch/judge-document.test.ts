import { describe, expect, it } from "vitest";
import { FetchFailure } from "../../../src/cli/fetch/fetch-failure.ts";
import { judgeDocument } from "../../../src/cli/fetch/judge-document.ts";
import type { Instant } from "../../../src/digest/model.ts";
import { parseSimply } from "./parse-simply.ts";
import { renderRss } from "./start-server.ts";

const judge = (document: string | Buffer, charset?: string) =>
  judgeDocument(
    Buffer.from(document),
    "feeds/x/feed.xml",
    {
      file: "feed.xml",
      fetched: "2025-06-07T12:00:00Z" as Instant,
      feed: "https://x.example/",
      address: "https://x.example/",
      ...(charset !== undefined && { charset }),
    },
    parseSimply,
  ).map(({ title }) => title);

describe("judgeDocument", () => {
  it.each([
    { name: "a feed", document: renderRss({ One: "a", Two: "b" }), expected: ["One", "Two"] },
    { name: "with a byte order mark", document: `\uFEFF${renderRss({ One: "a" })}`, expected: ["One"] },
    {
      name: "with words behind its end",
      document: `${renderRss({ One: "a" })}<!-- by a host -->`,
      expected: ["One"],
    },
    { name: "without items", document: renderRss({}), expected: [] },
    {
      name: "in UTF-16",
      document: Buffer.from(`\uFEFF${renderRss({ Früh: "a" })}`, "utf16le"),
      expected: ["Früh"],
    },
  ])("takes a feed: $name", ({ document, expected }) => {
    expect(judge(document)).toEqual(expected);
  });

  it.each([
    {
      charset: "iso-8859-1",
      document: Buffer.from(renderRss({ Früh: "a" })),
      name: "UTF-8 that its server calls Latin-1",
    },
    {
      charset: "windows-1251",
      document: Buffer.from(`<rss><item><title>\xCC\xE8\xF0</title></item></rss>`, "latin1"),
      name: "what its server alone tells the encoding of",
      expected: ["Мир"],
    },
  ])("reads $name", ({ charset, document, expected = ["Früh"] }) => {
    expect(judge(document, charset)).toEqual(expected);
  });

  it.each([
    { name: "nothing", document: " \n", expected: "the answer is empty" },
    {
      name: "a web page",
      document: "<!DOCTYPE html><html><body>Log in</body></html>",
      expected: "a web page",
    },
    {
      name: "a web page below a comment",
      document: "<!-- x --> <html lang=en></html>",
      expected: "a web page",
    },
    { name: "a feed without its end", document: renderRss({ One: "a" }).slice(0, -10), expected: "cut off" },
    {
      name: "a feed cut in its end",
      document: renderRss({ One: "a" }).trim().slice(0, -1),
      expected: "cut off",
    },
    { name: "words", document: "Service unavailable", expected: "what is no feed" },
    { name: "other XML", document: "<urlset><url/></urlset>", expected: "what is no feed" },
    {
      name: "half of JSON",
      document: '{"version": "https://jsonfeed.org/version/1.1"',
      expected: "what is no feed",
    },
    { name: "JSON that is no feed", document: '{"error": 404}', expected: "what is no feed" },
    { name: "noise", document: Buffer.from([1, 2, 3, 0, 255, 254]), expected: "what is no feed" },
  ])("refuses $name", ({ document, expected }) => {
    expect(() => judge(document)).toThrow(expected);
  });

  it("takes a feed that breaks its reader for none", () => {
    const fetched = { file: "x", fetched: "2025-06-07T12:00:00Z" as Instant, feed: "x", address: "x" };
    const breaking = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(() => judgeDocument(Buffer.from(renderRss({})), "x", fetched, breaking)).toThrow(FetchFailure);
  });

  it("takes no time over what only looks like markup", () => {
    const began = performance.now();
    expect(() => judge("<!-- -->".repeat(1_000_000))).toThrow("what is no feed");
    expect(() => judge(`<rss>${"</rss ".repeat(1_000_000)}`)).toThrow("cut off");
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
