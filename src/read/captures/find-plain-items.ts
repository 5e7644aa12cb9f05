import { isAge, isAgeCut } from "./ages.ts";
import type { Item } from "./item.ts";
import { isBlank, type Line, withoutBlank } from "./lines.ts";

/** Lines of a whole item: SOURCE, WHEN, "- SOURCE", TITLE, TEXT; without a source: WHEN, TITLE, TEXT. */
const LINES_WITH_SOURCE = 5;
const LINES_WITHOUT_SOURCE = 3;
/** A longer line is no name of a source. */
const LONGEST_SOURCE = 60;

/**
 * The related items of a plain page: SOURCE / WHEN / "- SOURCE" / TITLE / TEXT, each on one line. Neither blank lines
 * nor the source decide where an item begins, the triple does; an item without a source is a blank line and WHEN. The
 * last item may be cut anywhere.
 */
export function findPlainItems(lines: readonly Line[]): Item[] {
  const filled = lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
  const whole = filled.flatMap((_, index) => findStart(filled, index) ?? []);
  const cut = findCutStart(filled, whole);
  const starts = cut === undefined ? whole : [...whole, cut];
  return starts.map(({ first, hasSource }, index) =>
    parseItem(withoutBlank(filled.slice(first, starts[index + 1]?.first)), hasSource),
  );
}

/** The line on which the first item begins that names its source twice; -1 without one. */
export function findFirstTriple(lines: readonly Line[]): number {
  const age = lines.findIndex((_, index) => findStart(lines, index)?.hasSource === true);
  return age - 1 < 0 ? -1 : age - 1;
}

interface Start {
  readonly first: number;
  readonly hasSource: boolean;
}

/** The start of the item whose time stands on this line. */
function findStart(lines: readonly Line[], index: number): Start | undefined {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || !isAge(line.text)) return undefined;
  if (before === undefined || isBlank(before)) return { first: index, hasSource: false };
  const dashed = `- ${before.text}`;
  const isNamed =
    after?.text === dashed || (index + 2 === lines.length && dashed.startsWith(after?.text ?? "?"));
  return isNamed ? { first: index - 1, hasSource: true } : undefined;
}

/** The start of an item of which only the source, or the source and its time, are left at the end of the page. */
function findCutStart(lines: readonly Line[], whole: readonly Start[]): Start | undefined {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined) return undefined;
  const hasSource = !isBlank(before) && (isAge(last.text) || isAgeCut(last.text));
  const first = lines.length - (hasSource ? 2 : 1);
  // The item before must be all there: else a line of "5" could be the beginning of its title.
  const previous = whole.at(-1);
  const size = previous?.hasSource === false ? LINES_WITHOUT_SOURCE : LINES_WITH_SOURCE;
  const filled = withoutBlank(lines.slice(previous?.first ?? 0, first)).length;
  if (previous === undefined ? filled > 0 : filled < size) return undefined;
  if (hasSource) return { first, hasSource };
  if (isAgeCut(last.text)) return { first, hasSource: false };
  const isSource =
    (isBlank(before) && last.text.length <= LONGEST_SOURCE) ||
    whole.some((start) => start.hasSource && lines[start.first]?.text.startsWith(last.text));
  return isSource ? { first, hasSource: true } : undefined;
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
