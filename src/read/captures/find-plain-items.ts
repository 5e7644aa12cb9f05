import { isAge, isAgeCut } from "./ages.ts";
import type { Item } from "./item.ts";
import { isBlank, type Line, withoutBlank } from "./lines.ts";

/**
 * The related items of a plain page: SOURCE / WHEN / "- SOURCE" / TITLE / TEXT, each on one line. Neither blank lines
 * nor the source decide where an item begins, the triple does; an item without a source is a blank line and WHEN. The
 * last item may be cut anywhere.
 */
export function findPlainItems(lines: readonly Line[]): Item[] {
  const starts = lines.flatMap((_, index) => findStart(lines, index) ?? []);
  return starts.map(({ first, hasSource }, index) =>
    parseItem(withoutBlank(lines.slice(first, starts[index + 1]?.first)), hasSource),
  );
}

interface Start {
  readonly first: number;
  readonly hasSource: boolean;
}

/** The start of the item whose time stands on this line, or whose first lines are all that is left of the page. */
function findStart(lines: readonly Line[], index: number): Start | undefined {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || isBlank(line)) return undefined;
  const isLast = withoutBlank(lines.slice(index + 1)).length === 0;
  if (isAge(line.text)) {
    if (isBlank(before)) return { first: index, hasSource: false };
    const isNamed =
      before !== undefined && after !== undefined && isDashed(after.text, before.text, lines, index + 1);
    return isNamed || isLast ? { first: index - 1, hasSource: true } : undefined;
  }
  if (!isLast) return undefined;
  if (isAgeCut(line.text) && !isBlank(before)) return { first: index - 1, hasSource: true };
  // Two blank lines part items from each other: what follows them last is a source, cut before its time.
  const isAlone = isBlank(before) && isBlank(lines[index - 2]) && line.text.length <= 60;
  return isAlone ? { first: index, hasSource: true } : undefined;
}

/** Whether a line is "- SOURCE"; on the last line of the page the beginning of it is enough. */
function isDashed(text: string, source: string, lines: readonly Line[], index: number): boolean {
  const dashed = `- ${source}`;
  const isLast = withoutBlank(lines.slice(index + 1)).length === 0;
  return text === dashed || (isLast && dashed.startsWith(text));
}

function parseItem(lines: readonly Line[], hasSource: boolean): Item {
  const source = hasSource ? lines[0] : undefined;
  const rest = lines.slice(hasSource ? 1 : 0);
  const age = rest[0] !== undefined && isAge(rest[0].text) ? rest[0] : undefined;
  const [title, ...text] = rest.slice(hasSource ? 2 : 1);
  return {
    line: lines[0]?.number ?? 1,
    ...(source !== undefined && { source }),
    ...(age !== undefined && { age }),
    ...(title !== undefined && { title }),
    text,
  };
}
