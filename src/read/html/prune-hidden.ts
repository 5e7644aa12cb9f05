import { type Element, isText } from "./parse-tree.ts";

/** What holds more of the text of a page than this is the page, whatever its markup says: scripts show it, or a sheet does. */
const MOST = 0.5;

/** Classes under which text stands for those who listen to a page. */
const FOR_LISTENERS = new Set(
  "sr-only visually-hidden visuallyhidden screen-reader-text screenreader u-visually-hidden a11y-hidden".split(
    " ",
  ),
);
/** Notices laid over a page: on a short one they would be the longest text. */
const OVERLAY = /(?:^|[^a-z])(?:cookie|consent|gdpr|cmp)(?:s|[^a-z]|$)/i;
const UNSHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Takes out of a tree what no reader sees, or sees only until it is closed. */
export function pruneHidden(root: Element): void {
  const sizes = new Map<Element, number>();
  const most = MOST * measure(root, sizes);
  const prune = (element: Element): void => {
    let kept = 0;
    for (const child of element.children) {
      if (!isText(child)) {
        if (isHidden(child) && (sizes.get(child) ?? 0) <= most) continue;
        prune(child);
      }
      element.children[kept] = child;
      kept += 1;
    }
    element.children.length = kept;
  };
  prune(root);
}

function measure(element: Element, sizes: Map<Element, number>): number {
  let size = 0;
  for (const child of element.children)
    size += isText(child) ? child.text.trim().length : measure(child, sizes);
  sizes.set(element, size);
  return size;
}

function isHidden({ tag, attributes }: Element): boolean {
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  if (attributes.class?.split(/\s+/).some((name) => FOR_LISTENERS.has(name))) return true;
  if (attributes.role === "dialog" || attributes.role === "alertdialog") return true;
  if (tag !== "body" && OVERLAY.test(`${attributes.id ?? ""} ${attributes.class ?? ""}`)) return true;
  return UNSHOWN.test(attributes.style ?? "");
}
