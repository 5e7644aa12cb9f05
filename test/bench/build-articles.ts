import { attributeArticle } from "../../src/digest/attribute-article.ts";
import { dateArticles } from "../../src/digest/dates/date-articles.ts";
import type { AttributedCapture, CaptureRead, Day, Reading, TaggedArticle } from "../../src/digest/model.ts";
import { tagArticle } from "../../src/digest/tags/tag-article.ts";
import { buildVocabulary } from "../../src/digest/tags/vocabulary.ts";

/** An article as data gives it. */
export interface Given {
  readonly id: string;
  readonly edition: Day;
  readonly title: string;
  readonly text: string;
}

/** The articles as the stages before the stories leave them, each captured on a page of its own. */
export function buildArticles(given: readonly Given[]): TaggedArticle[] {
  const captures = given.map(buildCapture);
  const dating = dateArticles(captures, []);
  const vocabulary = buildVocabulary([]);
  return captures.flatMap(({ edition, articles }) =>
    articles.map(({ published: _, ...article }) => {
      const { published, mentions = [] } = dating.articles.get(article.id) ?? {};
      const dated = {
        ...article,
        ...(published !== undefined && { published }),
        ...(edition !== undefined && { edition: edition.value }),
        mentions,
      };
      return { ...dated, tags: tagArticle(dated, vocabulary) };
    }),
  );
}

/** A capture that holds one article and tells its edition by its file name, attributed. */
export function buildCapture(given: Given): AttributedCapture {
  const capture = buildCaptureRead(given);
  return { ...capture, articles: capture.articles.map((article) => attributeArticle(article, [])) };
}

/** The articles as files of a content folder would be read, one to a page, nothing of them in the ledger. */
export function buildReading(given: readonly Given[]): Reading {
  return { captures: given.map(buildCaptureRead), own: [], responses: [], ledger: [], problems: [] };
}

function buildCaptureRead({ id, edition, title, text }: Given): CaptureRead {
  const file = `captures/${edition}-${id}.txt`;
  return {
    file,
    title,
    hashtags: [],
    edition: { value: edition, evidence: { file, line: 1, text: edition } },
    articles: [
      { id, role: "main", file, line: 1, position: 0, title, text, language: "en", tags: [], isCut: false },
    ],
  };
}
