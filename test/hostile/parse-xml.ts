import { checkWellFormed } from "../publish/check-well-formed.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, each reference resolved once. */
  readonly text: string;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w.:-]+)((?:[^>"/]|"[^"]*")*)(\/?)>|([^<]+)/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root of an XML document of the plain kind. Throws where it is not well-formed or names a character that is none. */
export function parseXml(xml: string): XmlElement {
  checkWellFormed(xml);
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [
    { name: "", attributes: {}, children: [], text: "" },
  ];
  for (const [, isEnd, name, attributes = "", isEmpty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (text !== undefined && parent !== undefined) parent.text += resolve(text);
    if (isEnd === "/") open.pop();
    else if (name !== undefined) {
      const element = { name, attributes: parseAttributes(attributes), children: [], text: "" };
      parent?.children.push(element);
      if (isEmpty !== "/") open.push(element);
    }
  }
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error("No root");
  return root;
}

/** The first child with a name. */
export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

function parseAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([\w.:-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, resolve(value)]),
  );
}

function resolve(text: string): string {
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (reference, name, decimal, hexadecimal) => {
    if (name !== undefined) return NAMED[name] ?? reference;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const isLegal =
      [9, 10, 13].includes(code) || (code > 31 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
    if (!isLegal && !(code > 0xffff && code < 0x110000))
      throw new Error(`A character that is none: ${reference}`);
    return String.fromCodePoint(code);
  });
}
