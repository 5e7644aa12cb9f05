/**
 * Every noun of Daybook. Nothing here computes; see `src/README.md` for what each word means.
 *
 * An article grows stage by stage, and each stage has its own type, so that no field is ever "not there yet":
 * `ArticleRead` (what a file says) → `AttributedArticle` (who wrote it) → `DatedArticle` (when) →
 * `TaggedArticle` (about whom and what) → `Article` (as published in the digest).
 */

declare const brand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, year 0001 to 9999; compares as a string. Made by `toDay` in `when.ts`. */
export type Day = string & { readonly [brand]: "Day" };
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`; compares as a string. Made by `toInstant` in `when.ts`. */
export type Instant = string & { readonly [brand]: "Instant" };

/** Names a file below the content folder, with forward slashes: `captures/2025-08-02-front.txt`. */
export type ContentPath = string;
/** Lasts: front matter `id`, else the guid or canonical address, else a short hash of capture and position. */
export type ArticleId = string;
/** Lower-case letters, digits and hyphens; stands in an address: `jiji-press`. */
export type OutletId = string;
/** Lower-case letters, digits and hyphens; stands in an address: `central-asia`. */
export type TagId = string;
/** The id of the story's founding article. */
export type StoryId = string;
export type EventId = string;

// Where something is known from

/** A slice of an article's text (or title), in UTF-16 code units, `end` exclusive. Shown text is always cut out by one. */
export interface Passage {
  readonly in?: "title";
  readonly start: number;
  readonly end: number;
}

/** A passage together with the article it belongs to. */
export interface Citation extends Passage {
  readonly article: ArticleId;
}

/** Where something is known from: a slice of an article, a line of a file, or a setting of the owner's. */
export type Evidence =
  | Citation
  | { readonly file: ContentPath; readonly line: number; readonly text: string }
  | { readonly setting: string };

// When

/** How a date is known: the basis of the one clue that alone gives the bounds, else "inferred". */
export type Basis =
  | "stated"
  | "dateline"
  | "relative to capture"
  | "relative to article"
  | "inferred"
  | "owner";

/**
 * Why a report may have gone out on another day than the one its dateline names: the day is that of a place whose clock is
 * ahead of the publisher's, falls on a weekend, or is that of an earlier report which this one corrects or repeats.
 */
export type DatelinePlay = "place" | "weekend" | "repeat";

/** A clue that was left out of account because it cannot be true together with more direct or narrower ones. */
export interface Contradiction {
  /** Where the clue that was left out stands. */
  readonly leftOut: readonly Evidence[];
  /** Where those stand that hold against it. */
  readonly against: readonly Evidence[];
}

/** A moment, no finer than it is known. The two days bound it and sort it. */
export interface When {
  /** ISO 8601-2 levels 0-1, and the sub-year codes of level 2 (quarters, halves, seasons). Never finer than a day. */
  readonly edtf: string;
  /** "early July": edtf 2025-07, part early, bounds 1-10 July. */
  readonly part?: "early" | "mid" | "late";
  readonly earliest: Day;
  readonly latest: Day;
  /** Only where a clock time is stated. */
  readonly instant?: Instant;
  readonly basis: Basis;
  /** What it was worked out from, in order. */
  readonly evidence: readonly Evidence[];
  /** Of a publication: why the day of its dateline leaves more than that day. */
  readonly play?: DatelinePlay;
  /** Of a publication or capture: what was found that cannot be true together with it. */
  readonly leftOut?: readonly Contradiction[];
}

/**
 * How the clause that speaks of a moment stands to it: behind it, ahead of it, only reporting speech, or not telling what
 * happened then. `frame`: the stamp or dateline of the report itself; `end`: one end of an interval, beside which it stands.
 */
export type Sense = "past" | "ahead" | "said" | "qualifier" | "frame" | "end";

/** A moment that an article's text speaks of. */
export interface Mention extends Passage {
  readonly when: When;
  readonly sense: Sense;
}

// What is read

/** What the owner or the page says outright, with the place that says it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

export type Role = "main" | "related" | "own";
export type Rights = "own" | "licensed" | "excerpt" | "link-only";

/**
 * A date that a saved page or a feed gives of an article beside its text, in markup, in its address or in print. The value is
 * a day, month, year or instant as `parseStatedDate` reads it; the evidence shows it as it is written.
 */
export interface DateClue extends Stated<string> {
  /** What the place says of it: when the article went out, when it was last changed, or only that it is a date of the article. */
  readonly says: "published" | "modified" | "dated";
}

/** A link in the text of an article, to an absolute address. */
export interface Link extends Passage {
  readonly url: string;
}

/** What a source asks of robots and their like (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag). */
export type RobotsRule = "noindex" | "noarchive" | "nosnippet";

/** One article as its file gives it; nothing is worked out yet, and what the file does not say is absent. */
export interface ArticleRead {
  readonly id: ArticleId;
  /** By which its feed knows it, as the feed has it. */
  readonly guid?: string;
  readonly role: Role;
  readonly file: ContentPath;
  /** Line of the file on which the title stands, from 1. */
  readonly line: number;
  /** Place in the file, from 0; the main article of a capture is 0, a page without one starts at 1. */
  readonly position: number;
  readonly title: string;
  /** The body verbatim, without page furniture; paragraphs joined by one line feed. */
  readonly text: string;
  /** Own articles only: the rendered body, raw HTML already off. */
  readonly html?: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Its feed does not say in which language it is. */
  readonly isLanguageAssumed?: true;
  readonly outlet?: Stated<string>;
  /** Who wrote it, as its page or feed names them. */
  readonly author?: Stated<string>;
  readonly url?: string;
  /** The date as the page words it: "18 hours ago", "30-07-2025". */
  readonly statedDate?: Stated<string>;
  /** The most telling first. */
  readonly dateClues?: readonly DateClue[];
  /** The owner's word on the day of publication, as EDTF. */
  readonly published?: Stated<string>;
  /** The owner's word on the edition; of a feed that Daybook fetched, the day published, else the day fetched. */
  readonly edition?: Day;
  readonly tags: readonly Stated<string>[];
  readonly rights?: Rights;
  /** In the order of the text. */
  readonly links?: readonly Link[];
  readonly robots?: readonly Stated<RobotsRule>[];
  /** Where its words changed between captures; found by the stage that folds sightings. */
  readonly revisions?: readonly Revision[];
  /** The capture ends before the article does. */
  readonly isCut: boolean;
}

/** What is known of the feed that a document is of. */
export interface FeedRead {
  /** Where it is subscribed to, when Daybook fetched it. */
  readonly address?: string;
  /** When Daybook fetched the document. */
  readonly fetched?: Stated<Instant>;
}

/** One file as saved: what the page and the owner's front matter say of it. A feed document is a capture of many main articles. */
export interface CaptureRead {
  readonly file: ContentPath;
  readonly title: string;
  readonly hashtags: readonly string[];
  /** The owner's word on the moment of capture, as EDTF or an instant. */
  readonly captured?: Stated<string>;
  /** Of a feed document. */
  readonly feed?: FeedRead;
  /** The owner's `edition:`, else the date that begins the file name. */
  readonly edition?: Stated<Day>;
  readonly articles: readonly ArticleRead[];
  /** Related items beyond those that one page may have. */
  readonly itemsLeftOut?: number;
}

/** What this digest has seen: one article, one line of `ledger.ndjson`. */
export interface LedgerEntry {
  readonly id: ArticleId;
  readonly file: ContentPath;
  readonly position: number;
  readonly slug: string;
  readonly firstSeen: Instant;
  /** Last material change of title or text. */
  readonly changed: Instant;
  /** Of title and text; see `hashContent`. */
  readonly hash: string;
  /** Present once the owner has withdrawn the article: a tombstone stands at its address. */
  readonly withdrawn?: Instant;
}

/** Something that could not be used or is in doubt; listed for the owner, never silently dropped. */
export interface Problem {
  readonly kind: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was found, why it matters, what to write instead. */
  readonly message: string;
  /** Of an article that the ledger knows and no file has: that one. */
  readonly article?: ArticleId;
}

/** What somebody wrote elsewhere about a page of this site, and the owner approved: hostile until shown as plain text. */
export interface Response {
  /** Under which the owner approves it. */
  readonly id: string;
  readonly file: ContentPath;
  readonly kind: "reply" | "mention" | "like" | "repost" | "bookmark";
  /** The address on this site that it is about. */
  readonly target: string;
  /** Where it stands. */
  readonly source: string;
  readonly author?: string;
  /** When it was published, as its source says: a day or an instant with its zone, else absent. */
  readonly published?: When;
  /** Plain text; empty where it has none. */
  readonly text: string;
}

/** Everything below the content folder. */
export interface Reading {
  readonly captures: readonly CaptureRead[];
  readonly own: readonly ArticleRead[];
  /** Those that the owner approved, in the order of their dates. */
  readonly responses: readonly Response[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

// What is worked out

/** Who published or who wrote, with the words that say so. */
export interface Attribution {
  readonly id: OutletId;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** `outlet`: who published it, `agency`: who wrote it, if that is another. Absent where the page does not say. */
export interface AttributedArticle extends Omit<ArticleRead, "outlet"> {
  readonly outlet?: Attribution;
  readonly agency?: Attribution;
  /** The medium whose report it passes on, where its title or first sentences credit another with the news. */
  readonly relayed?: Attribution;
}

export interface AttributedCapture extends Omit<CaptureRead, "articles"> {
  readonly articles: readonly AttributedArticle[];
}

export interface DatedArticle extends Omit<AttributedArticle, "published" | "edition"> {
  readonly published?: When;
  /** The day that brought it in; absent when neither the owner, the file name nor the capture's bounds tell. */
  readonly edition?: Day;
  readonly mentions: readonly Mention[];
}

export type TagKind = "place" | "person" | "organisation" | "subject";

/** A tag on an article, with every passage, hashtag or setting that earned it. */
export interface ArticleTag {
  readonly id: TagId;
  readonly name: string;
  readonly kind: TagKind;
  readonly evidence: readonly Evidence[];
}

export interface TaggedArticle extends Omit<DatedArticle, "tags"> {
  readonly tags: readonly ArticleTag[];
}

/** A number with its unit or noun, cut out of a sentence: "about 2.5 million tonnes". */
export interface Figure extends Passage {
  readonly sentence: Passage;
}

/** What somebody is quoted as saying, without the quotation marks. */
export interface Quotation extends Passage {
  /** Whose words they are, as the text names them; absent where it does not tell. */
  readonly speaker?: Passage;
}

/** What an article says, in its own words; each part in the order of the text. */
export interface Highlights {
  /** The few sentences that tell most. */
  readonly keySentences: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
}

/** That the words of an article were others before. */
export interface Revision {
  /** The first capture that showed the former words, and the first that showed the later ones. */
  readonly before: ContentPath;
  readonly after: ContentPath;
  /** The days these were made; absent where they are not known. */
  readonly since?: Day;
  readonly until?: Day;
  /** The former title, where it is another. */
  readonly title?: string;
  /** The text is another, too. */
  readonly hasOtherText: boolean;
}

export type RelationKind = "copy" | "update" | "same event" | "background";

/**
 * What one article is to another of its story: `from` came first, `to` is the copy, the update, the later report. What is
 * background is `to` even where it came first.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: ArticleId;
  readonly to: ArticleId;
  /** In words, for the page. */
  readonly reason: string;
  /** What shows it, in pairs where a change of state is shown: the sentence before, the sentence after. */
  readonly evidence: readonly Citation[];
}

/**
 * How it is known where a report was first written: the part of the dispatch that names its agency; its own words, which
 * credit another medium; the outlet that its page names, where nothing else is named; or that another has the same text.
 */
export type OriginBasis =
  | "dateline"
  | "copyright line"
  | "credit line"
  | "own words"
  | "outlet"
  | "same text";

export interface OriginReport {
  readonly article: ArticleId;
  readonly basis: OriginBasis;
  /** Of the basis "same text": the article that has it too. */
  readonly sameAs?: ArticleId;
  readonly evidence: readonly Evidence[];
}

/** Where reports of a story were first written: reports of one origin do not bear each other out. */
export interface Origin {
  /** Of the outlet or agency; it has a page only where an article was published or written by it. */
  readonly id: OutletId;
  readonly name: string;
  /** In the order of the story; at least one. */
  readonly reports: readonly OriginReport[];
}

/** Articles about one happening. */
export interface Story {
  readonly id: StoryId;
  /** Other ids it had or took in by the owner's word; their addresses lead here. Absent where there are none. */
  readonly merged?: readonly StoryId[];
  /** The title of its latest member, verbatim, or the owner's. */
  readonly title: string;
  /** In order of publication. */
  readonly articles: readonly ArticleId[];
  readonly relations: readonly Relation[];
  /** In the order in which the story comes to them; articles of unknown origin, and own ones, are in none. */
  readonly origins: readonly Origin[];
}

export interface RelatedArticle {
  readonly article: ArticleId;
  /** In words, for the page: "same story", "both on Taliban, Kabul". */
  readonly reason: string;
}

export type EventKind = "happened" | "scheduled" | "said";

/** Mentions of one happening, merged. */
export interface Event {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly when: When;
  /** The sentences that speak of it, the one that says it best first. */
  readonly passages: readonly Citation[];
}

// The digest

/** A mention as published: which event it is part of, if any. */
export interface PublishedMention extends Passage {
  readonly when: When;
  readonly event?: EventId;
}

/** Who wrote an article, as its page or feed names them. */
export interface Author {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** One report by one outlet, with all that was worked out about it. */
export interface Article {
  readonly id: ArticleId;
  readonly role: Role;
  /** The capture that first showed it; absent for own articles. */
  readonly capture?: ContentPath;
  /** Captures that showed it again. */
  readonly sightings: readonly ContentPath[];
  readonly title: string;
  readonly text: string;
  readonly html?: string;
  readonly language: string;
  readonly outlet?: Attribution;
  readonly agency?: Attribution;
  readonly author?: Author;
  readonly url?: string;
  readonly guid?: string;
  /** As written on the page. */
  readonly statedDate?: string;
  readonly edition?: Day;
  readonly published?: When;
  readonly tags: readonly ArticleTag[];
  readonly story?: StoryId;
  readonly mentions: readonly PublishedMention[];
  readonly related: readonly RelatedArticle[];
  readonly highlights: Highlights;
  readonly rights: Rights;
  /** What its source asks of those who show it. */
  readonly robots?: readonly Stated<RobotsRule>[];
  readonly links?: readonly Link[];
  /** How its words came to be what they are, oldest first; absent where no change was seen. */
  readonly revisions?: readonly Revision[];
  /** The copyright notice in the text. */
  readonly notice?: Passage;
  /** The first sentences, for lists and feeds; part of `shown`. */
  readonly excerpt: readonly Passage[];
  /** The sentences that may be shown anywhere: within the excerpt budget, or all of them where the rights allow it. */
  readonly shown: readonly Passage[];
  /** Lasts once it is in the ledger. */
  readonly slug: string;
  /** It has a line in the ledger. */
  readonly isAccepted?: true;
  /** The ledger's instants, else stand-ins from the edition; absent without either, and then in no feed. */
  readonly firstSeen?: Instant;
  readonly changed?: Instant;
  readonly isCut: boolean;
}

export interface Capture {
  readonly file: ContentPath;
  /** A document of a feed, not a page. */
  readonly isFeed?: true;
  readonly captured?: When;
  readonly title: string;
  readonly hashtags: readonly string[];
  /** Every article on the page, sightings included, in the order of the page. */
  readonly articles: readonly ArticleId[];
}

/** An article that must not be shown any more: its address is all that is left of it. */
export interface TakenDown {
  readonly article: ArticleId;
  readonly slug: string;
}

/** All that is known. Its JSON is a promise to other tools: see "The Digest as JSON" in `src/README.md`. */
export interface Digest {
  /** The latest edition: "coming up" is read against it, never against a clock. Absent when there are no articles. */
  readonly asOf?: Day;
  readonly captures: readonly Capture[];
  /** By edition (latest first), then publication bounds, then id. */
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  /** In chronological order. */
  readonly events: readonly Event[];
  readonly responses: readonly Response[];
  /** Known to the ledger and not among the articles: withdrawn, or in a file that cannot be used any more. */
  readonly absent: readonly LedgerEntry[];
  /** By the owner's word; nothing else of them is in the digest. By slug. */
  readonly takenDown: readonly TakenDown[];
  readonly problems: readonly Problem[];
}

// Settings

export interface SiteSettings {
  readonly title: string;
  readonly description: string;
  /** Where the site is served from, with a trailing slash: `https://example.org/news/`. */
  readonly address: string;
  /** Authority and date of the `tag:` URIs, written once: `daybook.example,2025`. */
  readonly identity: string;
  readonly language: string;
  /** An IANA zone; for display only. */
  readonly timeZone: string;
  /** Who answers for the digest. */
  readonly owner: { readonly name: string; readonly email?: string; readonly url?: string };
  /** Whom to tell of a weakness of the site, as a URI, and until when that holds (RFC 9116). */
  readonly security?: { readonly contact: string; readonly expires: Instant };
  /** The WebSub hub that tells subscribers of news; `daybook ping` tells the hub. */
  readonly hub?: string;
  /** Where responses from elsewhere are received, and where those received can be read (https://www.w3.org/TR/webmention/). */
  readonly responses?: { readonly endpoint?: string; readonly mentions?: string };
  /** Shown at the top of every page. */
  readonly notice?: string;
  /** Whether browsers keep the latest edition for reading without a connection. */
  readonly offline?: boolean;
  /** Of captured articles, unless the outlet or the article says otherwise. */
  readonly rights: Rights;
  readonly excerpt: {
    /** Sentences of one article shown anywhere, 1 or more. */
    readonly sentences: number;
    /** At most this share of the text's characters, 0 to 1; one sentence is always shown. */
    readonly share: number;
  };
  readonly thresholds: {
    /** Articles from which a tag stands in the index and has feeds. */
    readonly tag: number;
    /** Articles from which an outlet has feeds. */
    readonly outlet: number;
  };
}

