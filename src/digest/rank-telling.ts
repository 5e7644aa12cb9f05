import type { Highlights, Passage } from "./model.ts";

/**
 * The sentences that would be shown for what they tell, the most useful first. Every second one tells an event, for the
 * timeline has no other words; between them stand key sentences, figures and quotations by turns, so that a small budget
 * shows something of each. Of each kind those come first that hold most of what is wanted: so fewer sentences tell more.
 */
export function rankTelling(
  sentences: readonly Passage[],
  events: readonly Passage[],
  { keySentences, figures, quotations }: Highlights,
): Passage[] {
  const kinds = [events, keySentences, figures, quotations].map((passages) => findHomes(sentences, passages));
  const uses = new Map<number, number>();
  for (const home of kinds.flat()) uses.set(home, (uses.get(home) ?? 0) + 1);
  const [telling = [], ...others] = kinds.map((homes) =>
    [...new Set(homes)].toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b),
  );
  const order = new Set<number>();
  const turns = Math.max(telling.length, ...others.map((homes) => homes.length));
  for (let turn = 0; turn < turns; turn += 1)
    others.forEach((homes, kind) => {
      for (const home of [telling[turn * others.length + kind], homes[turn]])
        if (home !== undefined) order.add(home);
    });
  return [...order].flatMap((home) => sentences[home] ?? []);
}

/** The places of the sentences in which some passages begin. */
function findHomes(sentences: readonly Passage[], passages: readonly Passage[]): number[] {
  const homes: number[] = [];
  let at = 0;
  for (const { start } of passages
    .filter(({ in: where }) => where === undefined)
    .toSorted((a, b) => a.start - b.start)) {
    while (at < sentences.length && (sentences[at] as Passage).end <= start) at += 1;
    if (at < sentences.length) homes.push(at);
  }
  return homes;
}
