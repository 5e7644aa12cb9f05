import { describe, expect, test } from "vitest";
import { chooseIds } from "../../../src/read/feeds/choose-ids.ts";
import type { FeedItem } from "../../../src/read/feeds/feed-document.ts";
import { shortHash } from "../../../src/read/short-hash.ts";

type Given = {
  readonly guid?: string;
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
};

function idsOf(...items: readonly Given[]): (string | undefined)[] {
  const given = items.map(
    ({ title = "A", text = "", ...rest }): FeedItem => ({
      line: 1,
      title,
      body: { text, links: [] },
      dates: [],
      tags: [],
      isCut: false,
      ...rest,
    }),
  );
  const ids = chooseIds({ items: given, itemsLeftOut: 0, home: "https://harbour.example/" }, "feed");
  return given.map((item) => ids.get(item));
}

describe("an item is known by", () => {
  const url = "https://harbour.example/1";
  const cases: readonly { name: string; input: Given; expected: string }[] = [
    {
      name: "a guid that is an address",
      input: { guid: "https://x.example/?p=1", url },
      expected: "https://x.example/?p=1",
    },
    { name: "a tag: URI", input: { guid: "tag:x.example,2025:1", url }, expected: "tag:x.example,2025:1" },
    { name: "a URN", input: { guid: "urn:isbn:1", url }, expected: "urn:isbn:1" },
    {
      name: "a UUID",
      input: { guid: "6B4B3B52-9d0e-4b7e-8d1f-0123456789ab", url },
      expected: "6B4B3B52-9d0e-4b7e-8d1f-0123456789ab",
    },
    { name: "its page", input: { guid: "17", url }, expected: shortHash(url) },
    { name: "its guid in its feed", input: { guid: "17" }, expected: shortHash("feed\n17") },
    { name: "its words", input: { title: "A", text: "b" }, expected: shortHash("feed\nA\nb") },
    { name: "no guid that only looks like a URI", input: { guid: "post:17", url }, expected: shortHash(url) },
    {
      name: "no guid that runs something",
      input: { guid: "javascript:alert(1)", url },
      expected: shortHash(url),
    },
    {
      name: "no guid with markup",
      input: { guid: "https://x.example/<script>", url },
      expected: shortHash(url),
    },
    {
      name: "no guid without end",
      input: { guid: `urn:x:${"1".repeat(500)}`, url },
      expected: shortHash(url),
    },
    {
      name: "not by the home page",
      input: { guid: "17", url: "https://harbour.example/" },
      expected: shortHash("feed\n17"),
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    expect(idsOf(input)).toEqual([expected]);
  });
});

test("a guid or page that two items bear identifies neither", () => {
  const [url, other] = ["https://x.example/1", "https://x.example/2"];
  expect(idsOf({ guid: "urn:x:1", url }, { guid: "urn:x:1", url: other })).toEqual([
    shortHash(url),
    shortHash(other),
  ]);
  expect(idsOf({ guid: "1", url }, { guid: "2", url })).toEqual([shortHash("feed\n1"), shortHash("feed\n2")]);
});

test("an item that stands twice is one", () => {
  expect(idsOf({ guid: "urn:x:1" }, { guid: "urn:x:1" })).toEqual(["urn:x:1", undefined]);
});
