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

/** The columns of a table are aligned by style; nothing else is. */
const UNSAFE =
  /<(?:script|style|iframe|object|embed|link|meta|base|form|svg)\b|<[^>]*\s(?:on\w+\s*=|style\s*=(?!"text-align:(?:left|center|right)"))/i;

/** The same HTML stands in many documents. */
const known = new Map<string, readonly string[]>();

/** HTML inside a feed, as a reader would show it. */
export function checkHtml(report: Report, at: string, html: string): void {
  for (const message of findFaults(html)) report("html", at, message);
  const unsafe = UNSAFE.exec(html)?.[0];
  if (unsafe !== undefined) report("safeHtml", at, unsafe);
  for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g))
    if (!/^(?:https?:\/\/|mailto:)/.test(address)) report("absoluteHtml", at, address);
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
