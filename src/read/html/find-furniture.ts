import type { Block } from "./find-blocks.ts";
import { type Element, isText } from "./parse-tree.ts";

/**
 * An element that holds more of the text than this is the article, whatever its name. What Readability finds on the 91
 * pages of the benchmark has F1 .957; without text that bears such names it has .976.
 */
const MOST = 0.3;
const TAGS = new Set("nav aside footer figcaption button form dialog menu header address figure".split(" "));
/** https://www.w3.org/TR/wai-aria-1.2/#landmark_roles and those of dialogs and menus. */
const ROLES = new Set(
  "navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar".split(" "),
);
/** Words of classes and ids. */
const WORDS = new Set(
  "share sharing social related recommended recommendations newsletter signup promo breadcrumb breadcrumbs caption credit byline comments disqus cookie cookies consent popup modal sidebar footer nav menu tags tag outbrain taboola trending ad ads advert advertisement author bio copyright subscribe timestamp thumbnail gallery carousel slideshow rail meta cta".split(
    " ",
  ),
);

/** What names more of the text than this names the article itself, as a form does that holds a whole page. */
const MOST_OF_A_NAME = 0.4;
/** Beside a picture a longer text is no caption; the longest of 91 pages had 311 characters. */
const LONGEST_CAPTION = 400;
/** What they are called that hold a picture with its caption. */
const PICTURE = new Set(["photo", "image", "picture", "img"]);

/** The elements of some blocks that are there for the site, not for the article, as the markup names them. */
export function findFurniture(blocks: readonly Block[]): Set<Element> {
  const sizes = new Map<Element, number>();
  let all = 0;
  for (const { element, text } of blocks) {
    all += text.length;
    for (let at: Element | undefined = element; at !== undefined; at = at.parent)
      sizes.set(at, (sizes.get(at) ?? 0) + text.length);
  }
  const names = new Map<Element, string>();
  for (const [element, size] of sizes) {
    const name = size > MOST * all ? undefined : findName(element, size);
    if (name !== undefined) names.set(element, name);
  }
  const shares = new Map<string, number>();
  for (const [element, name] of names)
    if (!isInside(element, name, names))
      shares.set(name, (shares.get(name) ?? 0) + (sizes.get(element) ?? 0) / all);
  return new Set(
    [...names].filter(([, name]) => (shares.get(name) ?? 0) <= MOST_OF_A_NAME).map(([element]) => element),
  );
}

function isInside(element: Element, name: string, names: ReadonlyMap<Element, string>): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (names.get(at) === name) return true;
  return false;
}

/** The word by which an element shows that it is no part of the article. */
function findName({ tag, attributes, children }: Element, size: number): string | undefined {
  const role = attributes.role ?? "";
  if (TAGS.has(tag))
    return tag === "figure" && children.some((child) => !isText(child) && /^(?:table|pre)$/.test(child.tag))
      ? undefined
      : tag;
  if (ROLES.has(role)) return role;
  const words = splitWords(`${attributes.class ?? ""} ${attributes.id ?? ""}`);
  const name = words.find((word) => WORDS.has(word));
  if (name !== undefined) return holds(children, "blockquote") ? undefined : name;
  return size <= LONGEST_CAPTION && holds(children, "img")
    ? words.find((word) => PICTURE.has(word))
    : undefined;
}

function holds(children: Element["children"], tag: string): boolean {
  return children.some((child) => !isText(child) && (child.tag === tag || holds(child.children, tag)));
}

function splitWords(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
