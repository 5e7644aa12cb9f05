import { isGluedCut, splitGlued } from "./ages.ts";
import { findBulletedItems } from "./find-bulleted-items.ts";
import { findFirstTriple, findPlainItems } from "./find-plain-items.ts";
import type { Item } from "./item.ts";
import { isBlank, type Line, withoutBlank } from "./lines.ts";
import { LOGO, type Parts, splitAtScaffold } from "./scaffold.ts";

/** The main article of a page. */
export interface Main {
  readonly title: Line;
  readonly source?: Line;
  readonly age?: Line;
  readonly body: readonly Line[];
  /** Whether the page goes on behind the body. */
  readonly isWhole: boolean;
}

/** A page in its parts; a hashtag page has no main article. */
export interface Page {
  readonly title: Line;
  readonly main?: Main;
  readonly hashtags: readonly string[];
  readonly items: readonly Item[];
}

const HASHTAG_HEADING = /^Latest news with #(\S+)$/;

/** Where nothing else shows the form of a page a title is at most this long, in characters; the longest of 121 real pages had 190. */
const LONGEST_TITLE = 300;
/** A line of prose has this many words, of letters by this share: it tells an article from a list, code or data. */
const PROSE_WORDS = 6;
const PROSE_SHARE = 0.7;
/** Characters that tell whether a line is prose: ten million take seven seconds and tell no more. */
const PROSE_SAMPLE = 2000;
/** How lines of code, markup, lists and tables begin or end. */
const MARKUP = /^\s*(?:[<{[(|/#*]|[-+•]\s)|[;{[]$/;
/** A quoted field beside another one, as in CSV and JSON. */
const DATA = /,"\S|"(?:,\S|:\s*["[{\d])/;
/** The share of its body, by characters, that must be prose for a page cut before any sign of its form. */
const CUT_PAGE_PROSE = 0.6;

/**
 * Parses a page of one of the three kinds: plain, with a logo, or a hashtag list. Undefined when it is none of them.
 * `isVouched`: the owner has put front matter above it, so a lone title and paragraph are believed to be a page.
 */
export function parsePage(lines: readonly Line[], isVouched: boolean): Page | undefined {
  const [first, second, third] = withoutBlank(lines);
  if (first === undefined) return undefined;
  if (first.text !== LOGO) return parsePlainPage(lines, isVouched);
  if (second?.text !== "#") return parseLogoPage(lines.slice(lines.indexOf(first) + 1));
  const tag = HASHTAG_HEADING.exec(third?.text ?? "")?.[1];
  if (third === undefined || tag === undefined) return undefined;
  const items = findBulletedItems(lines.slice(lines.indexOf(third) + 1));
  return { title: third, hashtags: [tag], items };
}

/** Whether lines open as a hashtag list does. */
export function opensHashtagPage(lines: readonly Line[]): boolean {
  const [first, second, third] = withoutBlank(lines);
  return first?.text === LOGO && second?.text === "#" && HASHTAG_HEADING.test(third?.text ?? "");
}

function parsePlainPage(lines: readonly Line[], isVouched: boolean): Page | undefined {
  const parts = splitAtItems(splitAtScaffold(lines));
  const [title, ...body] = parts.head;
  if (title === undefined) return undefined;
  if (!parts.hasScaffold && !isCutPage(lines, parts.head, isVouched)) return undefined;
  return {
    title,
    main: { title, body, isWhole: parts.hasScaffold },
    hashtags: parts.hashtags,
    items: findPlainItems(parts.items ?? []),
  };
}

/** A page saved without its scaffold still shows its form where an item names its source twice. */
function splitAtItems(parts: Parts): Parts {
  const first = parts.hasScaffold ? -1 : findFirstTriple(parts.head);
  if (first < 1) return parts;
  return { ...parts, head: parts.head.slice(0, first), items: parts.head.slice(first), hasScaffold: true };
}

/**
 * Whether a text without any scaffold is a plain page cut inside its body: a title and then nothing but paragraphs, one a
 * line, without blank lines between, most of it prose. One paragraph under a title is believed only after the blank line
 * that opens most pages.
 */
function isCutPage(lines: readonly Line[], [title, ...body]: readonly Line[], isVouched: boolean): boolean {
  if (title === undefined || title.text.length > LONGEST_TITLE) return false;
  if (isVouched) return body.length > 0;
  if (body.length === 0 || body.some(isBlank) || MARKUP.test(title.text)) return false;
  if (body.length === 1 && !isBlank(lines[0])) return false;
  const size = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return size(body.filter(({ text }) => isProse(text))) >= CUT_PAGE_PROSE * size(body);
}

function isProse(text: string): boolean {
  if (MARKUP.test(text) || DATA.test(text)) return false;
  const sample = text.slice(0, PROSE_SAMPLE);
  const letters = sample.match(/[\p{L} ]/gu)?.length ?? 0;
  return sample.split(" ").length >= PROSE_WORDS && letters >= PROSE_SHARE * sample.length;
}

function parseLogoPage(lines: readonly Line[]): Page | undefined {
  const parts = splitAtScaffold(lines);
  const title = parts.head[0];
  if (title === undefined) return undefined;
  const items = findBulletedItems(parts.items ?? []);
  const rest = withoutBlank(parts.head.slice(1));
  // The second title closes the heading; cut off, it is all that is left of the page.
  const isRepeated =
    rest[0]?.text === title.text || (rest.length === 1 && title.text.startsWith(rest[0]?.text ?? "-"));
  if (!isRepeated && (rest.length > 0 || title.text.length > LONGEST_TITLE)) return undefined;
  const main = { ...parseLogoMain(title, rest.slice(1), items), isWhole: parts.hasScaffold };
  return { title, main, hashtags: parts.hashtags, items };
}

function parseLogoMain(title: Line, body: readonly Line[], items: readonly Item[]): Omit<Main, "isWhole"> {
  const [first, ...rest] = body;
  const known = new Set(items.flatMap(({ source }) => source?.text ?? []));
  const glued = first === undefined ? undefined : splitGlued(first.text, known);
  if (first !== undefined && rest.length === 0 && isGluedCut(first.text)) return { title, body: [] };
  if (first === undefined || glued === undefined) return { title, body };
  return {
    title,
    source: { ...first, text: glued.source },
    age: { ...first, text: glued.age },
    body: rest,
  };
}
