import type { ArticleRead, CaptureRead, LedgerEntry } from "../digest/model.ts";

/**
 * Gives articles the ids under which the ledger knows them: an id once seen lasts when its file is renamed or its text
 * corrected. An article that bears an id of the ledger keeps it. The places of a feed say nothing: what stands first in it
 * tomorrow is another article.
 */
export function adoptIds<
  Read extends { readonly captures: readonly CaptureRead[]; readonly own: readonly ArticleRead[] },
>(read: Read, ledger: readonly LedgerEntry[]): Read {
  const known = new Set(ledger.map((entry) => entry.id));
  const articles = [...read.captures.flatMap((capture) => capture.articles), ...read.own];
  const present = new Set(articles.map((article) => article.id));
  const byPlace = new Map(
    ledger.filter((entry) => !present.has(entry.id)).map((entry) => [placeOf(entry), entry.id]),
  );
  const adopt = (article: ArticleRead): ArticleRead => {
    const id = known.has(article.id) ? undefined : byPlace.get(placeOf(article));
    return id === undefined ? article : { ...article, id };
  };
  return {
    ...read,
    captures: read.captures.map((capture) =>
      capture.feed === undefined ? { ...capture, articles: capture.articles.map(adopt) } : capture,
    ),
    own: read.own.map(adopt),
  };
}

function placeOf({ file, position }: Pick<ArticleRead, "file" | "position">): string {
  return `${position} ${file}`;
}
