import type { Passage } from "../model.ts";

/** The words that a passage stands for. Throws a RangeError where it lies outside its text: a passage never lies. */
export function cutPassage(
  source: { readonly title: string; readonly text: string },
  passage: Passage,
): string {
  const text = passage.in === "title" ? source.title : source.text;
  if (!(passage.start >= 0 && passage.end <= text.length && passage.start < passage.end))
    throw new RangeError(`No passage ${passage.start}-${passage.end} in ${text.length} characters`);
  return text.slice(passage.start, passage.end);
}

/** Whether one passage lies wholly in another. */
export function isWithin(inner: Passage, outer: Passage): boolean {
  return inner.in === outer.in && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two passages share a character. */
export function isOverlapping(a: Passage, b: Passage): boolean {
  return a.in === b.in && a.start < b.end && b.start < a.end;
}
