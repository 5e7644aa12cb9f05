import { isBlank, type Line, withoutBlank } from "./lines.ts";

/** What the aggregator prints between an article and its related items, in this order. */
const SCAFFOLD = [
  "Try Our AI Features",
  "Explore what Daily8 AI can do for you:",
  "Comments",
  "No comments yet...",
  "Related Articles",
] as const;

/** The alternative text of the aggregator's own picture. */
export const LOGO = "logo";
const HASHTAGS = "Hashtags";
/** The alternative text of a picture that closes the article on some pages. */
const PICTURE = "Orange background";
/** The tail of an address of a picture, left over where the page was saved. */
const PICTURE_TAIL = /^(?:Related Articles)?&w=\d+&q=\d+\)$/;
/** A cut heading shorter than this could be a word of the article. */
const SHORTEST_CUT = 4;

export interface Parts {
  /** Title and body. */
  readonly head: readonly Line[];
  readonly hashtags: readonly string[];
  /** The related items; absent where the page is cut before them. */
  readonly items?: readonly Line[];
  /** Whether any line of the scaffold was seen. */
  readonly hasScaffold: boolean;
}

/** Cuts a page at its scaffold, which may itself be cut off anywhere. */
export function splitAtScaffold(lines: readonly Line[]): Parts {
  const start = findScaffold(lines);
  const isFound = start < lines.length;
  const { body, hashtags } = splitHashtags(trimBlank(lines.slice(0, start)), isFound);
  const related = lines.findIndex(
    (line, index) => index >= start && (line.text === SCAFFOLD[4] || PICTURE_TAIL.test(line.text)),
  );
  return {
    head: body.filter((line) => !isFurniture(line)),
    hashtags,
    ...(related >= 0 && { items: lines.slice(related + 1).filter((line) => !isFurniture(line)) }),
    hasScaffold: isFound || body.length < trimBlank(lines).length,
  };
}

/** The line on which the scaffold begins; the number of lines when it is not there. */
function findScaffold(lines: readonly Line[]): number {
  const start = lines.findIndex((line, index) => {
    if (line.text !== SCAFFOLD[0]) return false;
    const next = isBlank(lines[index + 1]) ? lines[index + 2] : lines[index + 1];
    return next === undefined || SCAFFOLD[1].startsWith(next.text);
  });
  if (start >= 0) return start;
  // Cut inside the first line: a blank line, and then its beginning as the last words of the file.
  const last = lines.findLastIndex((line) => !isBlank(line));
  const isCut = last > 0 && isBlank(lines[last - 1]) && SCAFFOLD[0].startsWith(lines[last]?.text ?? "-");
  return isCut ? last : lines.length;
}

/** Takes the hashtags (or the picture) off the end of the head. */
function splitHashtags(
  head: readonly Line[],
  isWhole: boolean,
): { readonly body: readonly Line[]; readonly hashtags: readonly string[] } {
  const last = head.at(-1)?.text ?? "";
  if (last === PICTURE || (!isWhole && isCutOf(last, PICTURE)))
    return { body: trimBlank(head.slice(0, -1)), hashtags: [] };
  if (!isWhole && isCutOf(last, HASHTAGS)) return { body: trimBlank(head.slice(0, -1)), hashtags: [] };
  const heading = head.findLastIndex((line) => line.text === HASHTAGS);
  const tags = head.slice(heading + 1).flatMap((line) => line.text.split(/\s+/).filter(Boolean));
  if (heading < 0 || !tags.every((tag) => tag.startsWith("#"))) return { body: head, hashtags: [] };
  return {
    body: trimBlank(head.slice(0, heading)),
    hashtags: tags.flatMap((tag) => tag.split("#").filter(Boolean)),
  };
}

/** Whether a line is left over from a picture of the page, wherever it stands. */
export function isFurniture({ text }: Line): boolean {
  return text === LOGO || text === PICTURE || PICTURE_TAIL.test(text);
}

/** Whether a line is one that the aggregator prints on every page. */
export function isHeading(text: string): boolean {
  return [...SCAFFOLD, HASHTAGS].includes(text);
}

/** Whether lines have the first two of the scaffold, which no other site prints. */
export function showsScaffold(lines: readonly Line[]): boolean {
  const filled = withoutBlank(lines);
  return filled.some(({ text }, index) => text === SCAFFOLD[0] && filled[index + 1]?.text === SCAFFOLD[1]);
}

function isCutOf(text: string, heading: string): boolean {
  return text.length >= SHORTEST_CUT && heading.startsWith(text);
}

function trimBlank(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}
