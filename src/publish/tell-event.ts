import type { Article, ArticleId, Event } from "../digest/model.ts";
import { findShown } from "./excerpt-text.ts";
import { type Quote, quote } from "./quotes.ts";
import type { Site } from "./site/site.ts";

/** How a page tells of an event: in the words of one article, with the others that speak of it. */
export interface Telling {
  readonly article: Article;
  /** Absent where no sentence may be shown; then the title of the article stands for it. */
  readonly sentence?: Quote;
  /** The teller is none of them. */
  readonly others: readonly { readonly article: Article; readonly fragment?: string }[];
}

/**
 * Tells of an event, in the words of the given article where it may be quoted. Undefined when the digest has none of
 * the articles that speak of it.
 */
export function tellEvent(
  event: Event,
  { articles }: Pick<Site, "articles">,
  teller?: ArticleId,
): Telling | undefined {
  const own = event.passages.filter(({ article }) => article === teller);
  const rest = event.passages.filter(({ article }) => article !== teller);
  const passages = [...own, ...rest];
  const shown = findShown({ ...event, passages }, { articles });
  // Of some articles nothing may be quoted; they speak of it all the same.
  const quotes: readonly Telling["others"][number][] = passages.flatMap((passage) => {
    const speaker = articles.get(passage.article);
    return quote(passage, articles) ?? (speaker === undefined ? [] : { article: speaker });
  });
  const sentence = shown && quote(shown, articles);
  const article = sentence?.article ?? quotes[0]?.article;
  if (article === undefined) return undefined;
  const others = new Map<ArticleId, Telling["others"][number]>();
  for (const { article: other, fragment } of quotes)
    if (other.id !== article.id && other.id !== teller && others.get(other.id)?.fragment === undefined)
      others.set(other.id, { article: other, ...(fragment !== undefined && { fragment }) });
  return { article, ...(sentence !== undefined && { sentence }), others: [...others.values()] };
}
