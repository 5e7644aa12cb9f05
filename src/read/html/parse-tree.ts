import { Parser } from "htmlparser2";

/** An element of a page; what no reader sees (scripts, styles, comments) is not in the tree. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: (Element | Text)[];
}

/** A run of characters, entities resolved. */
export interface Text {
  readonly text: string;
  /** Where it stands in the markup. */
  readonly at: number;
}

/**
 * Elements deeper than this stand in the tree beside each other: what walks it calls itself for each level. Of 591 saved
 * pages the deepest has 50 levels.
 */
const DEEPEST = 100;
/** Beyond, marks are passed over and text is kept. Of 591 saved pages the largest has 9,713 elements. */
const MOST_ELEMENTS = 100_000;
/** The parser moves all open elements for each that opens: 100,000 take seconds, and the time grows with the square. */
const MOST_OPEN = 2000;
/** Characters of one attribute that may tell anything of its element. */
const LONGEST_ATTRIBUTE = 4000;

/** Their content is for programs, or stands in for what a script shows. */
const UNSEEN = new Set(
  "script style noscript template svg math iframe object embed canvas audio video map head title amp-ad amp-sticky-ad amp-embed amp-consent amp-sidebar".split(
    " ",
  ),
);
/** The attributes that the search for the article looks at. */
const TELLING = new Set(
  "id class role style hidden href alt aria-hidden aria-label itemprop itemtype rel dir lang".split(" "),
);

/** A page as a tree, with what its head says. */
export interface PageTree {
  readonly root: Element;
  /** As the tab of a browser shows it; empty where there is none. */
  readonly title: string;
  /** Of `<base>`, as written. */
  readonly base?: string;
  /** Elements of the tree. */
  readonly count: number;
}

/** Reads markup of any kind into a tree of bounded depth and size. */
export function parseTree(html: string): PageTree {
  const root: Element = { tag: "html", attributes: {}, parent: undefined, children: [] };
  let current = root;
  let [count, depth, skipped] = [0, 0, 0];
  let [title, isTitle] = ["", false];
  let base: string | undefined;
  let run: { text: string; readonly at: number } | undefined;
  /** Names of the elements that are open, and whether each stands in the tree. */
  const open: { readonly tag: string; readonly isInTree: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(tag, given) {
        if (open.length >= MOST_OPEN) throw new NestedTooDeeply();
        const isUnseen = UNSEEN.has(tag);
        if (tag === "title") isTitle = title === "";
        if (tag === "base") base ??= given.href;
        const isInTree =
          skipped === 0 && !isUnseen && tag !== "html" && depth < DEEPEST && count < MOST_ELEMENTS;
        open.push({ tag, isInTree });
        if (isUnseen) skipped += 1;
        if (tag === "html" && skipped === 0) Object.assign(root.attributes, chooseTelling(given));
        if (!isInTree) return;
        const element: Element = { tag, attributes: chooseTelling(given), parent: current, children: [] };
        current.children.push(element);
        current = element;
        count += 1;
        depth += 1;
      },
      ontext(text) {
        if (isTitle) title += text;
        if (skipped > 0) return;
        // Each entity comes by itself.
        if (run !== undefined && current.children.at(-1) === run) run.text += text;
        else {
          run = { text, at: parser.startIndex };
          current.children.push(run);
        }
      },
      onclosetag(tag) {
        const closed = open.pop();
        isTitle = false;
        if (UNSEEN.has(tag)) skipped -= 1;
        if (closed?.isInTree !== true || current.parent === undefined) return;
        current = current.parent;
        depth -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (!(error instanceof NestedTooDeeply)) throw error;
    root.children.push({ text: stripMarkup(html.slice(parser.endIndex)), at: parser.endIndex });
  }
  return {
    root,
    title: title.slice(0, LONGEST_ATTRIBUTE).replace(/\s+/g, " ").trim(),
    ...(base !== undefined && { base }),
    count,
  };
}

class NestedTooDeeply extends Error {}

/** What stands between the tags, in time linear in the markup; entities stay as written. */
function stripMarkup(html: string): string {
  const parts: string[] = [];
  let program: string | undefined;
  for (const piece of html.split("<").slice(1)) {
    const tag = /^\/?[a-z]+/i.exec(piece)?.[0].toLowerCase();
    if (program !== undefined && tag !== `/${program}`) continue;
    program = tag === "script" || tag === "style" ? tag : undefined;
    if (program === undefined) parts.push(piece.slice(piece.indexOf(">") + 1));
  }
  return parts.join(" ");
}

function chooseTelling(given: Readonly<Record<string, string>>): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const name of TELLING) {
    const value = given[name];
    if (value !== undefined) chosen[name] = value.slice(0, LONGEST_ATTRIBUTE);
  }
  return chosen;
}

export function isText(node: Element | Text): node is Text {
  return "text" in node;
}
