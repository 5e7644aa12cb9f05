import type { ArticleId, Day, OutletId, TagId } from "../digest/model.ts";
import { strictAddress } from "./web-address.ts";

/** A page or file of the site, from its root: `/articles/rail-link/`. A folder ends in a slash, a file does not. */
export type SitePath = string;

/** Where each page and file of the site lives. Nothing else spells an address. */
export const paths = {
  home: "/",
  article: (slug: string): SitePath => `/articles/${slug}/`,
  story: (slug: string): SitePath => `/stories/${slug}/`,
  stories: "/stories/",
  tag: (tag: TagId): SitePath => `/tags/${tag}/`,
  tags: "/tags/",
  outlet: (outlet: OutletId): SitePath => `/outlets/${outlet}/`,
  outlets: "/outlets/",
  /** `2025-08-02` → `/2025/08/02/` */
  edition: (day: Day): SitePath => `/${day.replaceAll("-", "/")}/`,
  /** `2025-08` → `/2025/08/` */
  month: (month: string): SitePath => `/${month.replace("-", "/")}/`,
  editions: "/editions/",
  timeline: "/timeline/",
  timelineYear: (year: string): SitePath => `/timeline/${year}/`,
  comingUp: "/coming-up/",
  search: "/search/",
  /** A file of the index that the search page asks. */
  searchIndex: (file: string): SitePath => `/search/index/${file}`,
  feeds: "/feeds/",
  /** The latest edition as an e-mail, for whoever sends it on; then the same as plain text. */
  email: "/email/",
  emailText: "/email.txt",
  /** What is kept for reading without a connection. */
  offline: "/offline/",
  about: "/about/",
  dating: "/about/dates/",
  notFound: "/404.html",
  /** The three documents of the feed of a page. */
  rss: (page: SitePath): SitePath => `${page}feed.xml`,
  atom: (page: SitePath): SitePath => `${page}atom.xml`,
  json: (page: SitePath): SitePath => `${page}feed.json`,
  /** The folder of an archive of the feed of a page, with three documents like the feed's own: `2025-07`, `2025-07-2`. */
  archive: (page: SitePath, name: string): SitePath => `${page}archive/${name}/`,
  calendar: "/upcoming.ics",
  subscriptions: "/feeds.opml",
  sitemap: "/sitemap.xml",
  /** One of several, counted from 1. */
  sitemapPart: (number: number): SitePath => `/sitemap-${number}.xml`,
  robots: "/robots.txt",
  securityText: "/.well-known/security.txt",
  /** A browser knows a service worker by its address, so this one never changes; it works for the folder it lies in. */
  worker: "/offline-worker.js",
  manifest: "/manifest.webmanifest",
  headers: "/_headers",
  noJekyll: "/.nojekyll",
  asset: (name: string): SitePath => `/assets/${name}`,
} as const;

/** Turns site paths into addresses for a site that is served at one place. */
export interface Links {
  /** The folder the site is served under, with both slashes: `/` or `/news/`. */
  readonly prefix: string;
  /** For use in pages: `/news/articles/rail-link/`, with a fragment where one is given. */
  href(path: SitePath, fragment?: string): string;
  /** For use in feeds and metadata, spelled by RFC 3986: `https://example.org/news/articles/rail-link/`. */
  absolute(path: SitePath, fragment?: string): string;
}

/**
 * @param address where the site is served, with a trailing slash
 */
export function buildLinks(address: string): Links {
  const { origin, pathname } = new URL(address);
  const prefix = `/${pathname.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
  const href = (path: SitePath, fragment?: string) =>
    `${prefix}${path.slice(1)}${fragment === undefined ? "" : `#${fragment}`}`;
  return { prefix, href, absolute: (path, fragment) => strictAddress(origin + href(path, fragment)) };
}

/** The fragment of a shown sentence on its article's page. */
export function sentenceFragment(start: number): string {
  return `s${start}`;
}

/** The fragment of an event on a timeline. Its id may hold a guid from elsewhere; of a fragment letters, digits, `-` and `_` are left. */
export function eventFragment(event: string): string {
  const plain = event.replace(/[^a-z\d-]/giu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
  return `e-${plain}`;
}

/** A `tag:` URI (RFC 4151) that outlives titles, slugs and domains. `kind` keeps articles, stories and feeds apart. */
export function tagUri(identity: string, kind: "article" | "event" | "feed", id: ArticleId): string {
  // A guid from elsewhere may hold half a character, which no URI can spell.
  const spelled = encodeURIComponent(id.replace(/\p{Cs}/gu, "\uFFFD"));
  return `tag:${identity}:${kind}/${spelled.replaceAll("%2F", "/")}`;
}
