import { Tokenizer } from "htmlparser2";

/** What is found in markup, in its order; offsets are those of the source. */
export interface MarkupHandler {
  /** `start` is that of the tag, `end` is behind it. */
  open(tag: Tag, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  text(value: string): void;
  /** Of a section of CDATA; text where it is absent. */
  cdata?(value: string): void;
  declaration?(value: string): void;
}

export interface Tag {
  /** In lower case, with its prefix. */
  readonly name: string;
  /** By name in lower case, the first of each name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
}

/** Nobody writes more; each costs memory. */
const MOST_ATTRIBUTES = 64;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Goes through markup without ever failing and without keeping what is open, so that depth costs nothing. Of HTML the
 * character references are decoded; of XML they are left as written, because it may declare its own.
 */
export function scanMarkup(source: string, kind: "html" | "xml", handler: MarkupHandler): void {
  let name = "";
  let start = 0;
  let attributes: Map<string, string> | undefined;
  let attribute = "";
  let value = "";
  const open = (end: number, isEmpty: boolean): void =>
    handler.open({ name, attributes: attributes ?? NO_ATTRIBUTES, isEmpty }, start, end);
  const tokenizer = new Tokenizer(
    { xmlMode: kind === "xml", decodeEntities: kind === "html" },
    {
      onopentagname(from, to) {
        name = source.slice(from, to).toLowerCase();
        start = from - 1;
        attributes = undefined;
      },
      onopentagend: (at) => open(at + 1, false),
      onselfclosingtag: (at) => open(at + 1, true),
      onattribname(from, to) {
        attribute = source.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata: (from, to) => (value += source.slice(from, to)),
      onattribentity: (point) => (value += String.fromCodePoint(point)),
      onattribend() {
        attributes ??= new Map();
        if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onclosetag(from, to) {
        const end = source.indexOf(">", to);
        handler.close(
          source.slice(from, to).toLowerCase(),
          source.lastIndexOf("<", from),
          end < 0 ? to : end + 1,
        );
      },
      ontext: (from, to) => handler.text(source.slice(from, to)),
      ontextentity: (point) => handler.text(String.fromCodePoint(point)),
      oncdata: (from, to, more) =>
        handler.cdata === undefined
          ? handler.text(source.slice(from, to - more))
          : handler.cdata(source.slice(from, to - more)),
      ondeclaration: (from, to) => handler.declaration?.(source.slice(from, to)),
      oncomment() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
