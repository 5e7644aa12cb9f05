import type { EventId } from "../model.ts";
import { withoutMarks } from "../when.ts";
import type { Account } from "./accounts.ts";
import type { Group } from "./group-accounts.ts";

/**
 * An id for each group, in their order: the article that first brought word of it and the date as that article gives
 * it, `<article>-2025-08-08`; the second event of one date in one article ends in `.2`, by place in the text. It does not change
 * when later articles join, when unrelated ones come, when the text is edited elsewhere, or with the order of the input;
 * it does change when the founding mention is given another date.
 */
export function nameEvents(groups: readonly Group[]): EventId[] {
  const ids: EventId[] = Array.from({ length: groups.length });
  const taken = new Map<string, number>();
  const inOrder = groups
    .map((group, index) => ({ founder: group[0], index }))
    .toSorted((a, b) => placeOf(a.founder) - placeOf(b.founder));
  for (const { founder, index } of inOrder) {
    const name = `${founder.article.id}-${withoutMarks(founder.mention.when.edtf).replaceAll("/", "_")}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    ids[index] = count === 1 ? name : `${name}.${count}`;
  }
  return ids;
}

/** The title stands before the text. */
function placeOf({ mention }: Account): number {
  return mention.in === "title" ? mention.start - 1e9 : mention.start;
}
