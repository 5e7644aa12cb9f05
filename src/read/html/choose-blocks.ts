import type { Block } from "./find-blocks.ts";
import { findFurniture } from "./find-furniture.ts";
import type { Element, Text } from "./parse-tree.ts";
import { countsComments, isByline, isClosing, isLastHeading, isNotice, isPrompt } from "./phrases.ts";

/**
 * A block that leads elsewhere by this share of its characters is a link to another page, and no sentence of this one. Without
 * such blocks the 91 pages of the benchmark give F1 .980 instead of .976.
 */
const LINKED = 0.8;
/** The heading of a list of links is no longer. */
const LONGEST_LABEL = 60;
/** A block of this length that ends a sentence is a paragraph, and so is every longer one than the other length. */
const SHORTEST_SENTENCE = 40;
const SHORTEST_PARAGRAPH = 100;
/** In scripts that write a word with one or two characters. */
const SHORTEST_IDEOGRAPHIC = 15;
/** In characters; shorter texts may well be said twice. */
const SHORTEST_REPEATED = 60;
/** Blocks at the beginning of an article among which its authors and date may stand. */
const OPENING_BLOCKS = 4;
/** The share of a text that stands above a heading of what follows an article; an article may have "Comments" as a section. */
const ABOVE_LAST_HEADING = 0.6;
/** Blocks at the end of an article among which notices may stand. */
const CLOSING_BLOCKS = 5;

/** A shorter block that a title begins with is a word of it. */
const SHORTEST_TITLE = 15;

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*$/u;
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}].*[。！？]/u;
/** Pages part the sections of a report by a line of its own. */
const SHOWN = /[\p{L}\p{N}]|^_+$/u;

/**
 * Chooses the blocks of the article: those that were taken for it, with what is quoted between them, without what stands
 * between and around its paragraphs for the site. `isElsewhere` tells a link to another site: those to other pages of the
 * same site are what it offers to read next.
 */
export function chooseBlocks(
  blocks: readonly Block[],
  main: ReadonlySet<Text>,
  title: string,
  isElsewhere: (href: string) => boolean,
): Block[] {
  const taken = endAtLastHeading(
    blocks,
    withQuoted(blocks, ({ runs }) => runs.some((run) => main.has(run))),
  );
  const furniture = findFurniture(taken);
  const isLink = (block: Block): boolean =>
    block.linked >= LINKED * block.text.length && !block.links.every(({ href }) => isElsewhere(href));
  const kept: Block[] = [];
  for (const [index, block] of taken.entries()) {
    const next = taken[index + 1];
    const isLed = next !== undefined && (isLink(next) || isPrompt(next.text, next.linked));
    if (isWithin(block.element, furniture) || isNotice(block.text)) continue;
    if (isPrompt(block.text, block.linked) || (isLed && isLabel(block))) continue;
    if (isLink(block) && (isLed || next === undefined || !isHeading(block.element))) continue;
    if (SHOWN.test(block.text)) kept.push(block);
  }
  return withoutRepeated(trimEnd(trimStart(kept, title)));
}

/** Quotations are left out by Readability where they are mostly links, as embedded posts are. */
function withQuoted(blocks: readonly Block[], isTaken: (block: Block) => boolean): Block[] {
  const first = blocks.findIndex(isTaken);
  const last = blocks.findLastIndex(isTaken);
  const parents = new Set(blocks.filter(isTaken).map(({ element }) => element.parent));
  const isQuoted = (element: Element): boolean => {
    const around = findQuotation(element)?.parent;
    return around !== undefined && (parents.has(around) || parents.has(around.parent));
  };
  return blocks.filter(
    (block, index) => isTaken(block) || (index > first && index < last && isQuoted(block.element)),
  );
}

function findQuotation(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent)
    if (at.tag === "blockquote") return at;
  return undefined;
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent)
    if (others.has(at)) return true;
  return false;
}

