import type { Role } from "../../digest/model.ts";

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
  readonly search: SearchWords;
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
