import { paths, type SitePath } from "../links.ts";
import type { Edition, Site } from "../site/site.ts";

/** What browsers keep for reading without a connection. */
export interface Kept {
  readonly edition: Edition;
  /** Shown with a notice of the edition: the front page, the edition, its reports, the list of them. */
  readonly pages: readonly SitePath[];
  /** What the pages are shown with. */
  readonly files: readonly SitePath[];
}

/** A reader who opens one page pays for all: 50 reports are some 250 KB. */
const LONGEST_EDITION = 50;

/** Undefined where the owner has not asked for it, and while there is no edition. */
export function chooseKept({ settings, editions, assets }: Site): Kept | undefined {
  const [edition] = editions;
  if (settings.site.offline !== true || edition === undefined) return undefined;
  const articles = edition.articles.slice(0, LONGEST_EDITION).map(({ slug }) => paths.article(slug));
  return {
    edition,
    pages: [paths.home, edition.path, paths.offline, ...articles],
    files: [assets.stylesheet, assets.icon, assets.scripts.offline],
  };
}
