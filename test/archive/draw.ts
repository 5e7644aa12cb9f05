import { createHash } from "node:crypto";

/** A whole number from 0 to below `below` that looks drawn by lot and is the same on every run. */
export function drawNumber(seed: string, below: number): number {
  return createHash("sha256").update(seed).digest().readUInt32BE(0) % below;
}

/** One of the items, likewise. Throws where there is none. */
export function drawItem<Item>(seed: string, items: readonly Item[]): Item {
  const item = items[drawNumber(seed, items.length)];
  if (item === undefined) throw new Error(`Nothing to draw from for ${seed}`);
  return item;
}
