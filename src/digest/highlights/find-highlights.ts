import type { Highlights, Passage, TaggedArticle } from "../model.ts";
import { findBodySentences } from "../text/frame.ts";
import { isWithin } from "../text/passages.ts";
import { findQuotedPassages } from "../text/quoted-passages.ts";
import { chooseKeySentences } from "./choose-key-sentences.ts";
import { findFigures } from "./find-figures.ts";
import { findQuotations } from "./find-quotations.ts";

/** More than a glance takes in. */
const MOST_FIGURES = 6;
const MOST_QUOTATIONS = 6;

/**
 * What an article says, in its own words. Of many figures and quotations those in key sentences are kept, then the first of
 * each sentence, for reports put first what matters.
 */
export function findHighlights(article: Pick<TaggedArticle, "id" | "title" | "text" | "tags">): Highlights {
  const { text, title } = article;
  const sentences = findBodySentences(text);
  const quoted = findQuotedPassages(text);
  const keySentences = chooseKeySentences(text, sentences, title, quoted);
  const choose = <Found extends Passage>(found: readonly Found[], most: number) =>
    chooseFirst(dropRepeated(text, found), most, keySentences);
  return {
    keySentences,
    figures: choose(findFigures(text, sentences), MOST_FIGURES),
    quotations: choose(findQuotations(text, sentences, quoted, findPersons(article)), MOST_QUOTATIONS),
  };
}

function findPersons({ id, tags }: Pick<TaggedArticle, "id" | "tags">): Passage[] {
  return tags
    .filter(({ kind }) => kind === "person")
    .flatMap(({ evidence }) => evidence)
    .flatMap((one) =>
      "article" in one && one.article === id && one.in === undefined
        ? [{ start: one.start, end: one.end }]
        : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** The same words once, where they stand first. */
function dropRepeated<Found extends Passage>(text: string, found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase();
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function chooseFirst<Found extends Passage>(
  found: readonly Found[],
  most: number,
  keySentences: readonly Passage[],
): Found[] {
  if (found.length <= most) return [...found];
  const isKey = (passage: Passage) => keySentences.some((sentence) => isWithin(passage, sentence));
  return [...found.filter(isKey), ...found.filter((one) => !isKey(one))]
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}
