import type { Article, Instant } from "../digest/model.ts";
import { paths, type SitePath } from "./links.ts";
import { newestChange } from "./newest-change.ts";
import type { Site, TimelineEntry } from "./site/site.ts";

interface IndexedPage {
  readonly path: SitePath;
  /** The newest change of what it shows. */
  readonly changed?: Instant;
}

/**
 * The pages that may be indexed (https://www.sitemaps.org/protocol.html), with the day of their last change where the
 * content tells. Pages of articles by others are none of them: their place in a search belongs to whoever wrote them.
 */
export function renderSitemap(site: Site): string {
  const urls = findIndexedPages(site).map(({ path, changed }) => {
    const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${escapeXml(new URL(site.links.absolute(path)).href)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
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

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
