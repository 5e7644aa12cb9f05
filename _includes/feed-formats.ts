import { paths, type SitePath } from "../src/publish/links.ts";

interface FeedFormat {
  readonly name: string;
  /** Where room is scarce. */
  readonly short: string;
  readonly type: string;
  readonly path: (page: SitePath) => SitePath;
}

/** The three documents that every feed comes in; every reader takes the first. */
export const FEED_FORMATS: readonly [FeedFormat, ...FeedFormat[]] = [
  { name: "RSS", short: "RSS", type: "application/rss+xml", path: paths.rss },
  { name: "Atom", short: "Atom", type: "application/atom+xml", path: paths.atom },
  { name: "JSON Feed", short: "JSON", type: "application/feed+json", path: paths.json },
];
