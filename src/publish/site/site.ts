import type {
  Article,
  ArticleId,
  Capture,
  ContentPath,
  Day,
  Digest,
  Event,
  Instant,
  OutletId,
  Redirect,
  Response,
  Settings,
  Story,
  TagId,
  TagKind,
} from "../../digest/model.ts";
import type { Assets } from "../assets.ts";
import type { SiteDocument } from "../documents.ts";
import type { Links, SitePath } from "../links.ts";
import type { Words } from "../words/words.ts";
import type { Copies } from "./copies.ts";

/** What one day brought in. */
export interface Edition {
  readonly day: Day;
  readonly path: SitePath;
  /** What the day opens with: its first article that was not merely shown beside another. */
  readonly lead: Article;
  /** Without copies, unless the day brought in nothing else. */
  readonly articles: readonly Article[];
  /** The same, in the order of their first, those of one story together; the lead is in the first. */
  readonly items: readonly EditionItem[];
}

/** An article of an edition, and what the day brought in on the same story beside it. */
export interface EditionItem {
  readonly article: Article;
  readonly others: readonly Article[];
}

export interface Month {
  /** `2025-08` */
  readonly month: string;
  readonly path: SitePath;
  /** Latest first. */
  readonly editions: readonly Edition[];
}

/** One row of a timeline: a happening, or an article at its own date. */
export type TimelineEntry =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "article"; readonly article: Article };

export interface TimelineYear {
  readonly year: string;
  readonly path: SitePath;
  readonly timeline: readonly TimelineEntry[];
}

/** A day of a long timeline that stands out, and what tells of it. */
export interface KeyDate {
  readonly day: Day;
  /** The event of the day that tells it best. */
  readonly event: Event;
  /** Articles that speak of the day, 2 or more. */
  readonly articles: number;
  /** Known outlets among them. */
  readonly outlets: number;
  /** Some of the articles have no known outlet. */
  readonly hasUnknownOutlet: boolean;
  /** Days from the day to the last article that speaks of it; 0 where none is known to be published later. */
  readonly daysLater: number;
}

/** A tag that stands with another on articles more often than chance would have it. */
export interface RelatedTag {
  readonly name: string;
  readonly path: SitePath;
  /** Articles that bear both, 2 or more. */
  readonly articles: number;
}

export interface TagPage {
  readonly id: TagId;
  readonly name: string;
  readonly kind: TagKind;
  readonly path: SitePath;
  /** Latest first; without copies of others in the list. */
  readonly articles: readonly Article[];
  /** Its articles, and the events whose sentences earned the tag. */
  readonly timeline: readonly TimelineEntry[];
  /** Of a long timeline, in chronological order. */
  readonly keyDates: readonly KeyDate[];
  /** Those that go together with it most surely first. */
  readonly related: readonly RelatedTag[];
  /** In the index and with feeds: at or past the threshold, or pinned. */
  readonly isListed: boolean;
}

export interface OutletPage {
  readonly id: OutletId;
  readonly name: string;
  readonly url?: string;
  readonly path: SitePath;
  /** What it published and what it wrote for others, latest first. */
  readonly articles: readonly Article[];
  /** At or past the threshold, and so with feeds. */
  readonly isListed: boolean;
}

/**
 * How a story stands at the latest edition: begun in it, gone on in it, or quiet since the edition that last had a report on it.
 */
export interface StoryState {
  readonly kind: "new" | "updated" | "quiet";
  readonly edition: Day;
}

export interface StoryPage {
  readonly story: Story;
  readonly path: SitePath;
  /** Absent where no report has an edition. */
  readonly state?: StoryState;
  /** The next thing that its reports have scheduled. */
  readonly next?: Event;
  /** Oldest first; without copies of others in the list. */
  readonly articles: readonly Article[];
  readonly timeline: readonly TimelineEntry[];
  /** Of a long timeline, in chronological order. */
  readonly keyDates: readonly KeyDate[];
}

/**
 * What stands at the address of an article that is there no more: the owner has withdrawn it or, on somebody's demand, taken it
 * down; or its file cannot be used at the moment.
 */
export type Tombstone = { readonly path: SitePath } & (
  | { readonly kind: "withdrawn"; readonly withdrawn: Instant }
  | { readonly kind: "taken down" | "unavailable" }
);

/** Something that can be followed: one list of articles in three formats. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Of its `tag:` URI. */
  readonly id: string;
  /** The page it stands for; its documents lie in that folder. */
  readonly page: SitePath;
  /** Latest first, never none; only articles whose first sighting is known. */
  readonly articles: readonly Article[];
}

/** What the search page asks, once it was built: see `search-records.ts` for what is in it. */
export interface SearchIndex {
  readonly files: readonly SiteDocument[];
}

/** The digest as pages and feeds see it: sorted, grouped, with an address for everything. */
export interface Site {
  readonly settings: Settings;
  readonly digest: Digest;
  /** What the site says, in its language. */
  readonly words: Words;
  readonly links: Links;
  readonly assets: Assets;
  /** Absent where none was asked for; then there is no search page either. */
  readonly search?: SearchIndex;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly captures: ReadonlyMap<ContentPath, Capture>;
  /** The events that an article speaks of, in chronological order. */
  readonly eventsOf: ReadonlyMap<ArticleId, readonly Event[]>;
  readonly storyOf: ReadonlyMap<ArticleId, StoryPage>;
  readonly copies: Copies;
  /** What was written elsewhere about an article, in the order of its dates. */
  readonly responsesOf: ReadonlyMap<ArticleId, readonly Response[]>;
  /** The owner's, and those of stories that the owner merged. */
  readonly redirects: readonly Redirect[];
  /** Of articles that are in the digest no more, where no redirect leads on. */
  readonly tombstones: readonly Tombstone[];
  /** Latest first. */
  readonly editions: readonly Edition[];
  readonly months: readonly Month[];
  /** Articles of no edition: neither their file nor their capture tells a day. */
  readonly undated: readonly Article[];
  /** Latest first. */
  readonly stories: readonly StoryPage[];
  /** By name. */
  readonly tags: readonly TagPage[];
  readonly outlets: readonly OutletPage[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** What one page can show of it: all, or the last rows of a long one, which begin on that day or after. */
  readonly recent: { readonly timeline: readonly TimelineEntry[]; readonly from?: Day };
  /** Of the whole timeline, in chronological order. */
  readonly keyDates: readonly KeyDate[];
  readonly years: readonly TimelineYear[];
  /** Scheduled for a moment that is not past at `digest.asOf`. */
  readonly comingUp: readonly Event[];
  /** The site's own feed first; none while there are no articles. */
  readonly feeds: readonly Feed[];
  /** The feed of a page, where it has one. */
  readonly feedOf: ReadonlyMap<SitePath, Feed>;
}
