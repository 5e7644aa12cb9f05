import type { Line } from "../captures/lines.ts";
import { LOGO } from "../captures/scaffold.ts";
import { cleanText } from "../clean-text.ts";
import { type Element, isText } from "./parse-tree.ts";
import { standsInLine } from "./stands-in-line.ts";

/** How a browser saves an item of a list as text. */
const BULLET = "  • ";
/** Elements that have their own line, and a blank one where they hold nothing. */
const LINE = new Set(["div", "p", "li"]);

/**
 * The lines that a page shows, each with its line in the file, as saving the page as text would have them: pictures by their
 * alternative text, an empty element as a blank line. `firstLine` is that of the markup.
 */
export function findLines(root: Element, html: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let [text, number] = ["", 0];
  /** The next line feed of the markup, and the line that it ends. */
  let [at, counted] = [html.indexOf("\n"), firstLine];
  let isItem = false;
  /** Whether the first line is that of a page with a logo: those alone have bullets. */
  let hasLogo: boolean | undefined;
  const countTo = (place: number): number => {
    for (; at >= 0 && at < place; at = html.indexOf("\n", at + 1)) counted += 1;
    return counted;
  };
  const end = (): boolean => {
    if (text.trim() === "") return false;
    const shown = text.trim();
    hasLogo ??= shown === LOGO;
    lines.push({ number, text: isItem && hasLogo && !shown.startsWith("•") ? `${BULLET}${shown}` : shown });
    [text, number, isItem] = ["", 0, false];
    return true;
  };
  const add = (words: string, place: number): void => {
    const shown = cleanText(words).replace(/\s+/g, " ");
    if (number === 0 && shown.trim() !== "")
      number = countTo(place + words.length - words.trimStart().length);
    text += shown;
  };
  const walk = (element: Element): void => {
    const isInline = standsInLine(element);
    if (element.tag === "br") {
      if (!end()) lines.push({ number: counted, text: "" });
      return;
    }
    if (element.tag === "img") {
      end();
      if (element.attributes.alt !== undefined) add(element.attributes.alt, 0);
      end();
      return;
    }
    if (!isInline) end();
    const before = lines.length;
    isItem ||= element.tag === "li";
    for (const child of element.children)
      if (isText(child)) add(child.text, child.at);
      else walk(child);
    if (isInline) return;
    const isEmpty = !end() && lines.length === before;
    if (element.tag === "li") isItem = false;
    if (isEmpty && LINE.has(element.tag)) lines.push({ number: counted, text: "" });
  };
  walk(root);
  return lines;
}
