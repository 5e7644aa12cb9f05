/** What a text holds, as numbers in ascending order, each with a weight above 0; the squares of the weights add up to 1. */
export interface Vector {
  readonly keys: Float64Array;
  readonly weights: Float64Array;
}

/** The vector of what stands in a text, weighed. Depends on nothing else: what a key is called is worked out from its words. */
export function buildVector(weights: ReadonlyMap<string, number>): Vector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  const entries = Array.from(weights, ([words, weight]) => [toKey(words), weight / length] as const);
  entries.sort(([a], [b]) => a - b);
  return {
    keys: Float64Array.from(entries, ([key]) => key),
    weights: Float64Array.from(entries, ([, weight]) => weight),
  };
}

/** The cosine of two vectors: 0 where they share nothing, 1 where they are the same. */
export function compareVectors(a: Vector, b: Vector): number {
  let [at, other, sum] = [0, 0, 0];
  const [ofA, ofB] = [a.keys.length, b.keys.length];
  while (at < ofA && other < ofB) {
    const difference = (a.keys[at] as number) - (b.keys[other] as number);
    if (difference === 0) sum += (a.weights[at] as number) * (b.weights[other] as number);
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return sum;
}

/** How many keys two vectors share. */
export function countShared({ keys: a }: Vector, { keys: b }: Vector): number {
  let [at, other, shared] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const difference = (a[at] as number) - (b[other] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return shared;
}

/** 53 bits of a hash (FNV-1a, Fowler, Noll and Vo, twice): of a hundred thousand words two are alike once in a million runs. */
export function toKey(words: string): number {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x01000193);
    low ^= low >>> 15;
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}
