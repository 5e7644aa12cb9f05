import type { Article } from "../digest/model.ts";
import type { TextDocument } from "./documents.ts";
import { escapeXml } from "./escape-xml.ts";
import { type Links, paths, type SitePath } from "./links.ts";
import { newestChange } from "./newest-change.ts";
import type { Site, TimelineEntry } from "./site/site.ts";

interface IndexedPage {
  readonly path: SitePath;
  /** The newest change of what it shows. */
  readonly changed?: string;
}

/** What one sitemap may hold (https://www.sitemaps.org/protocol.html#index). */
export interface SitemapLimits {
  readonly addresses: number;
  /** Octets; a sitemap is plain ASCII, so characters too. */
  readonly size: number;
}

const LIMITS: SitemapLimits = { addresses: 50_000, size: 50 * 1024 * 1024 };

/** More than the lines around the addresses take. */
const FRAME_SIZE = 200;

/**
 * The pages that may be indexed (https://www.sitemaps.org/protocol.html), with the instant of their last change where the
 * content tells. Pages of articles by others are none of them: their place in a search belongs to whoever wrote them.
 * One sitemap, or an index of several where one may not hold them all.
 */
export function buildSitemaps(site: Site, limits: SitemapLimits = LIMITS): TextDocument[] {
  const [first = [], ...more] = splitPages(findIndexedPages(site), site.links, limits);
  if (more.length === 0)
    return [{ path: paths.sitemap, body: renderList("urlset", "url", first, site.links) }];
  const parts = [first, ...more].map((pages, index) => ({ pages, path: paths.sitemapPart(index + 1) }));
  const index = parts.map(({ pages, path }) => {
    const changed = pages.map((page) => page.changed ?? "").reduce((a, b) => (a > b ? a : b));
    return { path, ...(changed !== "" && { changed }) };
  });
  return [
    { path: paths.sitemap, body: renderList("sitemapindex", "sitemap", index, site.links) },
    ...parts.map(({ pages, path }) => ({ path, body: renderList("urlset", "url", pages, site.links) })),
  ];
}

function splitPages(pages: readonly IndexedPage[], links: Links, limits: SitemapLimits): IndexedPage[][] {
  const parts: IndexedPage[][] = [];
  let part: IndexedPage[] = [];
  let size = FRAME_SIZE;
  for (const page of pages) {
    const more = renderEntry("url", page, links).length;
    if (part.length > 0 && (part.length === limits.addresses || size + more > limits.size)) {
      parts.push(part);
      part = [];
      size = FRAME_SIZE;
    }
    part.push(page);
    size += more;
  }
  return [...parts, part];
}

function renderList(list: string, item: string, pages: readonly IndexedPage[], links: Links): string {
  const entries = pages.map((page) => renderEntry(item, page, links));
  return `<?xml version="1.0" encoding="utf-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</${list}>\n`;
}

function renderEntry(item: string, { path, changed }: IndexedPage, links: Links): string {
  const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
  return `  <${item}><loc>${escapeXml(new URL(links.absolute(path)).href)}</loc>${lastmod}</${item}>\n`;
}

function findIndexedPages(site: Site): IndexedPage[] {
  const { articles } = site.digest;
  const page = (path: SitePath, shown: readonly Article[] = []): IndexedPage => {
    const changed = newestChange(shown);
    return { path, ...(changed !== undefined && { changed }) };
  };
  const onTimeline = (entries: readonly TimelineEntry[]) => findArticles(entries, site);
  return [
    page(paths.home, articles),
    ...articles.filter(({ role }) => role === "own").map((own) => page(paths.article(own.slug), [own])),
    ...index(paths.stories, site.stories).map((path) =>
      page(
        path,
        site.stories.flatMap((story) => story.articles),
      ),
    ),
    ...site.stories.map((story) => page(story.path, story.articles)),
    ...index(paths.editions, site.editions).map((path) => page(path, articles)),
    ...site.months.map((month) =>
      page(
        month.path,
        month.editions.flatMap((edition) => edition.articles),
      ),
    ),
    ...site.editions.map((edition) => page(edition.path, edition.articles)),
    ...index(paths.tags, site.tags).map((path) => page(path, articles)),
    ...site.tags.map((tag) => page(tag.path, tag.articles)),
    ...index(paths.outlets, site.outlets).map((path) => page(path, articles)),
    ...site.outlets.map((outlet) => page(outlet.path, outlet.articles)),
    ...index(paths.timeline, site.timeline).map((path) => page(path, onTimeline(site.timeline))),
    ...site.years.map((year) => page(year.path, onTimeline(year.timeline))),
    page(paths.comingUp),
    page(paths.feeds),
    page(paths.about),
    page(paths.dating),
  ];
}

/** The page that lists the items, unless there is nothing to list. */
function index(path: SitePath, items: readonly unknown[]): SitePath[] {
  return items.length === 0 ? [] : [path];
}

function findArticles(entries: readonly TimelineEntry[], site: Site): Article[] {
  return entries.flatMap((entry) =>
    entry.kind === "article"
      ? [entry.article]
      : entry.event.passages.flatMap(({ article }) => site.articles.get(article) ?? []),
  );
}
