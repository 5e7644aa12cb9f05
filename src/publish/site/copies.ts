import type { Article, ArticleId, Story } from "../../digest/model.ts";
import { compareText } from "../../digest/when.ts";

/** The article that stands in lists for one with the same text. */
export interface ShownFor {
  readonly article: Article;
  /** It is known to have been published first; else the two have the same text, and no more is known. */
  readonly isOriginal: boolean;
}

/** Which articles have the text of another, and which of them is shown. */
export interface Copies {
  /** Of an article that stands for others: those, in the order they were taken in. */
  readonly copiesOf: ReadonlyMap<ArticleId, readonly Article[]>;
  /** Of an article that another stands for. */
  readonly shownFor: ReadonlyMap<ArticleId, ShownFor>;
}

/**
 * Chooses what of several articles with one text is shown: the first taken in. An article stands back
 * only behind one that came before it, and only where the two are linked themselves: so nothing that was listed
 * disappears because of what came later.
 */
export function findCopies(stories: readonly Story[], articles: ReadonlyMap<ArticleId, Article>): Copies {
  const copiesOf = new Map<ArticleId, Article[]>();
  const shownFor = new Map<ArticleId, ShownFor>();
  for (const { articles: members, relations } of stories) {
    const copies = relations.filter(({ kind }) => kind === "copy");
    if (copies.length === 0) continue;
    const taken = members.flatMap((id) => articles.get(id) ?? []).sort(compareTaken);
    const place = new Map(taken.map(({ id }, index) => [id, index]));
    for (const [at, article] of taken.entries()) {
      const [shown] = copies
        .flatMap(({ from, to }) => (from === article.id ? [to] : to === article.id ? [from] : []))
        .filter((id) => (place.get(id) ?? at) < at)
        .flatMap((id) => shownFor.get(id)?.article ?? articles.get(id) ?? [])
        .sort(compareTaken);
      if (shown === undefined) continue;
      const isOriginal = copies.some(({ from, to }) => from === shown.id && to === article.id);
      shownFor.set(article.id, { article: shown, isOriginal });
      copiesOf.set(shown.id, [...(copiesOf.get(shown.id) ?? []), article]);
    }
  }
  return { copiesOf, shownFor };
}

/** A list without the articles for which another in it stands. */
export function leaveOutCopies(list: readonly Article[], { shownFor }: Copies): readonly Article[] {
  const listed = new Set(list.map(({ id }) => id));
  return list.filter(({ id }) => !listed.has(shownFor.get(id)?.article.id ?? ""));
}

/** The order in which articles came, which no later one changes: what is not in the ledger yet comes after what is. */
function compareTaken(a: Article, b: Article): number {
  return (
    Number(a.isAccepted === undefined) - Number(b.isAccepted === undefined) ||
    Number(a.firstSeen === undefined) - Number(b.firstSeen === undefined) ||
    compareText(a.firstSeen ?? "", b.firstSeen ?? "") ||
    compareText(a.edition ?? "", b.edition ?? "") ||
    compareText(a.id, b.id)
  );
}
