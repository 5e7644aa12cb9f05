import { cleanText } from "../clean-text.ts";
import { type FlatText, flattenHtml } from "./flatten-html.ts";
import type { XmlElement } from "./parse-xml.ts";

/** What shows that a text of RSS, which does not say so, is HTML: a tag that HTML has, or a character reference. */
const HTML =
  /<\/?(?:a|abbr|acronym|address|applet|article|aside|audio|b|base|bdi|bdo|big|blink|blockquote|body|br|button|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figure|figcaption|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|marquee|math|meta|nobr|noframes|noscript|object|ol|p|param|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?:[\s/][^<>]*)?>|<!--|&(?:#\d|#x[\da-f]|[a-z][a-z\d]*;)/i;

/** How a text is written: `html` may hold tags, `text` holds none, `either` is for the text itself to show. */
export type Markup = "html" | "text" | "either";

/** Text from what a feed gives as HTML or plain; of plain text empty lines end paragraphs. */
export function readWords(written: string, markup: Markup, base?: string): FlatText {
  if (markup === "html" || (markup === "either" && HTML.test(written))) return flattenHtml(written, base);
  const paragraphs = cleanText(written)
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  return { text: paragraphs.filter((paragraph) => paragraph !== "").join("\n"), links: [] };
}

/**
 * The words of an element that holds text: `type` and `mode` of Atom 0.3 and 1.0 say how it is written; markup that is not
 * escaped is markup. `unstated` is how it is written where it does not say.
 */
export function readTextOf(element: XmlElement, unstated: Markup, base?: string): FlatText {
  const type = element.attributes.get("type")?.trim().toLowerCase() ?? "";
  const mode = element.attributes.get("mode")?.trim().toLowerCase();
  if (/^(?:image|audio|video|font)\//.test(type)) return { text: "", links: [] };
  if (element.children.length > 0) return flattenHtml(withoutSections(element.inner), base);
  const isPacked = mode === "base64" || (mode === undefined && isBinary(type));
  const text = isPacked ? unpack(element.text) : element.text;
  return readWords(text, chooseMarkup(type, unstated), base);
}

function chooseMarkup(type: string, unstated: Markup): Markup {
  if (/html|xml/.test(type)) return "html";
  return type === "text" || type === "text/plain" ? (unstated === "either" ? "either" : "text") : unstated;
}

/** RFC 4287, section 4.1.3.3: content of another type is packed in Base64. */
function isBinary(type: string): boolean {
  return type.includes("/") && !/^text\/|html|xml/.test(type);
}

/** What Base64 holds, where that is text. */
function unpack(packed: string): string {
  const text = Buffer.from(packed, "base64").toString("utf8");
  return /\uFFFD|(?![\t\n\r])\p{Cc}/u.test(text) ? "" : text;
}

/** Markup beside a section of CDATA: what the section holds is markup, too. */
function withoutSections(inner: string): string {
  return inner.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, "$1");
}
