import type { SitePath } from "./links.ts";

const TYPES: readonly { readonly ending: string; readonly type: string }[] = [
  { ending: "/feed.xml", type: "application/rss+xml" },
  { ending: "/atom.xml", type: "application/atom+xml" },
  { ending: "/feed.json", type: "application/feed+json" },
  { ending: ".ics", type: "text/calendar" },
  { ending: ".opml", type: "text/x-opml" },
  { ending: ".webmanifest", type: "application/manifest+json" },
  { ending: "/offline-worker.js", type: "text/javascript" },
  { ending: "/email.txt", type: "text/plain" },
  { ending: "/security.txt", type: "text/plain" },
];

/** The media type of a document, where a host that goes by the ending alone would send another or leave out the charset. */
export function mediaTypeOf(path: SitePath): string | undefined {
  const found = TYPES.find(({ ending }) => path.endsWith(ending));
  return found && `${found.type}; charset=utf-8`;
}