/** Headings of a list of other articles are items of it or smaller. */
function isHeading({ tag, parent }: Element): boolean {
  return (tag === "h2" || tag === "h3") && parent?.tag !== "li";
}

function isLabel({ text }: Block): boolean {
  return text.length <= LONGEST_LABEL && !SENTENCE_END.test(text.replace(/\s*(?:\.{3}|…)$/, ""));
}

/** Whether a block is a paragraph of prose. */
export function isParagraph({ text }: Block): boolean {
  if (text.length >= SHORTEST_PARAGRAPH) return true;
  if (text.length >= SHORTEST_IDEOGRAPHIC && IDEOGRAPHIC.test(text)) return true;
  return text.length >= SHORTEST_SENTENCE && SENTENCE_END.test(text);
}

/** Takes off what stands above the first paragraph: the title once more, authors, dates. */
function trimStart(blocks: readonly Block[], title: string): Block[] {
  const start = blocks.findIndex((block) => isParagraph(block) && !isByline(block.text));
  return blocks.filter(({ text, element }, index) => {
    if (index < start && (element.tag === "h1" || isTitle(text, title))) return false;
    if (index >= Math.max(start, OPENING_BLOCKS) || SENTENCE_END.test(text)) return true;
    return !isByline(text) || findQuotation(element) !== undefined;
  });
}

/** Behind its own words the title of a page names the site. */
function isTitle(text: string, title: string): boolean {
  return text === title || (text.length >= SHORTEST_TITLE && title.startsWith(text));
}

/** Takes off what stands below the last paragraph, headings of what was left out among it. */
function trimEnd(blocks: readonly Block[]): Block[] {
  const from = Math.max(1, blocks.length - CLOSING_BLOCKS);
  const kept = blocks.filter(({ text }, index) => index < from || !isClosing(text));
  const last = kept.findLastIndex(({ element }) => !/^h[1-6]$/.test(element.tag));
  return last < 0 ? kept : kept.slice(0, last + 1);
}

/**
 * Ends where a site begins to show what follows its articles, whether or not that heading was taken for the article. It may
 * as well stand in the midst of one, where the paragraphs below it are beside those above.
 */
function endAtLastHeading(blocks: readonly Block[], taken: readonly Block[]): readonly Block[] {
  const own = new Set(taken);
  const places = new Map<Element | undefined, number>();
  for (const [index, block] of taken.entries())
    if (isParagraph(block)) places.set(block.element.parent, index);
  const all = taken.reduce((sum, { text }) => sum + text.length, 0);
  let [above, count, goesOnTo] = [0, 0, -1];
  for (const block of blocks) {
    if (above >= ABOVE_LAST_HEADING * all && count > goesOnTo && isLastHeading(block.text))
      return taken.slice(0, count);
    if (goesOnTo >= 0 && HEADING.test(block.element.tag) && countsComments(block.text))
      return taken.slice(0, count);
    if (!own.has(block)) continue;
    if (isParagraph(block)) goesOnTo = Math.max(goesOnTo, places.get(block.element.parent) ?? -1);
    above += block.text.length;
    count += 1;
  }
  return taken;
}

/** What a page says twice in a row is there for screens of two sizes; so is all of an article that begins anew below its end. */
function withoutRepeated(blocks: readonly Block[]): Block[] {
  const firsts = new Map<string, number>();
  const isRepeated = blocks.map(({ text }, index) => {
    const first = firsts.get(text) ?? index;
    firsts.set(text, first);
    return first < index;
  });
  const lastNew = blocks.findLastIndex(
    ({ text }, index) => !isRepeated[index] && text.length >= SHORTEST_REPEATED,
  );
  return blocks.filter(({ text }, index) => {
    if (text.length < SHORTEST_REPEATED || !isRepeated[index]) return true;
    return index < lastNew && blocks[index - 1]?.text !== text;
  });
}
