import type { Article, Attribution } from "../digest/model.ts";
import { isStatedDay } from "../digest/when.ts";
import { excerptText } from "./excerpt-text.ts";
import { paths, type SitePath, tagUri } from "./links.ts";
import { pageLanguage } from "./page-language.ts";
import { cutTitle } from "./shown-title.ts";
import type { Site } from "./site/site.ts";
import { webAddress } from "./web-address.ts";

/** A node of linked data in the vocabulary of schema.org. */
export interface JsonLd {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export interface PageDescription {
  readonly type: "CollectionPage" | "AboutPage";
  readonly path: SitePath;
  readonly title: string;
  readonly description: string;
}

/**
 * What the page of an article says of itself. Only an own article claims to be a news article; the page of someone
 * else's is a web page that cites one, and publisher and date stand in the citation only where they are stated.
 */
export function buildArticleData(article: Article, site: Site): JsonLd {
  const url = site.links.absolute(paths.article(article.slug));
  const described = {
    "@context": "https://schema.org",
    url,
    identifier: tagUri(site.settings.site.identity, "article", article.id),
    isPartOf: describeSite(site),
  };
  return article.role === "own"
    ? { ...described, "@type": "NewsArticle", ...describeOwn(article, url, site) }
    : { ...described, "@type": "WebPage", name: article.title, citation: describeCited(article, site) };
}

/** What any other page says of itself: mostly that it is a list, and of which site it is. */
export function buildPageData({ type, path, title, description }: PageDescription, site: Site): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: title,
    description,
    url: site.links.absolute(path),
    inLanguage: pageLanguage(site),
    isPartOf: describeSite(site),
  };
}

/** The text of a `<script type="application/ld+json">`; nothing in it can end the element. */
export function formatJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function describeSite({ settings, links }: Site): JsonLd {
  return { "@type": "WebSite", name: settings.site.title, url: links.absolute(paths.home) };
}

function describeOwn(
  article: Article,
  url: string,
  { settings, links, assets }: Site,
): Record<string, unknown> {
  const { name, url: home } = settings.site.owner;
  const owner = { "@type": "Organization", name, ...(home !== undefined && { url: home }) };
  return {
    ...describeReport(article),
    mainEntityOfPage: url,
    image: links.absolute(assets.cardOf.get(article.id) ?? assets.card),
    ...(article.excerpt.length > 0 && { description: excerptText(article) }),
    ...(article.changed !== undefined && { dateModified: article.changed }),
    ...(article.tags.length > 0 && { keywords: article.tags.map((tag) => tag.name) }),
    author: owner,
    publisher: owner,
  };
}

function describeCited(article: Article, { settings }: Site): JsonLd {
  const url = webAddress(article.url);
  const toOrganization = ({ name }: Attribution) => {
    const home = webAddress(settings.outlets.find((outlet) => outlet.name === name)?.url);
    return { "@type": "Organization", name, ...(home !== undefined && { url: home }) };
  };
  return {
    "@type": "NewsArticle",
    ...describeReport(article),
    ...(url !== undefined && { url }),
    ...describeModified(article),
    ...describeAuthors(article, toOrganization),
    ...(article.outlet !== undefined && { publisher: toOrganization(article.outlet) }),
  };
}

/** A person before the agency; a single one stands by itself. */
function describeAuthors(
  { author, agency }: Article,
  toOrganization: (by: Attribution) => object,
): { readonly author?: unknown } {
  const authors = [
    ...(author === undefined ? [] : [{ "@type": "Person", name: cutTitle(author.name) }]),
    ...(agency === undefined ? [] : [toOrganization(agency)]),
  ];
  return authors.length === 0 ? {} : { author: authors.length === 1 ? authors[0] : authors };
}

/** Known where one day's captures show the words before and after. */
function describeModified({ revisions = [] }: Article): { readonly dateModified?: string } {
  const { since, until } = revisions.at(-1) ?? {};
  return since !== undefined && since === until ? { dateModified: since } : {};
}

function describeReport({ title, language, published }: Article): Record<string, unknown> {
  return {
    headline: title,
    inLanguage: language,
    ...(published !== undefined &&
      isStatedDay(published) && { datePublished: published.instant ?? published.earliest }),
  };
}
