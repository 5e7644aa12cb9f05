const ATTRIBUTE = /\s+(viewBox|preserveAspectRatio|[a-z][a-z\d:-]*)(?:="([^"<]*)")?/y;
const TAG = /<(\/?)([a-z][a-z\d]*)/y;
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/y;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|#39|#x26|#x3C);)+/y;
/** Elements that begin or end a line of text. */
const BLOCK =
  /^(?:p|div|li|ul|ol|dl|dt|dd|h\d|tr|td|th|table|section|header|footer|main|br|hr|blockquote|pre)$/;
const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x26;": "&",
  "&#x3C;": "<",
};

export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "data"; readonly text: string }
  | {
      readonly kind: "tag";
      readonly name: string;
      readonly isEnd: boolean;
      readonly attributes: ReadonlyMap<string, string>;
    };

/**
 * HTML in the one spelling that Daybook writes: lower-case tags, attributes in double quotes, five kinds of references,
 * no comments. Throws at whatever else stands there: a breakout could not be read as anything but that.
 */
export function parseHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = /^<!doctype html>\n?/.exec(html)?.[0].length ?? 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < html.length) {
    const text = take(TEXT);
    if (text !== null) {
      tokens.push({ kind: "text", text: decode(text[0]) });
      continue;
    }
    const data = take(DATA);
    if (data !== null) {
      tokens.push({ kind: "data", text: data[1] ?? "" });
      continue;
    }
    const tag = take(TAG);
    const attributes = new Map<string, string>();
    for (let found = take(ATTRIBUTE); found !== null; found = take(ATTRIBUTE))
      attributes.set(found[1] ?? "", decode(found[2] ?? ""));
    if (tag === null || take(/\s*\/?>/y) === null)
      throw new Error(`No markup of ours: ${html.slice(at, at + 80)}`);
    tokens.push({ kind: "tag", name: tag[2] ?? "", isEnd: tag[1] === "/", attributes });
  }
  return tokens;
}

/** What a reader sees, in one line. */
export function toText(html: string): string {
  const words = parseHtml(html).map((token) =>
    token.kind === "text" ? token.text : token.kind === "tag" && BLOCK.test(token.name) ? " " : "",
  );
  return words.join("").replace(/\s+/g, " ").trim();
}

function decode(text: string): string {
  return text.replace(/&[#\w]+;/g, (reference) => NAMED[reference] ?? reference);
}
