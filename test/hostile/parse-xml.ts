export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, each reference resolved once. */
  readonly text: string;
}

const ATTRIBUTES = /(?:\s+[\w.:-]+="[^"<]*")*/.source;
const TOKEN = new RegExp(
  `(?<declaration><\\?xml [^?]*\\?>)|<(?<open>[A-Za-z][\\w.:-]*)(?<attributes>${ATTRIBUTES})\\s*(?<empty>/?)>|</(?<close>[\\w.:-]+)>|(?<text>[^<]+)`,
  "gy",
);
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|\]\]>/u;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The root of an XML document of the plain kind: elements, attributes and text, no CDATA or comments. Throws where it is
 * not well-formed or names a character that is none.
 */
export function parseXml(xml: string): XmlElement {
  const forbidden = FORBIDDEN.exec(xml)?.[0];
  if (forbidden !== undefined) throw new Error(`In no XML: ${JSON.stringify(forbidden)}`);
  const root = { name: "", attributes: {}, children: [] as XmlElement[], text: "" };
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [
    root,
  ];
  let end = 0;
  for (const { 0: token, index, groups = {} } of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    end = index + token.length;
    if (groups.declaration !== undefined && index > 0) throw new Error("A declaration inside the document");
    if (groups.text !== undefined) parent.text += resolve(groups.text);
    if (groups.close !== undefined && open.pop()?.name !== groups.close)
      throw new Error(`No start of ${token}`);
    if (groups.open === undefined) continue;
    const element = {
      name: groups.open,
      attributes: parseAttributes(groups.attributes),
      children: [],
      text: "",
    };
    parent.children.push(element);
    if (groups.empty !== "/") open.push(element);
  }
  if (end < xml.length) throw new Error(`No markup: ${xml.slice(end, end + 80)}`);
  const [first, second] = root.children;
  if (open.length > 1 || first === undefined || second !== undefined || root.text.trim() !== "")
    throw new Error("Not one element, closed");
  return first;
}

/** The first child with a name. */
export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

function parseAttributes(text = ""): Record<string, string> {
  const pairs = Array.from(
    text.matchAll(/([\w.:-]+)="([^"]*)"/g),
    ([, name = "", value = ""]) => [name, resolve(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error(`An attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function resolve(text: string): string {
  return text.replace(/&(?:(\w+);|#(\d+);|#x([\da-f]+);)?/gi, (reference, name, decimal, hexadecimal) => {
    const named = NAMED[name];
    if (named !== undefined) return named;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const isLegal =
      code > 31 ? code < 0xfffe || (code > 0xffff && code < 0x110000) : [9, 10, 13].includes(code);
    if (!isLegal || (code >= 0xd800 && code <= 0xdfff)) throw new Error(`No character: ${reference}`);
    return String.fromCodePoint(code);
  });
}
