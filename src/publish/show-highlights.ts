import type { Article, ArticleTag, Figure, Passage, Quotation } from "../digest/model.ts";
import { cutPassage, isWithin } from "../digest/text/passages.ts";
import { cutShort } from "./cut-short.ts";
import { sentenceFragment } from "./links.ts";
import { findMarked } from "./quotes.ts";

/** Characters of a quotation, a long sentence: it stands in full on the same page, so of more the beginning is enough. */
const LONGEST_QUOTATION = 140;

/** Characters before or behind a figure: the clause that says what it counts. */
const LONGEST_SIDE = 60;

/** Words behind a figure that tell what it counts; with fewer, what stands before it tells. */
const FEWEST_BEHIND = 3;

/** A figure with the words of its sentence that tell what it counts, verbatim. */
export interface ShownFigure {
  readonly before: string;
  readonly figure: string;
  readonly behind: string;
  /** The words on that side end within their clause. */
  readonly isCut: { readonly before: boolean; readonly behind: boolean };
  /** Of its sentence on the article's page; absent for own articles. */
  readonly fragment?: string;
}

export interface ShownQuotation {
  readonly words: string;
  readonly isCut: boolean;
  readonly speaker?: string;
  readonly fragment?: string;
}

/** What the page of an article can show of its highlights. */
export interface ShownHighlights {
  /** Key sentences are marked in the text. */
  readonly hasMarks: boolean;
  readonly figures: readonly ShownFigure[];
  readonly quotations: readonly ShownQuotation[];
  readonly people: readonly ArticleTag[];
  readonly places: readonly ArticleTag[];
}

/** The highlights that lie in shown sentences: nothing else of the text may be shown. Undefined where there are none. */
export function showHighlights(article: Article): ShownHighlights | undefined {
  const { figures, quotations } = article.highlights;
  const shown = {
    hasMarks: findMarked(article).length > 0,
    figures: figures.flatMap((figure) => showFigure(article, figure)),
    quotations: quotations.flatMap((quotation) => showQuotation(article, quotation)),
  };
  // People and places alone are the tags of the same page once more.
  if (!shown.hasMarks && shown.figures.length + shown.quotations.length === 0) return undefined;
  const tagsOf = (kind: ArticleTag["kind"]) => article.tags.filter((tag) => tag.kind === kind);
  return { ...shown, people: tagsOf("person"), places: tagsOf("place") };
}

function showFigure(article: Article, figure: Figure): ShownFigure[] {
  const home = findHome(article, figure);
  if (home === undefined) return [];
  const behind = findBehind(article.text.slice(figure.end, home.end));
  const isEnough = behind.words.trim().split(/\s+/).length >= FEWEST_BEHIND;
  const before = isEnough
    ? { words: "", isCut: false }
    : findBefore(article.text.slice(home.start, figure.start));
  return [
    {
      before: before.words,
      figure: cutPassage(article, figure),
      behind: behind.words,
      isCut: { before: before.isCut, behind: behind.isCut },
      ...linkTo(article, home),
    },
  ];
}

// A full stop within a sentence is that of an abbreviation.
const CLAUSE_END =
  /[,;:]["'”’)]*\s|["'”’)]+(?:\s|$)|[.!?]["'”’)]*$|\s[–—-]+\s|\s(?:and|but|which|who|while)\s|$/u;
const CLAUSE_START = /(?:[,;:]["'”’)]*|\s[–—-]+|\s(?:and|but|that|which|who|while))\s+["'“‘(]*/gu;

/** Up to the end of the clause. */
function findBehind(text: string): { readonly words: string; readonly isCut: boolean } {
  return cutShort(text.slice(0, text.search(CLAUSE_END)), LONGEST_SIDE);
}

/** From the start of the clause. */
function findBefore(text: string): { readonly words: string; readonly isCut: boolean } {
  const last = [...text.matchAll(CLAUSE_START)].at(-1);
  const clause = text.slice(last === undefined ? 0 : last.index + last[0].length);
  if (clause.length <= LONGEST_SIDE) return { words: clause, isCut: false };
  const end = clause.slice(-LONGEST_SIDE - 1);
  const space = end.search(/\s/);
  return { words: space < 0 ? "" : end.slice(space + 1), isCut: true };
}

function showQuotation(article: Article, quotation: Quotation): ShownQuotation[] {
  const start = { start: quotation.start, end: quotation.start + 1 };
  const home = findHome(article, start);
  if (home === undefined) return [];
  // Of a speech of several sentences only the first may be shown.
  const end = Math.min(quotation.end, home.end);
  const { words, isCut } = cutShort(article.text.slice(quotation.start, end), LONGEST_QUOTATION);
  const { speaker } = quotation;
  return [
    {
      words,
      isCut: isCut || end < quotation.end,
      ...(speaker !== undefined &&
        findHome(article, speaker) !== undefined && { speaker: cutPassage(article, speaker) }),
      ...linkTo(article, home),
    },
  ];
}

function findHome({ shown }: Article, passage: Passage): Passage | undefined {
  return shown.find((sentence) => isWithin(passage, sentence));
}

/** The page of an own article shows the owner's mark-up, in which sentences have no anchor. */
function linkTo({ html }: Article, home: Passage): { readonly fragment?: string } {
  return html === undefined ? { fragment: sentenceFragment(home.start) } : {};
}
