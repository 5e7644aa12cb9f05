import { describe, expect, test } from "vitest";
import { findClashes, redirectPath } from "../../../src/publish/site/redirects.ts";
import { makeArticle, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

test.each([
  ["/old/", "/old/"],
  ["/old", "/old/"],
  ["/old.html", "/old.html"],
  ["/2.5/old", "/2.5/old/"],
])("what leads on from %s stands at %s", (from, expected) => expect(redirectPath(from)).toBe(expected));

function find(...moves: readonly (readonly [from: string, to: string])[]): string[] {
  const redirects = moves.map(([from, to], place) => ({ from, to, line: place + 1 }));
  const article = makeArticle("goat", { outlet: makeOutlet("Quay Post") });
  const withdrawn = { id: "gone", file: "captures/x.txt", position: 0, slug: "gone", hash: "0" };
  const at = article.firstSeen as NonNullable<typeof article.firstSeen>;
  const site = makeSite(
    [article],
    { withdrawn: [{ ...withdrawn, firstSeen: at, changed: at, withdrawn: at }] },
    makeSettings({}, { redirects }),
  );
  return findClashes(site).map(({ line, reason }) => `${line} ${reason}`);
}

describe("what cannot stand", () => {
  test.each([
    ...[
      "/",
      "/index.html",
      "/articles/goat/",
      "/articles/goat",
      "/ARTICLES/Goat/",
      "/articles//goat/",
      "/articles/goat/index.html",
    ],
    ...[
      "/outlets/quay-post/",
      "/2025/08/02/",
      "/2025/08/",
      "/timeline/",
      "/about/dates/",
      "/404.html",
      "/feed.xml",
      "/sitemap.xml",
    ],
    ...["/robots.txt", "/robots.txt/x/", "/upcoming.ics", "/assets/daybook.css", "/assets/x/"],
  ])("%s is taken by the site", (from) => {
    expect(find([from, "/elsewhere/"])).toEqual(["1 a page or file of the site"]);
  });

  test.each([
    ["/old/", "/old/"],
    ["/old/", "/old"],
    ["/Old/", "/old/"],
    ["/a.b", "/a.b/c/"],
    ["/a.b/c/", "/a.b"],
  ])("%s, then %s", (first, second) => {
    expect(find([first, "/new/"], [second, "/new/"])).toEqual(["2 another redirect"]);
  });

  test("what leads to itself", () => {
    expect(find(["/old", "/old/"])).toEqual(["1 the address it leads to itself"]);
  });
});

test.each(["/old/", "/articles/old/", "/articles/gone/", "/2024/01/01/", "/tags.html", "/goat/", "/robots/"])(
  "%s may lead on",
  (from) => expect(find([from, "/articles/goat/"])).toEqual([]),
);
