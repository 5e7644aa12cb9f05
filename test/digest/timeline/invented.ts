import type { Day, Mention, Sense, Story, TaggedArticle, When } from "../../../src/digest/model.ts";
import { toWhen } from "../../../src/digest/when.ts";

/** `[words|edtf|sense]` marks a mention; `2025-07:early` gives its part. The sense is past unless given. */
const MARK = /\[([^\]|]+)\|([^\]|:]+)(?::(early|mid|late))?(?:\|(past|ahead|said|qualifier))?\]/g;

/** An invented article whose mentions are marked in its text (or, after the others, in its title). */
export function inventArticle(
  id: string,
  marked: string,
  more: { readonly title?: string; readonly published?: string; readonly edition?: string } = {},
): TaggedArticle {
  const body = unmark(marked);
  const title = unmark(more.title ?? "", "title");
  return {
    id,
    role: "main",
    file: `captures/${id}.txt`,
    line: 1,
    position: 0,
    title: title.text,
    text: body.text,
    language: "en",
    tags: [],
    isCut: false,
    ...(more.published !== "" && { published: toWhen(more.published ?? "2025-05-15", "stated", []) }),
    edition: (more.edition ?? "2025-05-16") as Day,
    mentions: [...body.mentions, ...title.mentions],
  };
}

function unmark(marked: string, part?: "title"): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = "";
  let done = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(done, match.index);
    done = match.index + match[0].length;
    const [, words = "", edtf = "", third, sense] = match;
    const range = { start: text.length, end: text.length + words.length };
    text += words;
    mentions.push({
      ...(part !== undefined && { in: part }),
      ...range,
      when: toWhen(
        edtf,
        "stated",
        [],
        third === undefined ? {} : { part: third as NonNullable<When["part"]> },
      ),
      sense: (sense ?? "past") as Sense,
    });
  }
  return { text: text + marked.slice(done), mentions };
}

export function inventStory(...articles: readonly string[]): Story {
  return { id: articles[0] as string, title: "", articles, relations: [], origins: [] };
}
