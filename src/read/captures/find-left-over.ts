import type { Item } from "./item.ts";
import { isBlank, type Line } from "./lines.ts";
import type { Page } from "./parse-page.ts";
import { isFurniture, isHeading } from "./scaffold.ts";

/** What a page puts before a source or category that it prints once more. */
const MARK = /^[-•\s]+/;
/** Where a page is cut off, the beginning of a heading, a source or a time may be left. */
const LONGEST_REMNANT = 60;

/**
 * The lines of a page that became part of nothing: neither of an article nor of what the page prints around them. None in a
 * page that was understood; what is there is named, so that it is not lost without a word.
 */
export function findLeftOver(lines: readonly Line[], { title, main, items }: Page): Line[] {
  const used = [
    title,
    main?.title,
    main?.source,
    main?.age,
    ...(main?.body ?? []),
    ...items.flatMap(findParts),
  ].flatMap((line) => line ?? []);
  const numbers = new Set(used.map(({ number }) => number));
  const texts = new Set(used.map(({ text }) => text.trim()));
  const last = lines.findLast((line) => !isBlank(line));
  return lines.filter((line) => {
    const text = line.text.trim();
    if (isBlank(line) || numbers.has(line.number) || text.startsWith("#")) return false;
    if (isFurniture(line) || isHeading(text)) return false;
    if (line === last && (text.length <= LONGEST_REMNANT || main?.title.text.startsWith(text))) return false;
    return !texts.has(text) && !texts.has(text.replace(MARK, ""));
  });
}

function findParts({ title, source, age, category, text }: Item): (Line | undefined)[] {
  return [title, source, age, category, ...text];
}
