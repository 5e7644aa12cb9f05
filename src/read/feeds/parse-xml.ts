import { References } from "./decode-references.ts";
import { isVocabulary, nameSpace } from "./name-space.ts";
import { resolveAddress } from "./resolve-address.ts";
import { scanMarkup, type Tag } from "./scan-markup.ts";

/** An element as it was found. */
export interface XmlElement {
  /** In lower case: `title` where it is one of the feed's own vocabulary, else with the name of its own: `dc:date`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** From 1. */
  readonly line: number;
  /** What `xml:base` makes of it; absent where none is stated. */
  readonly base?: string;
  /** What `xml:lang` says; empty where it says that none is stated. */
  readonly language?: string;
  readonly children: readonly XmlElement[];
  /** Of the element alone, without its children, decoded. */
  readonly text: string;
  /** Everything between its tags, as written. */
  readonly inner: string;
  /** Its end was found, by its own tag or that of an element around it. */
  readonly isWhole: boolean;
}

interface Open {
  readonly tag: string;
  readonly element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };
  readonly prefixes: ReadonlyMap<string, string>;
  readonly start: number;
}

/** Markup in content nests some twenty deep; elements beyond are as good as not written, and their text is kept. */
const DEEPEST = 200;
/** One of these ends another that was left open. */
const NEVER_NESTED = /^(?:item|entry)$/;

/**
 * Reads XML as forgivingly as browsers read HTML: tags in capitals, bare ampersands, entities of HTML, elements left open,
 * prefixes nobody declared, a document cut off. `address` is that of the document. Returns what stands at the top.
 */
export function parseXml(written: string, address?: string): readonly XmlElement[] {
  // No name begins with a figure: "I <3 you" is a text.
  const source = closeSection(written).replace(/<(?=\d)/g, "&lt;");
  const references = new References();
  const top: Open = open("", { name: "", attributes: new Map(), isEmpty: false }, 1, 0, undefined);
  const stack: Open[] = [top];
  let line = 1;
  let lineEnd = source.indexOf("\n");
  const lineAt = (offset: number): number => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineEnd = source.indexOf("\n", lineEnd + 1);
    }
    return line;
  };
  const end = (offset: number, isWhole: boolean): void => {
    const ended = stack.pop();
    if (ended === undefined) return;
    ended.element.inner = source.slice(ended.start, offset);
    ended.element.isWhole = isWhole;
  };
  const current = (): Open => stack.at(-1) ?? top;

  scanMarkup(source, "xml", {
    open(raw, from, to) {
      const local = raw.name.replace(/^.*:/, "");
      if (NEVER_NESTED.test(local)) {
        const before = stack.findIndex(({ tag }) => tag === raw.name);
        while (before > 0 && stack.length > before) end(from, true);
      }
      if (stack.length > DEEPEST) return;
      const parent = current();
      const attributes = new Map(
        [...raw.attributes].map(([name, value]) => [name, references.decode(value)]),
      );
      const opened = open(raw.name, { ...raw, attributes }, lineAt(from), to, parent, address);
      parent.element.children.push(opened.element);
      stack.push(opened);
      if (raw.isEmpty) end(to, true);
    },
    close(tag, from) {
      let place = stack.length - 1;
      while (place > 0 && stack[place]?.tag !== tag) place--;
      while (place > 0 && stack.length > place) end(from, true);
    },
    text(value) {
      current().element.text += references.decode(value);
    },
    cdata(value) {
      current().element.text += value;
    },
    declaration: (value) => references.declare(value),
  });
  while (stack.length > 1) end(source.length, false);
  return top.element.children;
}

/** A section of CDATA without an end would take in all that follows: it ends where its element does. */
function closeSection(source: string): string {
  const start = source.lastIndexOf("<![CDATA[");
  if (start < 0 || source.includes("]]>", start)) return source;
  const tag = /<([\w:.-]{1,100})[^<>]{0,500}>\s{0,100}$/.exec(
    source.slice(Math.max(0, start - 700), start),
  )?.[1];
  const end = tag === undefined ? -1 : source.indexOf(`</${tag}`, start);
  return end < 0 ? source : `${source.slice(0, end).replace(/\]{1,2}$/, "")}]]>${source.slice(end)}`;
}

function open(
  name: string,
  { attributes }: Tag,
  line: number,
  start: number,
  parent: Open | undefined,
  address?: string,
): Open {
  const prefixes = declarePrefixes(name, attributes, parent);
  const own = resolveAddress(attributes.get("xml:base"), parent?.element.base ?? address);
  const base = own ?? parent?.element.base;
  const language = attributes.get("xml:lang") ?? parent?.element.language;
  const element = {
    name: nameSpace(name, prefixes),
    attributes,
    line,
    ...(base !== undefined && { base }),
    ...(language !== undefined && { language }),
    children: [],
    text: "",
    inner: "",
    isWhole: false,
  };
  return { tag: name, element, prefixes, start };
}

/** By prefix, the empty one for names without. The vocabulary of the first element is that of the feed, whatever it is called. */
function declarePrefixes(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: Open | undefined,
): ReadonlyMap<string, string> {
  const inherited = parent?.prefixes ?? new Map<string, string>();
  const own = [...attributes].flatMap(([key, value]) => {
    const prefix = key === "xmlns" ? "" : key.startsWith("xmlns:") ? key.slice(6) : undefined;
    return prefix === undefined ? [] : [[prefix, value] as const];
  });
  if (own.length === 0) return inherited;
  const declared = new Map([...inherited, ...own]);
  if (parent?.tag === "")
    for (const prefix of ["", name.split(":")[0] ?? ""])
      if (!isVocabulary(declared.get(prefix) ?? "")) declared.delete(prefix);
  return declared;
}
