import { describe, expect, test } from "vitest";
import { buildLinks, paths, tagUri } from "../../src/publish/links.ts";
import { day } from "./make-site.ts";

describe("buildLinks", () => {
  test.each([
    {
      name: "at a root",
      address: "https://a.example/",
      href: "/feeds/",
      absolute: "https://a.example/feeds/",
    },
    {
      name: "in a folder",
      address: "https://a.example/n/",
      href: "/n/feeds/",
      absolute: "https://a.example/n/feeds/",
    },
    { name: "at a port", address: "http://[::1]:81/", href: "/feeds/", absolute: "http://[::1]:81/feeds/" },
  ])("$name", ({ address, href, absolute }) => {
    const links = buildLinks(address);
    expect([links.href(paths.feeds), links.absolute(paths.feeds)]).toEqual([href, absolute]);
    expect(links.href(paths.home)).toBe(links.prefix);
    expect(links.href(paths.feeds, "s4")).toBe(`${href}#s4`);
  });
});

test("paths", () => {
  expect(paths.edition(day("2025-08-02"))).toBe("/2025/08/02/");
  expect(paths.month("2025-08")).toBe("/2025/08/");
  expect(paths.rss(paths.home)).toBe("/feed.xml");
  expect(paths.json(paths.tag("oil"))).toBe("/tags/oil/feed.json");
  expect(paths.atom(paths.archive(paths.home, "2025-07-2"))).toBe("/archive/2025-07-2/atom.xml");
});

describe("tagUri", () => {
  test.each([
    { name: "a plain id", id: "a1b2", expected: "tag:a.example,2025:article/a1b2" },
    {
      name: "an address",
      id: "https://b.example/x?y=z#w",
      expected: "tag:a.example,2025:article/https%3A//b.example/x%3Fy%3Dz%23w",
    },
    { name: "what ends an element", id: "</guid>&", expected: "tag:a.example,2025:article/%3C/guid%3E%26" },
    { name: "half a character", id: "a\uD800b", expected: "tag:a.example,2025:article/a%EF%BF%BDb" },
  ])("$name", ({ id, expected }) => {
    expect(tagUri("a.example,2025", "article", id)).toBe(expected);
  });

  test("kinds stay apart", () => {
    const kinds = ["article", "event", "feed"] as const;
    expect(new Set(kinds.map((kind) => tagUri("a.example,2025", kind, "x"))).size).toBe(3);
  });
});
