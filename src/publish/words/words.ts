import type {
  DatelinePlay,
  OriginBasis,
  RelationKind,
  Response,
  RobotsRule,
  Role,
  TagKind,
  When,
} from "../../digest/model.ts";
import type { Mark, Said } from "./say.ts";

/** Sections of the site that the masthead leads to. */
export type SectionName =
  | "home"
  | "stories"
  | "timeline"
  | "comingUp"
  | "tags"
  | "outlets"
  | "search"
  | "feeds"
  | "about";

/** What of the calendar a date names; a fraction is a quarter or half of a year. */
export type Stretch = "day" | "month" | "year" | "decade" | "season" | "fraction";

export type PartOfYear =
  | "spring"
  | "summer"
  | "autumn"
  | "winter"
  | "quarter1"
  | "quarter2"
  | "quarter3"
  | "quarter4"
  | "half1"
  | "half2";

export type Part = NonNullable<When["part"]>;

/** Where the words of a file come from: the folders of the owner's content. */
export type Room = "captures" | "feeds" | "articles" | "responses";

/** Feeds of one sort on the page of feeds. */
export type FeedGroupName =
  | "everything"
  | "stories"
  | "place"
  | "person"
  | "organisation"
  | "subject"
  | "outlets";

export type Fraction = "tenth" | "fifth" | "quarter" | "third" | "half" | "twoThirds" | "threeQuarters";

/** What is told of a key date. */
export interface KeyDateCounts {
  /** That speak of the day. */
  readonly articles: number;
  /** 0 where none is known. */
  readonly outlets: number;
  /** There may be more outlets than that. */
  readonly isAtLeast: boolean;
  /** How long after it the last of them spoke of it. */
  readonly later?: { readonly number: number; readonly unit: "day" | "month" | "year" };
}

/** What the owner can read of a measurement of the dating. */
export interface MeasureWords {
  /** What is decided. */
  readonly what: string;
  /** What it was measured on. */
  readonly on: string;
  /** What counts as right. */
  readonly means: string;
}

/** How dates are written and spoken of. */
export interface DateWords {
  /** Of the names of months and weekdays. */
  readonly locale: string;
  /** In the tokens of luxon. */
  readonly patterns: {
    /** 2 August 2025 */
    readonly day: string;
    /** Saturday 2 August 2025 */
    readonly longDay: string;
    /** 2 August */
    readonly dayOfYear: string;
    /** August 2025 */
    readonly month: string;
    /** August */
    readonly monthOfYear: string;
    /** 2 Aug: for the narrow column of dates, as the next two. */
    readonly shortDay: string;
    /** Aug */
    readonly shortMonth: string;
    /** Aug 2025 */
    readonly shortMonthAndYear: string;
  };
  /** "the 2010s" of "2010". */
  readonly decade: (first: string) => string;
  /** "spring 2025", "the second quarter of 2025"; a winter goes on into the next year. */
  readonly partOfYear: Readonly<Record<PartOfYear, (year: string) => string>>;
  /** "early July 2025", "mid-2025", "the beginning of the second quarter of 2025". */
  readonly part: (part: Part, date: string, stretch: Stretch) => string;
  /** With its preposition: "on 10 July 2025", "in early July 2025". */
  readonly within: (date: string, stretch: Stretch, part: Part | undefined) => string;
  /** "about 2005", and the same short, in a column of dates. */
  readonly about: (date: string) => string;
  readonly shortAbout: (date: string) => string;
  /** In a sentence: "around 2005". */
  readonly around: (date: string) => string;
  /** "between 10 and 31 July 2025" */
  readonly between: (from: string, to: string) => string;
  readonly roughlyBetween: (from: string, to: string) => string;
  /** "31 July 2025, 15:57 UTC+09:00", and in a sentence: "at 15:57 UTC+09:00 on 31 July 2025". */
  readonly clock: (day: string, time: string) => string;
  readonly atClock: (day: string, time: string) => string;
  /** Of an event ahead, and of one that was ahead. */
  readonly scheduled: (date: string) => string;
  readonly wasScheduled: (date: string) => string;
  /** Of an event of which only the act of speaking is dated; the date has its preposition. */
  readonly said: (at: string) => string;
  readonly notGiven: string;
  /** How a date is known, to stand after it. */
  readonly bases: Readonly<Record<When["basis"], string>>;
  /** Why the day of a dateline leaves more than that day, as sentences. */
  readonly plays: Readonly<Record<DatelinePlay, string>>;
}

