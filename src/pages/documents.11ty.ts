import type { SiteDocument } from "../publish/documents.ts";

interface DocumentData {
  readonly document: SiteDocument;
}

export const data = {
  pagination: { data: "documents", size: 1, alias: "document" },
  permalink: ({ document }: DocumentData) => document.path,
  eleventyExcludeFromCollections: true,
};

/** Feeds, calendar, sitemap and the like: each as it was built. */
export default ({ document }: DocumentData): string => document.body;
