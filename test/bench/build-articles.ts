import { attributeArticle } from "../../src/digest/attribute-article.ts";
import { dateArticles } from "../../src/digest/dates/date-articles.ts";
import type { AttributedCapture, Day, TaggedArticle } from "../../src/digest/model.ts";
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

/** A capture that holds one article and tells its edition by its file name. */
export function buildCapture({ id, edition, title, text }: Given): AttributedCapture {
  const file = `captures/${edition}-${id}.txt`;
  const article = attributeArticle(
    { id, role: "main", file, line: 1, position: 0, title, text, language: "en", tags: [], isCut: false },
    [],
  );
  return {
    file,
    title,
    hashtags: [],
    edition: { value: edition, evidence: { file, line: 1, text: edition } },
    articles: [article],
  };
}
