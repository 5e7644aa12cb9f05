import { attributeArticle } from "../../src/digest/attribute-article.ts";
import { dateArticles } from "../../src/digest/dates/date-articles.ts";
import type { AttributedCapture, Day, TaggedArticle } from "../../src/digest/model.ts";
import { tagArticle } from "../../src/digest/tags/tag-article.ts";
import { buildVocabulary } from "../../src/digest/tags/vocabulary.ts";

/** An article as data gives it. */
export interface Given {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly edition: string;
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

function buildCapture({ id, edition, title, text }: Given): AttributedCapture {
  const file = `captures/${edition}-${id}.txt`;
  const article = attributeArticle(
    { id, role: "main", file, line: 1, position: 0, title, text, language: "en", tags: [], isCut: false },
    [],
  );
  return {
    file,
    title,
    hashtags: [],
    edition: { value: edition as Day, evidence: { file, line: 1, text: edition } },
    articles: [article],
  };
}

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** An item of Reuters-21578. */
export interface WireItem {
  readonly id: string;
  /** "26-FEB-1987 15:01:01.79" */
  readonly date: string;
  readonly title: string;
  /** "SALVADOR, Feb 26 -" */
  readonly dateline: string;
  readonly body: string;
}

/** An item of the newswire as an article; undefined where its date cannot be read. */
export function readItem({ id, date, title, dateline, body }: WireItem): Given | undefined {
  const [, day = "", month = "", year = ""] = /(\d{1,2})-([A-Z]{3})-(\d{4})/.exec(date) ?? [];
  if (year === "") return undefined;
  const edition = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const text = body
    .replace(/\n {2,}/g, "\u0000")
    .replace(/\s+/g, " ")
    .replaceAll("\u0000", "\n");
  return { id, edition, title, text: `${dateline} ${text.trim()}`.trim() };
}
