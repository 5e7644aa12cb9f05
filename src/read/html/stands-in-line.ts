import { type Element, isText } from "./parse-tree.ts";

/** Elements that stand in a line; all others begin one (https://html.spec.whatwg.org/#phrasing-content). */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Cells of a row with no longer text stand in one line, so that a table reads as its rows. */
const LONGEST_CELL = 100;

/** What was found of an element; a page asks for each of its own many times. */
const known = new WeakMap<Element, boolean>();

/** Whether an element is set into the line around it. Sites name elements of their own, which are so unless they hold others. */
export function standsInLine(element: Element): boolean {
  if (INLINE.has(element.tag)) return true;
  const isCell = element.tag === "td" || element.tag === "th";
  if (!isCell && !element.tag.includes("-")) return false;
  const asked = isCell ? (element.parent ?? element) : element;
  const found =
    known.get(asked) ??
    asked.children.every((child) => isText(child) || (isCell ? isShort(child) : standsInLine(child)));
  known.set(asked, found);
  return found;
}

/** Whether a cell holds a few words and no lines of its own. */
function isShort(cell: Element): boolean {
  let size = 0;
  const measure = (element: Element): boolean =>
    element.children.every((child) => {
      if (!isText(child)) return INLINE.has(child.tag) && measure(child);
      size += child.text.length;
      return size <= LONGEST_CELL;
    });
  return measure(cell);
}
