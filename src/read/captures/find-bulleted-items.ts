import { isAge, isAgeCut } from "./ages.ts";
import type { Item } from "./item.ts";
import { isBlank, type Line } from "./lines.ts";

const BULLET = /^\s*•\s*/;
/** Stands glued before the time, where the page has a picture of a clock. */
const TIME = "time";

/**
 * The items of pages with a logo: TITLE twice (or once), SOURCE, "time" glued to WHEN, bullets with CATEGORY and SOURCE,
 * TITLE again, TEXT, with blank lines between. The text is one line, so whatever follows it begins the next item. The
 * last item may be cut anywhere.
 */
export function findBulletedItems(lines: readonly Line[]): Item[] {
  const blocks = findBlocks(lines);
  const items: Item[] = [];
  let at = 0;
  while (at < blocks.length) {
    const { item, next } = parseItem(blocks, at);
    items.push(item);
    at = next;
  }
  return items;
}

/** Lines between blank lines. */
function findBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    if (isBlank(lines[index - 1])) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  });
  return blocks;
}

function parseItem(blocks: readonly Line[][], start: number): { readonly item: Item; readonly next: number } {
  let next = start;
  const take = (test: (block: readonly Line[]) => boolean): readonly Line[] | undefined => {
    const block = blocks[next];
    if (block === undefined || !test(block)) return undefined;
    next += 1;
    return block;
  };
  const title = take(() => true)?.[0];
  const source = take((block) => block.length === 1 && !isTime(block))?.[0];
  const time = take((block) => isTime(block) || (next === blocks.length - 1 && isTimeCut(block)))?.[0];
  const [bullet, ...moreBullets] = take(isBulleted) ?? [];
  const isRepeated = time !== undefined && take(() => true) !== undefined;
  const text = isRepeated ? take((block) => !isHeading(block)) : undefined;
  const age = time === undefined ? undefined : { ...time, text: time.text.slice(TIME.length) };
  return {
    item: {
      line: title?.number ?? 1,
      ...(title !== undefined && { title }),
      ...(source !== undefined && { source }),
      ...(age !== undefined && isAge(age.text) && { age }),
      ...(bullet !== undefined &&
        moreBullets.length > 0 && { category: { ...bullet, text: bullet.text.replace(BULLET, "") } }),
      text: text ?? [],
    },
    next,
  };
}

function isTime([line]: readonly Line[]): boolean {
  const age = line?.text.startsWith(TIME) ? line.text.slice(TIME.length) : undefined;
  return age !== undefined && (isAge(age) || isAgeCut(age));
}

function isTimeCut([line]: readonly Line[]): boolean {
  return line !== undefined && TIME.startsWith(line.text);
}

function isBulleted([line]: readonly Line[]): boolean {
  return line !== undefined && BULLET.test(line.text);
}

function isHeading([first, second]: readonly Line[]): boolean {
  return first !== undefined && first.text === second?.text;
}
