import { SaxesParser } from "saxes";

/** The namespaces that documents may use, with the prefix by which they are known here. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/Atom": "atom:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://purl.org/syndication/history/1.0": "fh:",
  "http://www.w3.org/XML/1998/namespace": "xml:",
};

/** An element by its name with the prefix above; one of another namespace has its address in braces before it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own, untrimmed. */
  readonly text: string;
}

/** The root, parsed by the letter of XML 1.0 and its namespaces. Throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: "", attributes: new Map(), children: [] as Element[], text: "" };
  const open: { name: string; attributes: Map<string, string>; children: Element[]; text: string }[] = [root];
  parser.on("opentag", ({ uri, local, attributes }) => {
    const named = Object.values(attributes)
      .filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"))
      .map((attribute) => [qualify(attribute.uri, attribute.local), attribute.value] as const);
    const element = { name: qualify(uri, local), attributes: new Map(named), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

function qualify(uri: string, local: string): string {
  return uri === "" ? local : `${PREFIXES[uri] ?? `{${uri}}`}${local}`;
}

/** The children of a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of a name. */
export function textOf(element: Element, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text;
}
