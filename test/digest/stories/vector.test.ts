import fc from "fast-check";
import { expect, test } from "vitest";
import { buildVector, compareVectors, countShared, toKey } from "../../../src/digest/stories/vector.ts";

const weights = fc
  .dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.double({ min: 0.01, max: 9, noNaN: true }), {
    minKeys: 1,
  })
  .map((found) => new Map(Object.entries(found)));

test("the cosine is that of the maps, and the same both ways", () => {
  fc.assert(
    fc.property(weights, weights, (a, b) => {
      const length = (map: ReadonlyMap<string, number>) => Math.hypot(...map.values());
      let sum = 0;
      let shared = 0;
      for (const [words, weight] of a) {
        sum += weight * (b.get(words) ?? 0);
        shared += Number(b.has(words));
      }
      const [one, other] = [buildVector(a), buildVector(b)];
      expect(compareVectors(one, other)).toBeCloseTo(sum / (length(a) * length(b)), 9);
      expect(compareVectors(other, one)).toBe(compareVectors(one, other));
      expect(countShared(one, other)).toBe(shared);
    }),
  );
});

test("keys tell words apart", () => {
  const words = Array.from({ length: 200_000 }, (_, at) => `word ${at}`);
  expect(new Set(words.map(toKey)).size).toBe(words.length);
  expect(words.every((word) => Number.isSafeInteger(toKey(word)))).toBe(true);
});
