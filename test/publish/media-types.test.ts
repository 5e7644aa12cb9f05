import { expect, test } from "vitest";
import { mediaTypeOf } from "../../src/publish/media-types.ts";

test.each([
  { path: "/feed.xml", expected: "application/rss+xml; charset=utf-8" },
  { path: "/tags/oil/atom.xml", expected: "application/atom+xml; charset=utf-8" },
  { path: "/outlets/b/feed.json", expected: "application/feed+json; charset=utf-8" },
  { path: "/upcoming.ics", expected: "text/calendar; charset=utf-8" },
  { path: "/feeds.opml", expected: "text/x-opml; charset=utf-8" },
  { path: "/.well-known/security.txt", expected: "text/plain; charset=utf-8" },
  { path: "/email.txt", expected: "text/plain; charset=utf-8" },
  { path: "/manifest.webmanifest", expected: "application/manifest+json; charset=utf-8" },
  { path: "/offline-worker.js", expected: "text/javascript; charset=utf-8" },
  { path: "/sitemap.xml", expected: undefined },
  { path: "/robots.txt", expected: undefined },
  { path: "/newsfeed.xml", expected: undefined },
  { path: "/feed.xml/", expected: undefined },
])("$path", ({ path, expected }) => expect(mediaTypeOf(path)).toBe(expected));
