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
}