/**
 * All that the site itself says, in one language; what it quotes is never translated. Each language is one file beside this
 * one, and the type check says what a file lacks.
 */
export interface Words {
  /** BCP 47, for the `lang` of pages, the collation of indexes and the dates. */
  readonly code: string;
  readonly direction: "ltr" | "rtl";
  readonly masthead: {
    readonly skip: string;
    /** Of the navigation, for those who hear it. */
    readonly label: string;
    readonly sections: Readonly<Record<SectionName, string>>;
  };
  readonly navigation: {
    /** The pages above the one shown. */
    readonly crumbs: string;
    /** What the number behind a name counts; the number stands before it. */
    readonly articles: (number: number) => string;
    /** Of a sign beside a row or sentence, whose address is to be copied. */
    readonly linkToEvent: string;
    readonly linkToSentence: string;
    /** Short names, Monday first. */
    readonly weekdays: readonly string[];
    /** The day that calendars begin a week with, from 1 for Monday to 7. */
    readonly firstWeekday: number;
    readonly years: string;
    readonly months: string;
    /** "12 rows" of a timeline. */
    readonly countRows: (rows: number) => string;
  };
  readonly storyState: {
    readonly new: string;
    readonly updated: string;
    /** No report since the edition of this day. */
    readonly quiet: (day: string) => string;
    /** The next thing that is scheduled: "next: 8 Aug". */
    readonly next: <Thing>(when: Thing) => Said<Thing>;
  };
  /** The picture of a timeline. */
  readonly picture: {
    /** What it shows, in a sentence; `ahead` of the `events` are scheduled. */
    readonly describe: (picture: {
      readonly events: number;
      readonly ahead: number;
      readonly reports: number;
      readonly first: string;
      readonly last: string;
    }) => string;
    /** How to read it: what stands above the line and below. */
    readonly key: string;
  };
  readonly colophon: {
    readonly promise: <Thing>(link: Mark<Thing>) => Said<Thing>;
    readonly answers: <Thing>(owner: Thing, feeds: Mark<Thing>, editions: Mark<Thing>) => Said<Thing>;
  };
  /** What stands between the items of a list, each with its space. */
  readonly marks: { readonly comma: string; readonly semicolon: string; readonly colon: string };
  readonly dates: DateWords;
  /** What a date, a tag or a source rests on. */
  readonly evidence: {
    /** Opens it. */
    readonly summary: string;
    /** What it rests on follows, or nothing does. */
    readonly dated: (at: string, basis: string, goesOn: boolean) => string;
    readonly leftOutRule: string;
    readonly leftOut: string;
    readonly contradictsItself: string;
    readonly against: string;
    readonly more: (places: number) => string;
    readonly bySetting: (setting: string) => string;
    readonly bySettingAlone: string;
    readonly inFile: <Thing>(quoted: Thing, line: number, file: string) => Said<Thing>;
    /** Of what was said before. */
    readonly atLine: (line: number, file: string) => string;
    readonly files: Readonly<Record<Room, string>>;
    readonly inArticle: <Thing>(quoted: Thing, article: Thing) => Said<Thing>;
    readonly thisArticle: string;
  };
  /** Who reports, in a few words. */
  readonly source: {
    readonly unknown: string;
    readonly writtenBy: <Thing>(agency: Thing) => Said<Thing>;
  };
  /** Where a text or a happening stands too. */
  readonly copies: {
    readonly copyOf: <Thing>(article: Thing) => Said<Thing>;
    readonly sameTextAs: <Thing>(article: Thing) => Said<Thing>;
    readonly alsoIn: <Thing>(articles: Thing) => Said<Thing>;
  };
  /** Below the title of an article: who reported it, when, and where it was found. */
  readonly provenance: {
    readonly by: <Thing>(owner: Thing) => Said<Thing>;
    readonly unknownSource: string;
    readonly publishedBy: <Thing>(outlet: Thing) => Said<Thing>;
    readonly writtenBy: <Thing>(agency: Thing) => Said<Thing>;
    readonly unknownDate: string;
    readonly dated: (date: string) => string;
    /** Goes on after the date. */
    readonly pageSays: <Thing>(words: Thing) => Said<Thing>;
    readonly unknownAddress: string;
    readonly readAt: (host: string) => string;
    readonly inEdition: <Thing>(edition: Thing) => Said<Thing>;
    /** Go on after the edition. */
    readonly captured: (date: string) => string;
    readonly fetched: (date: string) => string;
    readonly isCut: string;
    /** What its source asks of those who show it, and what comes of that. */
    readonly asks: Readonly<Record<RobotsRule, string>>;
  };
  /** That an article's words were others before. */
  readonly revisions: {
    /** Before what was another. */
    readonly changed: (when: string) => string;
    /** When: not before the day, not after it, at a time of which nothing is known. */
    readonly since: (day: string) => string;
    /** Not before the one, and seen on the other. */
    readonly between: (since: string, until: string) => string;
    readonly until: (day: string) => string;
    readonly sometime: string;
    readonly titleWas: <Thing>(title: Thing) => Said<Thing>;
    readonly textWas: string;
    readonly earlier: (changes: number) => string;
  };
  /** What others wrote elsewhere about an article. */
  readonly responses: {
    readonly title: string;
    readonly note: string;
    /** Who says something: "Ann replied". */
    readonly says: Readonly<Record<Response["kind"], <Thing>(author: Thing) => Said<Thing>>>;
    /** Before the names of those who say nothing. */
    readonly names: Readonly<Record<Response["kind"], string>>;
    /** The link to where it stands, whole or from where it is cut. */
    readonly readAt: (host: string) => string;
    readonly readOnAt: (host: string) => string;
    /** Beyond those shown. */
    readonly more: (number: number) => string;
    /** To those who want to respond. */
    readonly howTo: <Thing>(address: Thing, send: Mark<Thing>) => Said<Thing>;
  };
  /** The page of an article. */
  readonly article: {
    /** For search engines, where it has no text. */
    readonly description: (title: string, site: string) => string;
    readonly story: string;
    readonly tags: string;
    readonly events: string;
    readonly related: string;
    readonly samePage: string;
    readonly samePageNote: string;
    /** Why it is shown without text. */
    readonly noText: {
      readonly rights: string;
      readonly source: string;
      readonly own: string;
      readonly capture: string;
    };
  };
  readonly highlights: {
    readonly title: string;
    readonly keySentences: string;
    readonly keySentencesNote: string;
    readonly figures: string;
    readonly quotations: string;
    readonly people: string;
    readonly places: string;
  };
  readonly stories: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly none: string;
    readonly describeOne: (title: string) => string;
    readonly reports: string;
    readonly relations: string;
    readonly timeline: string;
    readonly partOf: <Thing>(story: Thing) => Said<Thing>;
    readonly latest: <Thing>(source: Thing) => Said<Thing>;
    /** What the latest report is to one before, before a colon and the reason. */
    readonly kinds: Readonly<Record<RelationKind, string>>;
    /** What the later of two articles is to the earlier, which is named behind. */
    readonly later: Readonly<Record<RelationKind, string>>;
    /** The same told from the earlier article; the later is named behind. */
    readonly earlier: Readonly<Record<RelationKind, string>>;
  };
  /** Where reports were first written. */
  readonly origins: {
    readonly reports: (number: number) => string;
    readonly origins: (number: number) => string;
    readonly unknown: string;
    readonly unknownReports: (number: number) => string;
    readonly nothingTells: string;
    readonly ofReport: <Thing>(origin: Thing, ground: Thing) => Said<Thing>;
    /** How it is known, before the words or the other report that show it. */
    readonly bases: Readonly<Record<OriginBasis, string>>;
  };
  readonly timeline: {
    readonly title: string;
    readonly description: string;
    readonly none: string;
    readonly titleOfYear: (year: string) => string;
    readonly describeYear: (year: string) => string;
    /** Above the title of an article that stands at its own date. */
    readonly published: string;
    /** What stands of a long timeline on its first page, whose years have pages of their own. */
    readonly recent: (day: string) => string;
    /** Of a sentence of the article that the page is about, beyond what it may show. */
    readonly toldHere: string;
    readonly toldIn: <Thing>(article: Thing) => Said<Thing>;
  };
  readonly keyDates: {
    readonly title: string;
    readonly whole: string;
    readonly reason: (counts: KeyDateCounts) => string;
    readonly because: <Thing>(link: Mark<Thing>, reason: string) => Said<Thing>;
  };
  readonly tags: {
    readonly title: string;
    readonly description: string;
    readonly intro: (threshold: number) => string;
    readonly none: string;
    /** Headings of the index. */
    readonly kinds: Readonly<Record<TagKind, string>>;
    /** Above the name of one. */
    readonly kickers: Readonly<Record<TagKind, string>>;
    /** Opens what earned a tag; its name follows for those who hear it. */
    readonly why: string;
    readonly together: string;
    readonly onArticles: (number: number) => string;
    readonly describeOne: (name: string) => string;
    readonly articles: string;
    readonly timeline: string;
  };
  readonly outlets: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly none: string;
    readonly describeOne: (name: string) => string;
    readonly visit: (host: string) => string;
    readonly reports: string;
  };
  readonly editions: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly without: string;
    readonly withoutNote: string;
    readonly describeDay: (day: string) => string;
    readonly describeMonth: (month: string) => string;
    /** Of the way to the days around one, for those who hear it. */
    readonly neighbours: string;
    readonly earlier: (day: string) => string;
    readonly later: (day: string) => string;
    readonly allOf: (month: string) => string;
  };
  readonly front: {
    readonly noEdition: string;
    readonly undated: <Thing>(link: Mark<Thing>) => Said<Thing>;
    readonly nothing: string;
    readonly stories: string;
    readonly allStories: string;
    readonly comingUp: string;
    readonly allComingUp: string;
    readonly editions: string;
    readonly allEditions: string;
  };
  readonly comingUp: {
    readonly title: string;
    readonly description: string;
    readonly noEdition: string;
    readonly asSeen: (day: string) => string;
    readonly calendar: string;
    readonly none: string;
  };
  readonly search: SearchWords;
  readonly feeds: {
    /** Before the formats of the feed of a page. */
    readonly follow: Readonly<Record<"story" | "tag" | "outlet", string>>;
    /** What feeds say of themselves. */
    readonly ofStory: (site: string) => string;
    readonly ofTag: (tag: string, site: string) => string;
    readonly ofOutlet: (outlet: string, site: string) => string;
    /** What stands for an author where the page names none. */
    readonly unknownSource: string;
    readonly tooLong: string;
  };
  /** The page of feeds, for people who have never heard of them. */
  readonly following: {
    readonly title: string;
    readonly description: string;
    /** What a feed is and why one might want it, in two sentences. */
    readonly whatIsAFeed: string;
    /** What to do, in three steps; the address stands below the second. */
    readonly steps: readonly [reader: string, copy: string, paste: string];
    /** On a button beside an address. */
    readonly copy: string;
    /** Said once the address is in the clipboard, and where it could not be put there. */
    readonly copied: string;
    readonly notCopied: string;
    readonly chooseTitle: string;
    /** How the list is to be used without any script. */
    readonly chooseByLink: string;
    /** How it is to be used with the boxes before its entries. */
    readonly chooseByBox: string;
    readonly save: string;
    /** Before a number of feeds: "Chosen: 3". */
    readonly chosen: string;
    readonly groups: Readonly<Record<FeedGroupName, string>>;
    /** Below stories that are not all listed; leads to all of them. */
    readonly moreStories: string;
    readonly calendarTitle: string;
    readonly calendar: string;
    /** Leads to the calendar by an address that calendar programs open. */
    readonly subscribe: string;
    readonly calendarAddress: string;
    readonly allTitle: string;
    readonly allFeeds: string;
    readonly allFeedsFor: string;
    readonly archives: string;
    readonly emailTitle: string;
    readonly email: string;
    readonly emailText: string;
    readonly emailFor: string;
  };
  /** The latest edition as an e-mail, in HTML and in plain text. */
  readonly email: {
    /** How a sentence of a source stands in plain text: in quotation marks. */
    readonly quote: (words: string) => string;
    /** A date and how it is known: "31 July 2025, as stated". */
    readonly dated: (date: string, basis: string) => string;
    /** Before a link, where the message would grow too long. */
    readonly more: (count: number) => string;
    readonly comingUp: string;
    readonly onTheWeb: string;
    readonly promise: string;
    readonly answers: (owner: string) => string;
    /** On the page of the edition. */
    readonly asEmail: string;
    readonly asText: string;
  };
  /** Reading without a connection. */
  readonly offline: {
    /** At the top of every page that is shown from what was kept. It must not leave open which edition that is. */
    readonly notice: (day: string) => string;
    readonly title: string;
    readonly description: string;
    readonly kept: (day: string) => string;
    readonly frontPage: string;
    readonly othersNeedConnection: string;
  };
  readonly about: {
    readonly title: string;
    readonly description: (site: string) => string;
    readonly answers: <Thing>(owner: Thing) => Said<Thing>;
    readonly dates: string;
    readonly datesText: <Thing>(link: Mark<Thing>) => Said<Thing>;
    readonly stories: string;
    /** The names of relations stand out. */
    readonly storiesText: <Thing>(name: Mark<Thing>) => Said<Thing>;
    readonly tags: string;
    readonly tagsText: string;
    readonly rights: string;
    readonly rightsText: (sentences: number, share: string) => string;
    readonly never: string;
    readonly fractions: Readonly<Record<Fraction, string>>;
    readonly percent: (share: number) => string;
  };
  /** How dates are decided; every list and paragraph in its order. */
  readonly dating: {
    readonly title: string;
    readonly description: string;
    readonly publication: string;
    readonly publicationIntro: string;
    readonly publicationClues: readonly string[];
    readonly publicationRules: readonly string[];
    readonly mentions: string;
    readonly mentionsText: string;
    readonly events: string;
    readonly eventsText: <Thing>(stress: Mark<Thing>) => Said<Thing>;
    readonly keyDates: string;
    readonly precision: string;
    readonly precisions: readonly string[];
    readonly rates: string;
    /** The heads of the table. */
    readonly what: string;
    readonly right: string;
    readonly measuredOn: (what: string, on: string) => string;
    readonly measures: Readonly<Record<"found" | "marked" | "dateline", MeasureWords>>;
    /** "976 of 1,071 (91.1 in 100) are what people marked there" */
    readonly rate: (right: string, of: string, inHundred: string, means: string) => string;
    readonly ratesNote: string;
    readonly failures: string;
    readonly failureList: readonly string[];
  };
  readonly notFound: {
    readonly title: string;
    readonly heading: string;
    readonly hint: <Thing>(home: Mark<Thing>, editions: Mark<Thing>, tags: Mark<Thing>) => Said<Thing>;
  };
  readonly moved: {
    readonly title: string;
    readonly heading: string;
    readonly now: <Thing>(address: Thing) => Said<Thing>;
  };
  /** Where an article stood that was withdrawn or taken down, or whose file cannot be used. */
  readonly gone: Readonly<Record<"withdrawn" | "taken down" | "unavailable", TombstoneWords>> & {
    readonly stoodUntil: <Thing>(day: Thing) => Said<Thing>;
    readonly why: Readonly<Record<"taken down" | "unavailable", string>>;
    readonly questions: <Thing>(owner: Thing) => Said<Thing>;
  };
}

