import { cleanText } from "../clean-text.ts";
import { type Element, isText, type Text } from "./parse-tree.ts";
import { standsInLine } from "./stands-in-line.ts";

/** A paragraph, heading, list item or row: text that a browser sets into lines of its own. */
export interface Block {
  /** The element whose text it is; one element may have several blocks, around others or between line breaks. */
  readonly element: Element;
  /** One line, single spaces. */
  readonly text: string;
  readonly links: readonly BlockLink[];
  /** Characters of the text that lead elsewhere. */
  readonly linked: number;
  /** The runs that it is made of; at least one. */
  readonly runs: readonly Text[];
}

/** A link in the text of a block. */
interface BlockLink {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly href: string;
}

/** Readings printed beside a word, which would stand in the midst of it. */
const READING = new Set(["rt", "rp"]);
/** A line break inside a sentence: what stands before ends none, and what follows goes on in small letters. */
const SENTENCE_END = /[.!?:;…»”"')\]。！？]$/u;
const GOES_ON = /^ ?\p{Ll}/u;

/** Finds the blocks of a tree in the order of the page, in time linear in its size. */
export function findBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let line = new Line();
  let isBroken = false;
  /** The link that is open; one within another is none. */
  let open: { readonly href: string; start: number } | undefined;

  const end = (element: Element): void => {
    isBroken = false;
    if (line.length === 0) return;
    if (open !== undefined) line.addLink(open.href, open.start);
    const block = line.toBlock(element);
    if (block !== undefined) blocks.push(block);
    line = new Line();
    if (open !== undefined) open.start = 0;
  };
  const add = (run: Text, element: Element): void => {
    const words = cleanText(run.text).replace(/\s+/g, " ");
    const isFilled = words !== "" && words !== " ";
    if (isBroken && isFilled) {
      if (line.endsSentence() || !GOES_ON.test(words)) end(element);
      else line.add(" ");
      isBroken = false;
    }
    const start = line.length;
    line.add(words, isFilled ? run : undefined);
    // The space before a link is none of it.
    if (open?.start === start && line.hasSpaceAt(start)) open.start += 1;
  };
  const walk = (element: Element, holder: Element): void => {
    const isInline = standsInLine(element);
    const around = isInline ? holder : element;
    if (!isInline) end(holder);
    if (element.tag === "td" || element.tag === "th") line.add(" ");
    const { href } = element.attributes;
    const isLink = element.tag === "a" && href !== undefined && open === undefined;
    if (isLink) open = { href, start: line.length };
    for (const child of element.children) {
      if (isText(child)) add(child, around);
      else if (child.tag === "br" || child.tag === "hr") isBroken = true;
      else if (!READING.has(child.tag)) walk(child, around);
    }
    if (isLink && open !== undefined) {
      line.addLink(open.href, open.start);
      open = undefined;
    }
    if (!isInline) end(element);
  };
  walk(root, root);
  return blocks;
}

/** Text as it grows; it begins with no space and has none beside another. */
class Line {
  length = 0;
  readonly #parts: string[] = [];
  readonly #runs: Text[] = [];
  readonly #links: BlockLink[] = [];
  #spaceAt = -1;
  #isSpaced = true;

  add(words: string, run?: Text): void {
    const fitting = this.#isSpaced && words.startsWith(" ") ? words.slice(1) : words;
    if (run !== undefined) this.#runs.push(run);
    if (fitting === "") return;
    if (fitting.startsWith(" ")) this.#spaceAt = this.length;
    this.#parts.push(fitting);
    this.length += fitting.length;
    this.#isSpaced = fitting.endsWith(" ");
  }

  hasSpaceAt(place: number): boolean {
    return this.#spaceAt === place;
  }

  endsSentence(): boolean {
    return SENTENCE_END.test(`${this.#parts.at(-2)?.at(-1) ?? ""}${this.#parts.at(-1) ?? ""}`.trimEnd());
  }

  addLink(href: string, start: number): void {
    const end = this.#isSpaced ? this.length - 1 : this.length;
    if (end > start) this.#links.push({ href, start, end });
  }

  toBlock(element: Element): Block | undefined {
    const text = this.#parts.join("").trimEnd();
    if (text === "") return undefined;
    const linked = this.#links.reduce((sum, { start, end }) => sum + end - start, 0);
    return { element, text, links: this.#links, linked, runs: this.#runs };
  }
}
