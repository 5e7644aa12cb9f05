import type { DatedArticle } from "../../../src/digest/model.ts";
import { tagArticle } from "../../../src/digest/tags/tag-article.ts";
import { buildVocabulary } from "../../../src/digest/tags/vocabulary.ts";
import { cutPassage } from "../../../src/digest/text/passages.ts";

export const builtIn = buildVocabulary([]);

export function buildArticle(text: string, rest: Partial<DatedArticle> = {}): DatedArticle {
  return {
    id: "one",
    role: "main",
    file: "captures/one.txt",
    line: 1,
    position: 0,
    title: "what happened",
    text,
    language: "en",
    tags: [],
    isCut: false,
    mentions: [],
    ...rest,
  };
}

/** The tags of a text: "place Portugal". */
export function findNamed(text: string, rest: Partial<DatedArticle> = {}, vocabulary = builtIn): string[] {
  return tagArticle(buildArticle(text, rest), vocabulary).map(({ kind, name }) => `${kind} ${name}`);
}

/** The words that earned each tag: "Japan: TOKYO, Japan". */
export function findWords(text: string, rest: Partial<DatedArticle> = {}): string[] {
  const article = buildArticle(text, rest);
  return tagArticle(article, builtIn).map(({ name, evidence }) => {
    const words = evidence.map((one) => ("start" in one ? cutPassage(article, one) : "?"));
    return `${name}: ${words.join(", ")}`;
  });
}