export interface OutletSettings {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly url?: string;
  /** Of its own feed. */
  readonly feed?: string;
  readonly rights?: Rights;
  /** It writes for others (Jiji Press). */
  readonly isAgency: boolean;
}

export interface TagSettings {
  readonly name: string;
  readonly kind: TagKind;
  /** Other names that point to it: aliases, demonyms, acronyms. */
  readonly names: readonly string[];
  /** In the index and with feeds from its first article. */
  readonly isPinned: boolean;
}

/**
 * The owner's word on stories, which goes before the machine's: the stories of some articles are one; some articles leave
 * theirs and are a story of their own; or the story of an article is called so. Articles are named by slug or id.
 */
export type StorySettings = {
  /** Of `stories.yaml`, from 1. */
  readonly line: number;
} & (
  | { readonly merge: readonly string[] }
  | { readonly split: readonly string[] }
  | { readonly story: string; readonly name: string }
);

/** A feed that `daybook fetch` follows. */
export interface Subscription {
  readonly name: string;
  /** Of the feed. */
  readonly address: string;
  /** Who publishes it, where that is not what the feed calls itself. */
  readonly outlet?: string;
  /** Of articles whose feed names none. */
  readonly language?: string;
}

/** What must not be shown any more: an article, by address, slug or id, or all that an outlet published or wrote for others. */
export type Takedown =
  | { readonly article: string; readonly line: number }
  | { readonly outlet: string; readonly line: number };

/** An address the owner moved, relative to the site: `/articles/old/` to `/articles/new/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Of `redirects.yaml`, from 1. */
  readonly line?: number;
}

export interface Settings {
  readonly site: SiteSettings;
  readonly outlets: readonly OutletSettings[];
  readonly tags: readonly TagSettings[];
  readonly stories: readonly StorySettings[];
  readonly redirects: readonly Redirect[];
  readonly subscriptions: readonly Subscription[];
  readonly takedowns: readonly Takedown[];
  /** The owner's own CSS, which stands after that of the site. */
  readonly theme?: string;
}
