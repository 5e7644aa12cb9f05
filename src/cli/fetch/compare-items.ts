import type { ArticleRead } from "../../digest/model.ts";
import { hashContent } from "../../read/hash-content.ts";

export interface ItemChanges {
  /** Items that the later document has and the earlier one has not. */
  readonly added: number;
  /** Items that both have, with another title or text. */
  readonly changed: number;
}

/**
 * What a document of a feed brings against an earlier one. Items are known by guid, else by address, else by their words. One that
 * had the same words and dates under another guid is nothing new: some programs make guids up each time they are asked.
 */
export function compareItems(before: readonly ArticleRead[], after: readonly ArticleRead[]): ItemChanges {
  const known = new Map(before.map((item) => [nameItem(item), hashWords(item)]));
  const later = new Map(after.map((item) => [nameItem(item), hashWords(item)]));
  const said = new Set(before.map(describe));
  const renamed = new Set(after.filter((item) => said.has(describe(item))).map(nameItem));
  let [added, changed] = [0, 0];
  for (const [name, words] of later) {
    const former = known.get(name);
    if (former === undefined) added += renamed.has(name) ? 0 : 1;
    else if (former !== words) changed += 1;
  }
  return { added, changed };
}

function nameItem(item: ArticleRead): string {
  return item.guid ?? item.url ?? hashWords(item);
}

function describe(item: ArticleRead): string {
  const dates = (item.dateClues ?? []).map(({ says, value }) => `${says} ${value}`);
  return JSON.stringify([hashWords(item), item.url, dates]);
}

function hashWords({ title, text }: ArticleRead): string {
  return hashContent(title, text);
}
