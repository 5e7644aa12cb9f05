import { type Line, withoutBlank } from "../captures/lines.ts";
import { opensHashtagPage, type Page, parsePage } from "../captures/parse-page.ts";
import { LOGO, showsScaffold } from "../captures/scaffold.ts";
import { findLines } from "./find-lines.ts";
import { parseTree } from "./parse-tree.ts";
import { pruneHidden } from "./prune-hidden.ts";

/** One of these is on every page of the aggregator; the markup of others need not be looked at. */
const SIGNS = /Try Our AI Features|Latest news with #/;

/**
 * Finds the parts of a page of the aggregator whose captures are read as text, in whatever elements its lines stand.
 * Undefined for every other page: only what it prints itself tells it. `firstLine` is that of the markup in its file.
 */
export function findPage(html: string, firstLine: number): Page | undefined {
  if (!SIGNS.test(html)) return undefined;
  const { root, title } = parseTree(html);
  pruneHidden(root);
  const lines = fromTitle(findLines(root, html, firstLine), title);
  return showsScaffold(lines) || opensHashtagPage(lines) ? parsePage(lines, false) : undefined;
}

/** Without what the site prints above an article: its menus end where its logo or the title stands. */
function fromTitle(lines: readonly Line[], title: string): readonly Line[] {
  const first = withoutBlank(lines).find(({ text }) => text === LOGO || (text !== "" && text === title));
  return first === undefined ? lines : lines.slice(lines.indexOf(first));
}
