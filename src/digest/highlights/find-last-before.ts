import type { Passage } from "../model.ts";

/** The index of the last of some passages, in order, that starts at an offset or before it; -1 where none does. By halves. */
export function findLastBefore(passages: readonly Passage[], offset: number): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle] as Passage).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
