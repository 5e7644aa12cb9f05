import { paths, type SitePath } from "../src/publish/links.ts";

/** The three documents that every feed comes in. */
export const FEED_FORMATS: readonly {
  readonly name: string;
  readonly type: string;
  readonly path: (page: SitePath) => SitePath;
}[] = [
  { name: "RSS", type: "application/rss+xml", path: paths.rss },
  { name: "Atom", type: "application/atom+xml", path: paths.atom },
  { name: "JSON Feed", type: "application/feed+json", path: paths.json },
];
