import { Parser } from "htmlparser2";
import { judgeElement, NOTHING, type Surroundings } from "./surroundings.ts";

/** An opening tag that may say something of its page, with its place in the markup. */
export interface Mark {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly around: Surroundings;
}

/** Text that stands together on the page: that of a paragraph, a heading, a cell. White space is as it is in the markup. */
export interface Block {
  readonly text: string;
  /** The tag that holds it. */
  readonly tag: string;
  readonly around: Surroundings;
  /** The level of the heading that it is or stands in, 1 to 6; 0 for none. */
  readonly heading: number;
  /** It begins inside a link to the front page of its site, as the name of the site does. */
  readonly leadsHome: boolean;
  /** Where its parts stand in the markup: offsets into the text and into the markup, ascending. */
  readonly parts: readonly { readonly at: number; readonly from: number }[];
}

/** Text between tags that no reader sees: a script of JSON-LD, a comment. */
export interface Hidden {
  readonly text: string;
  readonly start: number;
}

/** What one pass over a page gives. */
export interface ScannedPage {
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
  readonly scripts: readonly Hidden[];
  readonly comments: readonly Hidden[];
}

/** The parser looks through all open elements at each tag; of 591 real pages the deepest nests 90 deep. */
const DEEPEST = 2000;
/** The parser is stopped between pieces of this size only. */
const PIECE = 16_384;
/** Of 591 real pages none has half as many. */
const MOST_MARKS = 20_000;
const MOST_BLOCKS = 20_000;
const MOST_COMMENTS = 20;
const LONGEST_BLOCK = 20_000;
/** Characters of JSON-LD on one page; of 591 real pages none has a third of it. */
const MOST_JSON = 2_000_000;

/** Tags inside a line of text. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Text inside is no text of the page. */
const UNSEEN = new Set(
  "script style noscript template textarea select option svg iframe object button".split(" "),
);
const MARKED = new Set("html meta link time abbr h1 h2 h3".split(" "));
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const FRONT_PAGE =
  /^\s{0,20}(?:https?:\/\/[^\s/?#]{1,253}\/?|\/|(?:\.?\.\/|\/)?(?:index|default)\.\w{2,5})\s{0,20}$/i;

/** Reads a page once, from top to bottom; of one that is too large or too deeply nested the part before that. */
export function scanPage(html: string): ScannedPage {
  const marks: Mark[] = [];
  const blocks: Block[] = [];
  const scripts: Hidden[] = [];
  const comments: Hidden[] = [];
  const open: { readonly tag: string; readonly around: Surroundings }[] = [];
  let unseen: string | undefined;
  let script: { text: string; start: number } | undefined;
  const headings: number[] = [];
  let isHomeOpen = false;
  let isBehindTag = false;
  let elements = 0;
  let jsonLeft = MOST_JSON;
  let block:
    | {
        text: string;
        tag: string;
        heading: number;
        leadsHome: boolean;
        around: Surroundings;
        parts: { at: number; from: number }[];
      }
    | undefined;

  const endBlock = (): void => {
    if (block !== undefined && block.text.trim() !== "" && blocks.length < MOST_BLOCKS) blocks.push(block);
    block = undefined;
  };
  const parser: Parser = new Parser({
    onopentag(tag, attributes) {
      isBehindTag = true;
      const outer = open.at(-1)?.around ?? NOTHING;
      const around = judgeElement(tag, attributes, outer, ++elements);
      if (
        MARKED.has(tag) ||
        attributes.itemprop !== undefined ||
        attributes.rel !== undefined ||
        isTimed(attributes)
      )
        if (marks.length < MOST_MARKS)
          marks.push({ tag, attributes, start: parser.startIndex, end: parser.endIndex + 1, around });
      if (!INLINE.has(tag)) endBlock();
      else if (block !== undefined && around.isDateMarked && !block.around.isDateMarked) endBlock();
      if (VOID.has(tag)) return;
      open.push({ tag, around });
      if (tag === "a") isHomeOpen = FRONT_PAGE.test(attributes.href ?? "");
      if (/^h[1-6]$/.test(tag)) headings.push(Number(tag[1]));
      if (unseen !== undefined || !UNSEEN.has(tag)) return;
      unseen = tag;
      if (tag === "script" && /ld\+json/i.test(attributes.type ?? "") && jsonLeft > 0)
        script = { text: "", start: parser.endIndex + 1 };
    },
    ontext(text) {
      if (script !== undefined && jsonLeft > 0) {
        script.text += text;
        jsonLeft -= text.length;
      }
      if (unseen !== undefined) return;
      const { tag = "", around = NOTHING } = open.at(-1) ?? {};
      const leadsHome = isHomeOpen;
      if (block?.text.trim() === "") block.leadsHome = leadsHome;
      block ??= { text: "", tag, heading: headings.at(-1) ?? 0, leadsHome, around, parts: [] };
      if (block.text.length > LONGEST_BLOCK) return;
      // "28.09.19</span><span>12:34"
      if (isBehindTag && /\d$/.test(block.text) && /^\d/.test(text)) block.text += " ";
      isBehindTag = false;
      block.parts.push({ at: block.text.length, from: parser.startIndex });
      block.text += text;
    },
    onclosetag(tag) {
      isBehindTag = true;
      if (VOID.has(tag)) return;
      const closed = open.pop();
      if (tag === "a") isHomeOpen = false;
      if (/^h[1-6]$/.test(tag)) headings.pop();
      if (unseen === tag && !open.some((one) => one.tag === tag)) {
        unseen = undefined;
        if (script !== undefined) scripts.push(script);
        script = undefined;
      }
      if (!INLINE.has(tag)) endBlock();
      else if (closed?.around.isDateMarked && !(open.at(-1)?.around.isDateMarked ?? false)) endBlock();
    },
    oncomment(text) {
      if (comments.length < MOST_COMMENTS) comments.push({ text, start: parser.startIndex });
    },
  });
  for (let at = 0; at < html.length && open.length <= DEEPEST; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  if (open.length <= DEEPEST) parser.end();
  endBlock();
  return { marks, blocks, scripts, comments };
}

function isTimed({ datetime, title, property }: Readonly<Record<string, string>>): boolean {
  return datetime !== undefined || property !== undefined || (title !== undefined && /\d{4}/.test(title));
}
