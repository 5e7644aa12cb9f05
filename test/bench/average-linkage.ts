/**
 * Clusters by average linkage (the nearest-neighbour chain of Murtagh 1983, time in the square of the number of items).
 * Returns a function from a threshold to the cluster of each item: two clusters are one while their mean likeness is no
 * lower than the threshold.
 */
export function clusterByAverageLinkage(
  count: number,
  compare: (a: number, b: number) => number,
): (threshold: number) => number[] {
  const likeness = Array.from({ length: count }, (_, a) =>
    Float64Array.from({ length: count }, (__, b) => (a === b ? 0 : compare(Math.min(a, b), Math.max(a, b)))),
  );
  const at = (a: number, b: number) => likeness[a]?.[b] ?? 0;
  const sizes = new Array<number>(count).fill(1);
  const alive = new Set(sizes.keys());
  const merges: { readonly kept: number; readonly taken: number; readonly height: number }[] = [];
  const chain: number[] = [];
  while (alive.size > 1) {
    if (chain.length === 0) chain.push(Math.min(...alive));
    const [before, last] = [chain.at(-2), chain.at(-1) as number];
    let nearest = before ?? -1;
    for (const other of alive)
      if (other !== last && (nearest === -1 || at(last, other) > at(last, nearest))) nearest = other;
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.splice(-2);
    const [kept, taken] = [Math.min(last, nearest), Math.max(last, nearest)];
    merges.push({ kept, taken, height: at(kept, taken) });
    alive.delete(taken);
    const [ofKept, ofTaken] = [sizes[kept] as number, sizes[taken] as number];
    for (const other of alive) {
      if (other === kept) continue;
      const mean = (at(kept, other) * ofKept + at(taken, other) * ofTaken) / (ofKept + ofTaken);
      (likeness[kept] as Float64Array)[other] = mean;
      (likeness[other] as Float64Array)[kept] = mean;
    }
    sizes[kept] = ofKept + ofTaken;
  }
  return (threshold) => {
    const cluster = [...sizes.keys()];
    const find = (item: number): number => (cluster[item] === item ? item : find(cluster[item] as number));
    for (const { kept, taken, height } of merges) if (height >= threshold) cluster[find(taken)] = find(kept);
    return cluster.map((_, item) => find(item));
  };
}
