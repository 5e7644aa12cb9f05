import type { Article, ArticleId, Citation, Passage } from "../digest/model.ts";
import { findBodySentences } from "../digest/text/frame.ts";
import { cutPassage, isWithin } from "../digest/text/passages.ts";
import { cutShort } from "./cut-short.ts";
import { shownSentences } from "./excerpt-text.ts";
import { sentenceFragment } from "./links.ts";
import { cutFromWhole, LONGEST_TITLE } from "./shown-title.ts";

/** Characters shown of a text outside its excerpt: a date or a name with the words around it, no whole report. */
export const LONGEST_OUTSIDE_EXCERPT = 80;

/** Characters of a date or name in a text of which nothing else may be shown: "Tuesday, the eleventh of September 2001". */
const LONGEST_NAMED = 40;

/** Words cut out of an article, verbatim, and where they stand. */
export interface Quote {
  readonly article: Article;
  readonly words: string;
  /** More of the passage follows than may be shown. */
  readonly isCut: boolean;
  /** Of the shown sentence that holds them; other sentences, and those of an own article, have no anchor. */
  readonly fragment?: string;
}

/** A sentence as the page of its article shows it. */
export interface ShownSentence {
  readonly fragment: string;
  readonly words: string;
  /** One of the few that tell most, to be marked among the others. */
  readonly isKey: boolean;
}

/**
 * The words of a citation: whole in a title or a shown sentence, else the first of them. Undefined for an article that is not
 * there, and for a sentence of one of which none may be shown.
 */
export function quote(citation: Citation, articles: ReadonlyMap<ArticleId, Article>): Quote | undefined {
  const article = articles.get(citation.article);
  if (article === undefined) return undefined;
  const words = cutFromWhole(article, citation);
  if (citation.in === "title") return { article, ...cutShort(words, LONGEST_TITLE) };
  const home = article.shown.find((shown) => isWithin(citation, shown));
  if (home === undefined && article.rights === "link-only" && !isNameOrDate(article, citation))
    return undefined;
  if (home === undefined) return { article, ...cutShort(words, LONGEST_OUTSIDE_EXCERPT) };
  const fragment = article.html === undefined ? sentenceFragment(home.start) : undefined;
  return { article, words, isCut: false, ...(fragment !== undefined && { fragment }) };
}

/** What tells when and who is told of any article; what is as long as a clause is not, nor a sentence however short. */
function isNameOrDate({ text }: Article, { start, end }: Passage): boolean {
  return (
    end - start <= LONGEST_NAMED &&
    !findBodySentences(text).some((sentence) => isWithin(sentence, { start, end }))
  );
}

/** The sentences of an article that may be shown, in runs: something was left out between two of them. */
export function quoteShown(article: Article): {
  readonly runs: readonly (readonly ShownSentence[])[];
  /** The report goes on behind the last of them. */
  readonly goesOn: boolean;
} {
  const runs = shownSentences(article);
  const end = runs.at(-1)?.at(-1)?.end ?? 0;
  const key = new Set(findMarked(article).map(({ start }) => start));
  return {
    runs: runs.map((run) =>
      run.map((passage) => ({
        fragment: sentenceFragment(passage.start),
        words: cutPassage(article, passage),
        isKey: key.has(passage.start),
      })),
    ),
    goesOn: article.text.slice(end, article.notice?.start).trim() !== "",
  };
}

/**
 * The key sentences to mark among those shown: none where they are more than half of them, for then marks guide nobody, and
 * none in an own article, whose page shows the owner's own mark-up.
 */
export function findMarked({ html, shown, highlights }: Article): readonly Passage[] {
  if (html !== undefined) return [];
  const marked = highlights.keySentences.filter((sentence) => shown.some((one) => isWithin(sentence, one)));
  return 2 * marked.length > shown.length ? [] : marked;
}

/** The first sentence of the excerpt, for lists; undefined where the rights allow none. */
export function quoteOpening(article: Article): string | undefined {
  const [first] = article.excerpt;
  return first && cutPassage(article, first);
}

/** The copyright notice as the text has it. */
export function quoteNotice(article: Article): string | undefined {
  return article.notice && cutPassage(article, article.notice);
}
