import type { DateClue } from "../../digest/model.ts";
import type { FlatText } from "./flatten-html.ts";

/** A value with the place of the document that states it. */
export interface Quoted {
  readonly value: string;
  /** From 1. */
  readonly line: number;
  /** As the document writes it, cut off where it is long. */
  readonly written: string;
}

/** What a feed says of one of its items; what it does not say is absent. */
export interface FeedItem {
  readonly line: number;
  readonly guid?: string;
  /** Empty where it has none. */
  readonly title: string;
  /** The fullest text that it gives. */
  readonly body: FlatText;
  /** Of its page; absolute. */
  readonly url?: string;
  /** The feed or outlet from which it was taken over. */
  readonly outlet?: Quoted;
  readonly author?: Quoted;
  /** A BCP 47 tag; empty where the item is said to be in none. */
  readonly language?: string;
  /** The most telling first. */
  readonly dates: readonly (Quoted & Pick<DateClue, "says">)[];
  readonly tags: readonly Quoted[];
  /** The document ends before the item does. */
  readonly isCut: boolean;
}

/** A feed document of whatever format. */
export interface FeedDocument {
  readonly title?: Quoted;
  /** By which others tell it from other feeds: its id or home page. */
  readonly key?: string;
  /** Its home page; absolute. */
  readonly home?: string;
  /** Of items that state none. */
  readonly language?: string;
  readonly items: readonly FeedItem[];
  /** Items beyond those that are read. */
  readonly itemsLeftOut: number;
}

/** A feed shows its last items; the largest known show a thousand. */
export const MOST_ITEMS = 5000;
/** Categories of one item; some feeds list every word of it. */
export const MOST_TAGS = 50;
/** Of one item. */
export const MOST_AUTHORS = 10;
const LONGEST_WRITTEN = 200;
const LONGEST_NAME = 200;

/** Quotes a value; undefined where it is empty. Names are kept to a length that can be one. */
export function quote(value: string, line: number, written = value): Quoted | undefined {
  const kept = value.trim().slice(0, LONGEST_NAME);
  return kept === "" ? undefined : { value: kept, line, written: written.trim().slice(0, LONGEST_WRITTEN) };
}

/** What programs write where nobody chose a category. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|sin categoría|non classé|senza categoria|sem categoria)$/iu;

/** Quotes a category; undefined for one that says that none was chosen. */
export function quoteCategory(value: string, line: number): Quoted | undefined {
  return NO_CATEGORY.test(value.trim()) ? undefined : quote(value, line);
}

/** A language as feeds write it ("en_US"), as a BCP 47 tag; undefined where it is none. */
export function toLanguage(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}