/** Of the page that stands for an article. */
export interface TombstoneWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
}

/** Of the search page. Its script fills in what stands in braces. */
export interface SearchWords {
  readonly title: string;
  readonly description: string;
  /** Where the link goes to the edition of that day. */
  readonly asOf: <Thing>(edition: Thing) => Said<Thing>;
  /** What is searched, and what is not. */
  readonly covers: string;
  /** To readers whose browser runs no script, before a list of links to the sections. */
  readonly without: string;
  /** To the same: how to ask a search engine for what it may know of this site. */
  readonly elsewhere: <Thing>(query: Thing) => Said<Thing>;
  readonly editions: string;
  /** Label of the field. */
  readonly words: string;
  /** Opens the choices below. */
  readonly narrow: string;
  readonly choices: Readonly<Record<"kind" | "tag" | "outlet" | "year", string>>;
  /** The first option of each choice, which narrows nothing down. */
  readonly any: string;
  readonly order: string;
  readonly orders: Readonly<Record<"best" | "newest", string>>;
  readonly more: string;
  readonly script: SearchScriptWords;
}

/** What the script of the search page says. */
export interface SearchScriptWords {
  /** By plural category (https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules); `{count}` is the number. */
  readonly results: { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  readonly nothing: string;
  readonly loading: string;
  readonly failed: string;
  readonly dateUnknown: string;
  readonly sourceUnknown: string;
  /** `{name}` is an agency. */
  readonly writtenBy: string;
  /** `{name}` is one or several outlets that ran the same text. */
  readonly alsoIn: string;
  /** `{name}` is a story. */
  readonly partOf: string;
  /** What articles are, in the plural: the site's own, those that a page was captured for, those listed beside another. */
  readonly kinds: Readonly<Record<Role, string>>;
}
