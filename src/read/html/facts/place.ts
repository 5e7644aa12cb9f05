import type { ContentPath, Evidence } from "../../../digest/model.ts";

/** Longer evidence shows its beginning. */
const LONGEST = 200;

/** Makes evidence of a stretch of the markup of a file: its line, and the first line of its text as it stands there. */
export type PlaceOf = (start: number, end: number) => Evidence;

/** `firstLine` is that of the markup in its file. */
export function buildPlaces(file: ContentPath, html: string, firstLine: number): PlaceOf {
  const lineStarts: number[] = [0];
  for (let at = html.indexOf("\n"); at >= 0; at = html.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const indexOf = (offset: number): number => {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start, end) => {
    const slice = html.slice(start, Math.min(end, start + 10 * LONGEST));
    const lead = /^\s*/.exec(slice)?.[0].length ?? 0;
    const [first = ""] = slice.slice(lead).split("\n", 1);
    return { file, line: firstLine + indexOf(start + lead), text: first.slice(0, LONGEST).trimEnd() };
  };
}
