import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Element, isText, type Text } from "./parse-tree.ts";

/**
 * Readability moves text between elements, renames these and makes new ones, so each run of text goes to it with a character
 * in front that numbers it. Planes 15 and 16 hold no characters but private ones.
 */
const FIRST_MARK = 0xf_0000;
const MARKS_OF_A_PLANE = 0xfffe;
const MOST_MARKS = 2 * MARKS_OF_A_PLANE;
const MARK = /[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
const VOID = new Set("area base br col hr img input link meta source track wbr".split(" "));

/** The runs of text that Readability takes for the article; none where it finds no article. */
export function findMain(root: Element, title: string): Set<Text> {
  const texts: Text[] = [];
  const html = `<!doctype html><html><head><title>${escapeMarkup(title)}</title></head>${write(root, texts)}</html>`;
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as Document, {
    serializer: (node) => node.textContent,
  }).parse();
  const main = new Set<Text>();
  for (const [mark] of (found?.content ?? "").matchAll(MARK)) {
    const text = texts[toNumber(mark)];
    if (text !== undefined) main.add(text);
  }
  return main;
}

function toMark(number: number): string {
  const plane = Math.floor(number / MARKS_OF_A_PLANE);
  return String.fromCodePoint(FIRST_MARK + plane * 0x1_0000 + (number % MARKS_OF_A_PLANE));
}

function toNumber(mark: string): number {
  const place = (mark.codePointAt(0) ?? 0) - FIRST_MARK;
  return Math.floor(place / 0x1_0000) * MARKS_OF_A_PLANE + (place % 0x1_0000);
}

function write(root: Element, texts: Text[]): string {
  const parts: string[] = [];
  const walk = (element: Element): void => {
    const tag = element.tag === "html" ? "body" : element.tag === "body" ? "div" : element.tag;
    parts.push(`<${tag}`);
    for (const [name, value] of Object.entries(element.attributes))
      parts.push(` ${name}="${escapeMarkup(value)}"`);
    parts.push(">");
    if (VOID.has(tag)) return;
    for (const child of element.children) {
      if (!isText(child)) walk(child);
      else if (child.text.trim() === "" || texts.length >= MOST_MARKS) parts.push(withoutMarkup(child.text));
      else {
        parts.push(toMark(texts.length), withoutMarkup(child.text.replace(MARK, "")));
        texts.push(child);
      }
    }
    parts.push(`</${tag}>`);
  };
  walk(root);
  return parts.join("");
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Text is only measured there: the parser makes a run of its own of every entity. */
function withoutMarkup(text: string): string {
  return text.replace(/[<&]/g, "+");
}
