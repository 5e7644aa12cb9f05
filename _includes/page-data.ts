import type { Site } from "../src/publish/site/site.ts";

/** What Eleventy hands to every page; a paginated page has its item beside it. */
export interface PageData {
  readonly site: Site;
}
