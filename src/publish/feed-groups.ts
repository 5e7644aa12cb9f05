import { paths, type SitePath } from "./links.ts";
import type { Site } from "./site/site.ts";
import type { FeedGroupName } from "./words/words.ts";

/** A feed as the page of feeds lists it. */
export interface ListedFeed {
  /** Of what it follows, without the name of the site. */
  readonly name: string;
  /** The page whose folder holds its documents. */
  readonly page: SitePath;
}

export interface FeedGroup {
  readonly name: FeedGroupName;
  /** Never none. */
  readonly feeds: readonly ListedFeed[];
  /** There are more than these. */
  readonly isCut: boolean;
}

/** Stories never end, and nobody looks for an old one here: 100 lines weigh about 4 KB. */
const LONGEST_GROUP_OF_STORIES = 100;

/**
 * Every feed by what it follows: the site, stories (the latest), tags by their kind, outlets. Tags and outlets are in the
 * order of their names.
 */
export function groupFeeds({ settings, feedOf, stories, tags, outlets }: Site): FeedGroup[] {
  const ofKind = (kind: FeedGroupName) => tags.filter((tag) => tag.kind === kind).map(toListed);
  const groups: { name: FeedGroupName; listed: readonly ListedFeed[] }[] = [
    { name: "everything", listed: [{ name: settings.site.title, page: paths.home }] },
    { name: "stories", listed: stories.map(({ story, path }) => ({ name: story.title, page: path })) },
    ...(["place", "person", "organisation", "subject"] as const).map((kind) => ({
      name: kind,
      listed: ofKind(kind),
    })),
    { name: "outlets", listed: outlets.map(toListed) },
  ];
  return groups.flatMap(({ name, listed }) => {
    const all = listed.filter(({ page }) => feedOf.has(page));
    const feeds = name === "stories" ? all.slice(0, LONGEST_GROUP_OF_STORIES) : all;
    return feeds.length === 0 ? [] : [{ name, feeds, isCut: feeds.length < all.length }];
  });
}

function toListed({ name, path }: { readonly name: string; readonly path: SitePath }): ListedFeed {
  return { name, page: path };
}
