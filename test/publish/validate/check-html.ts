import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { Report } from "./rules.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    rules: {
      "close-order": "error",
      "element-name": "error",
      "element-permitted-content": "error",
      "no-dup-attr": "error",
      "no-raw-characters": "error",
      "unrecognized-char-ref": "error",
      "void-content": "error",
    },
  }),
);

const TAG = /<[a-z](?:[^<>"]|"[^"]*")*>/gi;
const ATTRIBUTE = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|[^\s">]*)/g;
const UNSAFE_ELEMENT = /^<(?:script|style|iframe|object|embed|link|meta|base|form|svg)\b/i;
/** The columns of a table are aligned by style; nothing else is. */
const SAFE_STYLE = /^text-align:(?:left|center|right)$/;

/** The same HTML stands in many documents. */
const known = new Map<string, readonly string[]>();

/** HTML inside a feed, as a reader would show it. */
export function checkHtml(report: Report, at: string, html: string): void {
  for (const message of findFaults(html)) report("html", at, message);
  for (const [tag] of html.matchAll(TAG)) {
    if (UNSAFE_ELEMENT.test(tag)) report("safeHtml", at, tag);
    for (const [attribute, name = "", value = ""] of tag.matchAll(ATTRIBUTE)) {
      const isStyle = name.toLowerCase() === "style";
      if (/^on/i.test(name) || (isStyle && !SAFE_STYLE.test(value))) report("safeHtml", at, attribute);
      if (/^(?:href|src)$/i.test(name) && !/^(?:https?:\/\/|mailto:)/.test(value))
        report("absoluteHtml", at, value);
    }
  }
}

function findFaults(html: string): readonly string[] {
  if (!/[<&]/.test(html)) return [];
  const found = known.get(html) ?? readFaults(html);
  known.set(html, found);
  return found;
}

function readFaults(html: string): string[] {
  try {
    const { results } = validator.validateStringSync(html);
    return results.flatMap(({ messages }) => messages.map(({ message }) => message));
  } catch (error) {
    return [String(error)];
  }
}
