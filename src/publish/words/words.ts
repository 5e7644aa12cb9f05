/** A sentence with things set into it, in the order of the language. Text and nodes alike may stand in it. */
export type Said<Thing> = readonly (string | Thing)[];

/** Sets things into a sentence, to be used as a template tag: say`Part of the story ${story}`. */
export function say<Thing>(texts: TemplateStringsArray, ...things: readonly Thing[]): Said<Thing> {
  return texts.flatMap((text, index) => (index < things.length ? [text, things[index] as Thing] : [text]));
}

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

/** Feeds of one sort on the page of feeds. */
export type FeedGroupName =
  | "everything"
  | "stories"
  | "place"
  | "person"
  | "organisation"
  | "subject"
  | "outlets";

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
    /** Of the message: the day of the edition ("Saturday 2 August 2025") and the name of the site. */
    readonly subject: (day: string, site: string) => string;
    /** How a sentence of a source stands in plain text: in quotation marks. */
    readonly quote: (words: string) => string;
    readonly writtenBy: (agency: string) => string;
    /** The same text elsewhere: "also in The Gazette, Harbour World". */
    readonly alsoIn: (outlets: string) => string;
    readonly sourceNotStated: string;
    readonly dateNotGiven: string;
    /** A date and how it is known: "31 July 2025, stated in the text". */
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
}
