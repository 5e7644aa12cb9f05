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
    readonly editions: string;
    /** What the number behind a name counts, whatever the number. */
    readonly articles: string;
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
    countRows(rows: number): string;
  };
  readonly storyState: {
    readonly new: string;
    readonly updated: string;
    /** No report since the edition of this day. */
    quiet(day: string): string;
    /** The next thing that is scheduled: "next: 8 Aug". */
    next<Thing>(when: Thing): Said<Thing>;
  };
  /** The picture of a timeline. */
  readonly picture: {
    /** What it shows, in a sentence; `ahead` of the `events` are scheduled. */
    describe(picture: {
      readonly events: number;
      readonly ahead: number;
      readonly reports: number;
      readonly first: string;
      readonly last: string;
    }): string;
    /** How to read it: what stands above the line and below. */
    readonly key: string;
  };
}
