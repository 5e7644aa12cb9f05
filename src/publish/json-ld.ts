import type { Article, Attribution } from "../digest/model.ts";
import { isStatedDay } from "../digest/when.ts";
import { excerptText } from "./excerpt-text.ts";
import { paths, tagUri } from "./links.ts";
import type { Site } from "./site/site.ts";
import { webAddress } from "./web-address.ts";

/** A node of linked data in the vocabulary of schema.org. */
export interface JsonLd {
  readonly "@type": string;
  readonly [property: string]: unknown;
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
    isPartOf: {
      "@type": "WebSite",
      name: site.settings.site.title,
      url: site.links.absolute(paths.home),
    },
  };
  return article.role === "own"
    ? { ...described, "@type": "NewsArticle", ...describeOwn(article, url, site) }
    : { ...described, "@type": "WebPage", name: article.title, citation: describeCited(article, site) };
}

/** The text of a `<script type="application/ld+json">`; nothing in it can end the element. */
export function formatJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function describeOwn(article: Article, url: string, { settings }: Site): Record<string, unknown> {
  const { name, url: home } = settings.site.owner;
  const owner = { "@type": "Organization", name, ...(home !== undefined && { url: home }) };
  return {
    ...describeReport(article),
    mainEntityOfPage: url,
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
    ...(article.agency !== undefined && { author: toOrganization(article.agency) }),
    ...(article.outlet !== undefined && { publisher: toOrganization(article.outlet) }),
  };
}

function describeReport({ title, language, published }: Article): Record<string, unknown> {
  return {
    headline: title,
    inLanguage: language,
    ...(published !== undefined &&
      isStatedDay(published) && { datePublished: published.instant ?? published.earliest }),
  };
}
