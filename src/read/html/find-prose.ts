import { isParagraph } from "./choose-blocks.ts";
import type { Block } from "./find-blocks.ts";
import type { Element, Text } from "./parse-tree.ts";

/** Paragraphs lead elsewhere by less than this share of their characters. */
const MOST_LINKED = 0.4;
/** How many elements above a paragraph gain by it: a part of its length each, as in Readability. */
const LEVELS = 3;

/** The runs of text in the element whose paragraphs are the longest: a plain way to an article, in time linear in the page. */
export function findProse(blocks: readonly Block[]): Set<Text> {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    let element: Element | undefined = block.element;
    for (let level = 1; level <= LEVELS && element !== undefined; level += 1) {
      scores.set(element, (scores.get(element) ?? 0) + block.text.length / level);
      element = element.parent;
    }
  }
  let best: Element | undefined;
  for (const [element, score] of scores)
    if (score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = element;
  if (best === undefined) return new Set();
  const chosen = best;
  return new Set(blocks.filter(({ element }) => isIn(element, chosen)).flatMap(({ runs }) => runs));
}

/** Characters of the prose among some runs of text. */
export function measureProse(blocks: readonly Block[], runs: ReadonlySet<Text>): number {
  return blocks
    .filter((block) => isProse(block) && block.runs.some((run) => runs.has(run)))
    .reduce((sum, { text }) => sum + text.length, 0);
}

function isProse(block: Block): boolean {
  return isParagraph(block) && block.linked < MOST_LINKED * block.text.length;
}

function isIn(element: Element, outer: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}
