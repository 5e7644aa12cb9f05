import { findMeta, joinLines } from "./metas.ts";
import type { Block, ScannedPage } from "./scan-page.ts";

/** Shorter texts may stand in a title by chance. */
const SHORTEST = 8;
const LONGEST = 500;

/** Where the headline of the article stands among the blocks of its page. */
export interface Headline {
  readonly index: number;
  /** It is a heading that says what the page calls itself. */
  readonly isTitle: boolean;
}

/** Finds the headline; undefined where no block repeats the title and there is no first heading. */
export function findHeadline(page: ScannedPage): Headline | undefined {
  const titles = findPageTitles(page).map(normalise);
  const isTitle = ({ text }: Block): boolean => {
    const own = normalise(text);
    return own.length >= SHORTEST && titles.some((title) => isSame(title, own));
  };
  const find = (test: (block: Block) => boolean, isSure: boolean): Headline | undefined => {
    const index = page.blocks.findIndex(
      (block) => !block.around.isHead && block.text.length < LONGEST && test(block),
    );
    return index < 0 ? undefined : { index, isTitle: isSure };
  };
  return (
    find((block) => block.heading === 1 && isTitle(block), true) ??
    find((block) => block.heading > 1 && isTitle(block), true) ??
    find((block) => block.heading === 1, false) ??
    find(isTitle, false)
  );
}

/** What a page calls itself, for others and in the title of its window. */
export function findPageTitles({ marks, blocks }: ScannedPage): string[] {
  return [
    findMeta(marks, ["og:title", "twitter:title", "title", "headline"])?.value,
    blocks.find(({ tag, around }) => tag === "title" && around.isHead)?.text,
  ].flatMap((title) => (title === undefined ? [] : joinLines(title)));
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
