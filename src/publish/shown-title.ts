import type { Article, Passage } from "../digest/model.ts";
import { cutPassage } from "../digest/text/passages.ts";
import { cutShort } from "./cut-short.ts";

/** Characters of a title that are shown; the longest of 121 real ones had 190. The digest keeps it whole. */
export const LONGEST_TITLE = 300;

/** A title as pages, feeds and metadata show it: of one longer than 300 characters its first words, with a mark behind. */
export function cutTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const characters = Array.from(title.slice(0, 2 * (LONGEST_TITLE + 1)));
  if (characters.length <= LONGEST_TITLE) return title;
  const room = characters.slice(0, LONGEST_TITLE - 1).join("").length;
  return `${cutShort(title, room).words.trimEnd()}…`;
}

/** With its title cut for showing; passages of the whole one are still to be had, by `cutFromWhole`. */
export function showTitle<Item extends { readonly title: string }>(
  item: Item,
): Item & { readonly wholeTitle?: string } {
  const title = cutTitle(item.title);
  return title === item.title ? item : { ...item, title, wholeTitle: item.title };
}

/** The words of a passage, which may lie beyond what is shown of the title. */
export function cutFromWhole(
  { title, text, wholeTitle = title }: Article & { readonly wholeTitle?: string },
  passage: Passage,
): string {
  return cutPassage({ title: wholeTitle, text }, passage);
}
