import { findMeta, joinLines } from "./metas.ts";
import type { Block, ScannedPage } from "./scan-page.ts";

/** Shorter texts may stand in a title by chance; in scripts that write a word with one or two characters, still shorter ones. */
const SHORTEST = 8;
const SHORTEST_IDEOGRAPHIC = 4;
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const LONGEST = 500;
/** A longer title is compared with each block by its beginning. */
const LONGEST_TITLE = 2 * LONGEST;

/** Where the headline of the article stands among the blocks of its page. */
export interface Headline {
  readonly index: number;
  /** It is a heading that says what the page calls itself. */
  readonly isTitle: boolean;
}

/** Finds the headline; undefined where no block repeats the title and there is no first heading. */
export function findHeadline(page: ScannedPage): Headline | undefined {
  const titles = findPageTitles(page).map(normalise);
  const repeats = ({ text, leadsHome }: Block, some: readonly string[]): boolean => {
    const own = normalise(text);
    const shortest = IDEOGRAPHIC.test(own) ? SHORTEST_IDEOGRAPHIC : SHORTEST;
    return !leadsHome && own.length >= shortest && some.some((title) => isSame(title, own));
  };
  const isTitle = (block: Block): boolean => repeats(block, titles);
  // The title for others seldom names the site; that of the window often does so first.
  const [forOthers] = titles.length > 1 ? titles : [];
  const isForOthers = (block: Block): boolean => forOthers !== undefined && repeats(block, [forOthers]);
  const parts = splitTitle((findWindow(page)?.text ?? "").slice(0, LONGEST_TITLE)).map(normalise);
  const longest = parts.reduce((best, one) => (one.length > best.length ? one : best), "");
  const isPart = (block: Block): boolean =>
    parts.length > 1 && normalise(block.text) === longest && repeats(block, [longest]);
  const find = (test: (block: Block) => boolean, isSure: boolean): Headline | undefined => {
    const index = page.blocks.findIndex(
      (block) => !block.around.isHead && block.text.length < LONGEST && test(block),
    );
    return index < 0 ? undefined : { index, isTitle: isSure };
  };
  return (
    find((block) => block.heading === 1 && isForOthers(block), true) ??
    find((block) => block.heading > 1 && isForOthers(block), true) ??
    find((block) => block.heading === 1 && isTitle(block), true) ??
    find((block) => block.heading > 1 && isTitle(block), true) ??
    find((block) => block.heading > 0 && isPart(block), true) ??
    find((block) => block.heading === 1 && !block.leadsHome, false) ??
    find(isPart, true) ??
    find(isTitle, false)
  );
}

/** What stands between the title of an article and the name of its site; in some scripts without spaces around it. */
export const SEPARATOR =
  /\s[|–—\-·•»:]{1,2}\s|\s?[|｜]\s?|(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])[-_–—](?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])/u;

/** The parts of the title of a window: the headline, sections, the name of the site. */
export function splitTitle(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The title of the window. */
export function findWindow({ blocks }: Pick<ScannedPage, "blocks">): Block | undefined {
  return blocks.find(({ tag, around }) => tag === "title" && around.isHead);
}

/** What a page calls itself, for others and in the title of its window. */
export function findPageTitles({ marks, blocks }: ScannedPage): string[] {
  return [
    findMeta(marks, ["og:title", "twitter:title", "title", "headline"])?.value,
    findWindow({ blocks })?.text,
  ].flatMap((title) => (title === undefined ? [] : joinLines(title.slice(0, LONGEST_TITLE))));
}

/** Whether a normalised title is another, give or take the name of the site behind it. */
export function isSame(title: string, own: string): boolean {
  return (
    title.startsWith(own) || own.startsWith(title) || (title.includes(own) && own.length * 2 >= title.length)
  );
}

/** Letters, figures and single spaces, in lower case. */
export function normalise(text: string): string {
  return joinLines(text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ""));
}
