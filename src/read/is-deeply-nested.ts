/** Settings and front matter nest three deep; the YAML library calls itself for each level, and thousands end the program. */
const DEEPEST = 50;
const COMPACT = new RegExp(`^ *(?:[-?:] +){${DEEPEST}}`, "m");

/** Whether YAML nests deeper than anyone writes; brackets in quoted text count as well. */
export function isDeeplyNested(source: string): boolean {
  let depth = 0;
  for (const [character] of source.matchAll(/[[\]{}]/g)) {
    depth = character === "[" || character === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return COMPACT.test(source.replaceAll("\t", " "));
}
