import type { Block, Mark, ScannedPage } from "./scan-page.ts";

/** Shorter texts may stand in a title by chance. */
const SHORTEST = 8;

/** The content of the first `meta` with one of the names, in the order of the names; undefined where it is empty. */
export function findMeta(marks: readonly Mark[], names: readonly string[]): { value: string; mark: Mark } | undefined {
  for (const name of names)
    for (const mark of marks) {
      const value = mark.tag === "meta" && nameOf(mark) === name ? clean(mark.attributes.content ?? "") : "";
      if (value !== "") return { value, mark };
    }
  return undefined;
}

/** What a `meta` is about, in lower case: its name, property, itemprop or http-equiv. */
export function nameOf({ attributes }: Mark): string {
  const { name, property, itemprop } = attributes;
  return (name ?? property ?? itemprop ?? attributes["http-equiv"] ?? "").trim().toLowerCase();
}

/** A text on one line. */
export function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Where the headline of the article stands among the blocks; undefined where no block repeats the title and there is no heading. */
export function findHeadline({ marks, blocks }: ScannedPage): number | undefined {
  const titles = [
    findMeta(marks, ["og:title", "twitter:title", "title", "headline"])?.value,
    blocks.find(({ tag, around }) => tag === "title" && around.isHead)?.text,
  ].flatMap((title) => (title === undefined ? [] : normalise(title)));
  const isTitle = ({ text }: Block): boolean => {
    const own = normalise(text);
    return own.length >= SHORTEST && titles.some((title) => title.startsWith(own) || title.endsWith(own) || own.startsWith(title));
  };
  const inBody = (test: (block: Block) => boolean): number | undefined => {
    const index = blocks.findIndex((block) => !block.around.isHead && block.text.length < 500 && test(block));
    return index < 0 ? undefined : index;
  };
  return (
    inBody((block) => block.heading === 1 && isTitle(block)) ??
    inBody((block) => block.heading > 1 && isTitle(block)) ??
    inBody((block) => block.heading === 1) ??
    inBody(isTitle)
  );
}

function normalise(text: string): string {
  return clean(text).toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").replace(/ +/g, " ").trim();
}
