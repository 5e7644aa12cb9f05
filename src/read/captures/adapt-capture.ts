import { basename } from "node:path/posix";
import type {
  ArticleRead,
  CaptureRead,
  ContentPath,
  Day,
  Evidence,
  Problem,
  Stated,
} from "../../digest/model.ts";
import { toDay } from "../../digest/when.ts";
import { shortHash } from "../short-hash.ts";
import type { Item } from "./item.ts";
import { joinLines, type Line } from "./lines.ts";
import type { OwnerWords } from "./owner-words.ts";
import type { Main, Page } from "./parse-page.ts";

const DEFAULT_LANGUAGE = "en";
/**
 * Related items of one page; of 40 real ones none had more than three. What ages tell of a page grows with the square of their
 * number: 200 take a tenth of a second, 25,000 take minutes.
 */
const MOST_ITEMS = 200;
/** How a text ends that is not cut off: with a mark, or a credit after a notice ("[Copyright The Press, Ltd.] The Press"). */
const CLOSED = /[.!?:…]['"’”»)\]]*$|[)\]]$|\p{Extended_Pictographic}$|\](?: \p{Lu}[\p{L}.&'-]*){1,4}$/u;

/** A parsed page as captures and articles; the owner's words speak of the page and of its main article. */
export function adaptCapture(
  file: ContentPath,
  page: Page,
  words: OwnerWords,
): { readonly capture: CaptureRead; readonly problems: readonly Problem[] } {
  const main = page.main === undefined ? [] : [adaptMain(file, page.main, words)];
  const [items, tooMany] = [page.items.slice(0, MOST_ITEMS), page.items[MOST_ITEMS]];
  const related = items.map((item, index) => adaptItem(file, item, index + 1, words.plain.language));
  const articles = markCut([...main, ...related], page.main?.isWhole ?? false);
  const captured = words.stated("captured");
  const edition = words.stated("edition") ?? findDatedName(file);
  return {
    capture: {
      file,
      title: page.title.text.trim(),
      hashtags: page.hashtags,
      ...(captured !== undefined && { captured }),
      ...(edition !== undefined && { edition }),
      articles,
      ...(tooMany !== undefined && { itemsLeftOut: page.items.length - MOST_ITEMS }),
    },
    problems: [
      ...articles.filter(({ title }) => title === "").map((article) => describeUntitled(article)),
      ...(tooMany === undefined ? [] : [describeTooMany(file, tooMany, page.items.length)]),
    ],
  };
}

function adaptMain(file: ContentPath, main: Main, { plain, stated }: OwnerWords): ArticleRead {
  const outlet = stated("outlet") ?? stateLine(file, main.source);
  const statedDate = stateLine(file, main.age);
  const published = stated("published");
  const tags = stated("tags");
  return {
    id: plain.id ?? (plain.url === undefined ? deriveId(file, 0) : shortHash(plain.url)),
    role: "main",
    file,
    line: main.title.number,
    position: 0,
    title: main.title.text.trim(),
    text: joinLines(main.body),
    language: plain.language ?? DEFAULT_LANGUAGE,
    ...(outlet !== undefined && { outlet }),
    ...(plain.url !== undefined && { url: plain.url }),
    ...(statedDate !== undefined && { statedDate }),
    ...(published !== undefined && { published }),
    tags: tags?.value.map((value) => ({ value, evidence: tags.evidence })) ?? [],
    ...(plain.rights !== undefined && { rights: plain.rights }),
    isCut: false,
  };
}

function adaptItem(
  file: ContentPath,
  item: Item,
  position: number,
  language = DEFAULT_LANGUAGE,
): ArticleRead {
  const outlet = stateLine(file, item.source);
  const statedDate = stateLine(file, item.age);
  const category = stateLine(file, item.category);
  return {
    id: deriveId(file, position),
    role: "related",
    file,
    line: item.title?.number ?? item.line,
    position,
    title: item.title?.text.trim() ?? "",
    text: joinLines(item.text),
    language,
    ...(outlet !== undefined && { outlet }),
    ...(statedDate !== undefined && { statedDate }),
    tags: category === undefined ? [] : [category],
    isCut: false,
  };
}

/** The id of what has neither one of its own nor an address: where it was first captured. */
export function deriveId(file: ContentPath, position: number): string {
  return shortHash(`${file.replace(/^captures\//, "").replace(/\.[^./]*$/, "")}#${position}`);
}

function stateLine(file: ContentPath, line: Line | undefined): Stated<string> | undefined {
  if (line === undefined) return undefined;
  const value = line.text.trim();
  return { value, evidence: { file, line: line.number, text: value } };
}

/** Only the last text of a page can be cut off; an article whose text is all there ends its last sentence. */
function markCut(articles: readonly ArticleRead[], isMainWhole: boolean): ArticleRead[] {
  return articles.map((article, index) => ({
    ...article,
    isCut:
      index === articles.length - 1 &&
      !CLOSED.test(article.text) &&
      !(article.role === "main" && isMainWhole),
  }));
}

/** The day that begins the name of a file. */
export function findDatedName(
  file: ContentPath,
): { readonly value: Day; readonly evidence: Evidence } | undefined {
  const name = basename(file).slice(0, 10);
  const value = toDay(name);
  return value === undefined ? undefined : { value, evidence: { file, line: 1, text: name } };
}

function describeTooMany(file: ContentPath, { line }: Item, count: number): Problem {
  return {
    kind: "cut-off",
    file,
    line,
    message: `found ${count} related items and left out ${count - MOST_ITEMS} from here on; a page may have ${MOST_ITEMS}: cut it into pages`,
  };
}

function describeUntitled({ file, line, outlet }: ArticleRead): Problem {
  const whose = outlet === undefined ? "an item" : `an item of ${outlet.value}`;
  return {
    kind: "cut-off",
    file,
    line,
    message: `found ${whose} cut off before its title, so it has no page; save the whole page`,
  };
}
